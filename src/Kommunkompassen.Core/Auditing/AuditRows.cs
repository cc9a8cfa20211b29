namespace Kommunkompassen.Auditing;

/// <summary>Flattens an audit.</summary>
internal static class AuditRows
{
    internal static EquatableList<AuditRow> Of(EvaluationAudit audit)
    {
        var rows = new List<AuditRow>();
        foreach (var anomaly in audit.Anomalies)
        {
            Add(rows, anomaly.Cell, anomaly.Code, anomaly.Printed, anomaly.Expected, anomaly.Message);
        }

        foreach (var one in audit.Reconstructions)
        {
            Add(rows, one.Cell, one.Code, one.Printed, one.Expected, one.Derivation);
        }

        return EquatableList.From(rows);
    }

    private static void Add(
        List<AuditRow> rows, TableCell cell, string code, PrintedValue printed, EquatableList<Expectation> expected, LocalizedText message)
    {
        var shown = printed.Number is null ? printed.LegibleText ?? "" : printed.ToString();
        foreach (var one in expected)
        {
            rows.Add(new AuditRow(cell.Level, cell.Number, code, shown, one.Values.ToString(), string.Join(" | ", one.Rules), message));
        }
    }
}
