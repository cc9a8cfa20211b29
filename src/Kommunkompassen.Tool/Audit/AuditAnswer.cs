using Kommunkompassen.Auditing;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary>What an evaluation's printed numbers say about each other.</summary>
internal sealed class AuditAnswer(EvaluationAudit audit) : IAnswer
{
    private static readonly string[] Header = ["level", "number", "code", "printed", "expected", "rule", "message"];

    public Page Page(Language language) => new AuditPage(audit, language).Page();

    /// <summary>What the audit found, then the reconstructions, one row for each different expectation.</summary>
    public Sheet Sheet(Language language) => new(
        Header,
        [.. AuditRows.Of(audit).Select(row => (string?[])
            [CsvText.Of(row.Level), row.Number, row.Code, row.Printed, row.Expected, row.Rule, row.Message.In(language)])]);

    public string Json() => Document.ToJson(audit);
}
