using System.Globalization;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;

namespace Kommunkompassen.Tool;

/// <summary>Finds the published mean that the command line asks for.</summary>
internal sealed class PublishedGroup(Catalogue catalogue, Source source)
{
    internal ReferenceGroup Of(Evaluation evaluation, GroupWords words)
    {
        var from = words.Evaluations.Count == 0 ? evaluation : source.Evaluation(words.Evaluations[0]);
        var printed = Printed(from);
        var means = printed.Where(mean => words.Mean is null || mean.Value == words.Mean).ToList();
        return means.Count switch
        {
            1 => ReferenceGroup.FromPublishedMean(means[0]),
            0 when printed.Count == 0 => throw ToolException.Refused(
                $"{words.Option}: the report of {from} prints no mean as a number.{Elsewhere()}"),
            0 => throw ToolException.Usage(
                $"{words.Option}: the report of {from} prints no mean of {Text(words.Mean!.Value)}; it has {Listed(printed)}."),
            _ => throw ToolException.Usage($"{words.Option}: the report of {from} prints several means; choose {Listed(means)}."),
        };
    }

    private string Elsewhere()
    {
        var others = catalogue.Evaluations.Select(entry => catalogue.GetEvaluation(entry.Id)).Where(static one => Printed(one).Count > 0)
            .SelectMany(
                static one
                    => Printed(one).Select(mean => $"published {one} mean={Text(mean.Value!.Value)} ({mean.Population.English})")).ToList();
        return others.Count == 0 ? "" : $" Others do: {string.Join(", ", others)}.";
    }

    private static List<ReferenceMean> Printed(Evaluation evaluation)
        => [.. evaluation.Background.ReferenceMeans.Where(static mean => mean.Value is not null)];

    private static string Listed(IEnumerable<ReferenceMean> means)
        => string.Join(" or ", means.Select(static mean => $"mean={Text(mean.Value!.Value)} ({mean.Population.English})"));

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
