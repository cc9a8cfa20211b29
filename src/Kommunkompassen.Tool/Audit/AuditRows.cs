using Kommunkompassen.Auditing;

namespace Kommunkompassen.Tool;

/// <summary>Flattens an audit: what it found, then what it reconstructed, one row for each different expectation.</summary>
internal static class AuditRows
{
    internal static IEnumerable<AuditRow> Of(EvaluationAudit audit)
        => audit.Anomalies
            .SelectMany(static found => Of(found.Cell, found.Code, found.Printed, found.Expected, found.Message))
            .Concat(audit.Reconstructions.SelectMany(static one => Of(one.Cell, one.Code, one.Printed, one.Expected, one.Derivation)));

    private static IEnumerable<AuditRow> Of(
        TableCell cell, string code, PrintedValue printed, EquatableList<Expectation> expected, LocalizedText message)
    {
        var shown = printed.Number is null ? printed.LegibleText ?? "" : printed.ToString();
        return expected.Select(one => new AuditRow(
            cell.Level, cell.Number, code, shown, one.Values.ToString(), string.Join(" | ", one.Rules), message));
    }
}
