using Kommunkompassen.Auditing;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary>What an evaluation's printed numbers say about each other.</summary>
internal sealed class AuditAnswer(EvaluationAudit audit) : IAnswer
{
    private static readonly string[] Header = ["level", "number", "code", "printed", "expected", "rule", "message"];

    public Page Page(Language language) => new AuditPage(audit, language).Page();

    public Sheet Sheet(Language language) => new(
        Header,
        [.. Rows(audit).Select(row => (string?[])
            [CsvText.Of(row.Level), row.Number, row.Code, row.Printed, row.Expected, row.Rule, row.Message.In(language)])]);

    public string Json() => Document.ToJson(audit);

    /// <summary>What the audit found, then what it reconstructed, one row for each different expectation.</summary>
    internal static IEnumerable<AuditRow> Rows(EvaluationAudit audit)
        => audit.Anomalies
            .SelectMany(static found => Rows(found.Cell, found.Code, found.Printed, found.Expected, found.Message))
            .Concat(audit.Reconstructions.SelectMany(static one => Rows(one.Cell, one.Code, one.Printed, one.Expected, one.Derivation)));

    private static IEnumerable<AuditRow> Rows(
        TableCell cell, string code, PrintedValue printed, EquatableList<Expectation> expected, LocalizedText message)
    {
        var shown = printed.Number is null ? printed.LegibleText ?? "" : printed.ToString();
        return expected.Select(one => new AuditRow(
            cell.Level, cell.Number, code, shown, one.Values.ToString(), string.Join(" | ", one.Rules), message));
    }
}
