using Kommunkompassen.Auditing;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>Reads an audit.</summary>
internal static class AuditReading
{
    internal static EvaluationAudit? Read(ref DocumentCursor cursor, Func<FrameworkId, FrameworkVersion?> framework)
    {
        int? method = null;
        Evaluation? evaluation = null;
        if (!cursor.TryBeginDocument(AuditShapes.Audit, out var root))
        {
            return null;
        }

        while (cursor.NextMember(ref root) is { } member)
        {
            switch (member)
            {
                case "method": method = ResultReading.Method(ref cursor, ResultMethods.Audit); break;
                case "inputs": evaluation = Inputs(ref cursor, framework); break;
                default: cursor.Check(); break;
            }
        }

        if (!cursor.IsValid || IsTooFine(ref cursor, evaluation!))
        {
            return null;
        }

        var audit = EvaluationAudit.Run(evaluation!);
        if (method == ResultMethods.Audit)
        {
            ResultReading.Compare(ref cursor, AuditWriting.Write(audit));
        }

        return audit;
    }

    private static bool IsTooFine(ref DocumentCursor cursor, Evaluation evaluation)
    {
        var faults = EvaluationAudit.TooFine(evaluation);
        foreach (var fault in faults)
        {
            cursor.AddAt($"inputs/evaluation{fault.Position}", fault.Code, fault.Message, fault.Remedy);
        }

        return faults.Count > 0;
    }

    private static Evaluation? Inputs(ref DocumentCursor cursor, Func<FrameworkId, FrameworkVersion?> framework)
    {
        Evaluation? evaluation = null;
        var scope = cursor.BeginObject(AuditShapes.Inputs);
        while (cursor.NextMember(ref scope) is not null)
        {
            evaluation = EvaluationReading.Read(ref cursor, framework);
        }

        return evaluation;
    }
}
