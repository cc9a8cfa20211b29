using Kommunkompassen.Auditing;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary>What an evaluation's printed numbers say of each other.</summary>
internal sealed class AuditAnswer(EvaluationAudit audit) : IAnswer
{
    public Page Page(Language language) => new AuditPage(audit, language).Page();

    public Sheet Sheet(Language language) => AuditSheet.Of(audit, language);

    public string Json() => Document.ToJson(audit);
}
