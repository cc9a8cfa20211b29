using Kommunkompassen.Auditing;

namespace Kommunkompassen.Tool;

/// <summary>An audit as a sheet: findings, then reconstructions, one row for each different expectation.</summary>
internal static class AuditSheet
{
    private static readonly string[] Header = ["level", "number", "code", "printed", "expected", "rule", "message"];

    internal static Sheet Of(EvaluationAudit audit, Language language) => new(
        Header,
        [.. audit.Rows().Select(row => (string?[])
            [CsvText.Of(row.Level), row.Number, row.Code, row.Printed, row.Expected, row.Rule, row.Message.In(language)])]);
}
