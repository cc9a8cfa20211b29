using System.Globalization;
using System.Text;
using Kommunkompassen.Csv;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Fuzz;

/// <summary>The sound inputs that are mutated: everything embedded, in every notation in which it can be read.</summary>
public static class FuzzCorpus
{
    private static readonly Catalogue Known = Catalogue.Embedded;
    private static readonly List<Evaluation> Evaluations = [.. Known.Evaluations.Select(static entry => Known.GetEvaluation(entry.Id))];

    private static readonly Dictionary<FuzzKind, List<byte[]>> Inputs = new()
    {
        [FuzzKind.Framework] = [.. Known.Frameworks.Select(static entry => Document.ToUtf8Json(Known.GetFramework(entry.Id)))],
        [FuzzKind.Evaluation] = [.. Evaluations.Select(Document.ToUtf8Json)],
        [FuzzKind.Mapping] = [.. Known.Mappings.Select(static entry => Document.ToUtf8Json(Known.GetMapping(entry.Id)))],
        [FuzzKind.Lines] = [Lines()],
        [FuzzKind.Table] = [.. Evaluations.SelectMany(
            static evaluation => Enum.GetValues<CsvDialect>().Select(dialect => Utf8(ScoreTableCsv.ToCsv(evaluation, dialect))))],
        [FuzzKind.Report] = [.. Evaluations.SelectMany(
            static evaluation => (byte[][])[Utf8(ReportText(evaluation, "\t")), Utf8(ReportText(evaluation, "\n"))])],
    };

    /// <summary>The inputs of a kind.</summary>
    public static IReadOnlyList<byte[]> Of(FuzzKind kind) => Inputs[kind];

    /// <summary>Adds the texts of real reports, which are not part of the sources.</summary>
    public static void AddReport(byte[] text) => Inputs[FuzzKind.Report].Add(text);

    private static byte[] Lines()
    {
        using var stream = new MemoryStream();
        var writer = new JsonLinesWriter(stream);
        foreach (var evaluation in Evaluations)
        {
            writer.WriteAsync(evaluation).AsTask().GetAwaiter().GetResult();
        }

        return stream.ToArray();
    }

    private static string ReportText(Evaluation evaluation, string gap)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Analys av {evaluation.Municipality.Name} kommun {evaluation.Period.First.Year}\n\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"Utvärderingen av {evaluation.Municipality.Name}s kommun genomfördes i maj {evaluation.Period.First.Year} och var kommunens ");
        text.Append("första utvärdering. Gruppen har genomfört intervjuer med ett 30-tal personer.\n\n4. Översikt av poängfördelning\n\n");
        foreach (var (area, result) in evaluation.Framework.Areas.Zip(evaluation.Areas))
        {
            text.AppendJoin(gap, $"{area.Number}.", area.Name, "Uppnått", "Max", "Procent").Append('\n');
            foreach (var (question, row) in area.SubQuestions.Zip(result.SubQuestions))
            {
                text.AppendJoin(gap, question.Number, question.Wording, row.Points.Number, question.MaxPoints, $"{row.Percent.Number}%")
                    .Append('\n');
            }

            text.AppendJoin(gap, "", "", result.Points.Number, "100", $"{result.Percent.Number}%").Append("\n\n");
        }

        return text.ToString();
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
