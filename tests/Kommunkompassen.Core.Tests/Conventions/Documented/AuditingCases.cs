using Kommunkompassen.Auditing;
using Kommunkompassen.Tests.Support;
using static Kommunkompassen.Tests.Conventions.Documented.Given;
using static Kommunkompassen.Tests.Conventions.Documented.ThrowingCase;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>Audits.</summary>
internal static class AuditingCases
{
    internal static IEnumerable<ThrowingCase> All =>
    [
        Throws<InvalidModelException>("EvaluationAudit.Run", static () => EvaluationAudit.Run(Make.OfPoints(A, 1.001m, 2))),
    ];
}
