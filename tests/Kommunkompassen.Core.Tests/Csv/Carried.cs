using System.Globalization;
using Kommunkompassen.Csv;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tests.Csv;

/// <summary>What a table of scores carries of an evaluation: numbers and statuses, without notes, printed numbers of rows, caveats and
/// background.</summary>
internal static class Carried
{
    private static readonly LocalizedText Derivation = new(
        "Härlett enligt den tabell som lästes in; hur framgår inte av tabellen.",
        "Derived according to the table that was read, which does not say how.");

    internal static ScoreTableOptions Options(Evaluation evaluation, params FrameworkVersion[] frameworks)
        => new(frameworks.Length == 0 ? [evaluation.Framework] : frameworks, evaluation.Municipality, evaluation.Period, evaluation.Ordinal)
        {
            Id = evaluation.Id,
            Report = evaluation.Report,
            Source = evaluation.Source,
            TotalSource = evaluation.PrintedTotal?.Source,
            PercentageRule = evaluation.PercentageRule,
            AreaScoreRule = evaluation.AreaScoreRule,
        };

    internal static Evaluation Of(Evaluation evaluation) => new(
        evaluation.Id, evaluation.Municipality, evaluation.Framework, evaluation.Period, evaluation.Ordinal, evaluation.PercentageRule,
        evaluation.AreaScoreRule,
        evaluation.Report, evaluation.Source,
        evaluation.Areas.Select((area, i) => new AreaResult(
            area.Number, Of(area.Points),
            area.SubQuestions.Select((row, q) => new SubQuestionResult(
                row.Number, Of(row.Points), Of(row.Percent),
                PrintedValue.Printed(evaluation.Framework.Areas[i].SubQuestions[q].MaxPoints))),
            Of(area.Percent))),
        Total(evaluation));

    private static PrintedTotal? Total(Evaluation evaluation)
    {
        var scores = evaluation.Areas.Select(static area => area.Points.Number).ToList();
        var sum = scores.Contains(null) ? null : scores.Sum();
        return evaluation.Total switch
        {
            { Number: null } => null,
            { Status: ValueStatus.Derived, Number: { } number } when Text(sum) == Text(number) => null,
            var total => new PrintedTotal(Of(total), evaluation.PrintedTotal!.Source),
        };
    }

    private static PrintedValue Of(PrintedValue value) => value switch
    {
        { Status: ValueStatus.Derived, Number: { } number } => PrintedValue.Derived(number, Derivation),
        { Status: ValueStatus.Unreadable } => PrintedValue.Unreadable(),
        _ => value,
    };

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
