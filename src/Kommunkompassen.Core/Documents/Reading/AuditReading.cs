using Kommunkompassen.Auditing;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>Reads an audit.</summary>
internal static class AuditReading
{
    internal static EvaluationAudit? Read(ref DocumentCursor cursor)
    {
        int? method = null;
        Evaluation? evaluation = null;
        if (!cursor.BeginDocument(AuditShapes.Audit.Members, out var root))
        {
            return null;
        }

        while (cursor.NextName(ref root) is { } member)
        {
            switch (member)
            {
                case "method": method = ResultReading.Method(ref cursor, ResultMethods.Audit); break;
                case "inputs": evaluation = Inputs(ref cursor); break;
                default: cursor.CheckMember(in root); break;
            }
        }

        if (!cursor.IsValid || IsTooFine(ref cursor, evaluation!))
        {
            return null;
        }

        var audit = EvaluationAudit.Run(evaluation!);
        if (method == ResultMethods.Audit)
        {
            ResultReading.Compare(ref cursor, json => AuditWriting.Write(json, audit));
        }

        return audit;
    }

    private static bool IsTooFine(ref DocumentCursor cursor, Evaluation evaluation)
    {
        var faults = AuditableNumbers.Check(evaluation);
        cursor.AddAll(faults, "inputs/evaluation/");
        return faults.Count > 0;
    }

    private static Evaluation? Inputs(ref DocumentCursor cursor)
    {
        Evaluation? evaluation = null;
        cursor.BeginObject(AuditShapes.Inputs.Members, out var scope);
        while (cursor.NextMember(ref scope) >= 0)
        {
            evaluation = cursor.Take(EvaluationShapes.Evaluation);
        }

        return evaluation;
    }
}
