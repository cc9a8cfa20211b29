using Kommunkompassen.Auditing;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Serialization;

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

        if (!cursor.IsSound || IsTooFine(ref cursor, evaluation!))
        {
            return null;
        }

        var audit = EvaluationAudit.Of(evaluation!);
        if (method == ResultMethods.Audit)
        {
            ResultReading.Compare(ref cursor, AuditWriting.Write(audit));
        }

        return audit;
    }

    /// <summary>
    /// An audit lists the numbers that a cell can have held, and of six decimals there would be a hundred million; no report prints more than one.
    /// </summary>
    private static bool IsTooFine(ref DocumentCursor cursor, Evaluation evaluation)
    {
        var faults = cursor.Faults;
        foreach (var area in evaluation.Areas)
        {
            AddTooFine(ref cursor, $"area {Guard.Invariant(area.Number)}", area.Score, area.Percent);
            foreach (var row in area.SubQuestions)
            {
                AddTooFine(ref cursor, row.Number.ToString(), row.Achieved, row.Percent);
            }
        }

        return cursor.Faults > faults;
    }

    private static void AddTooFine(ref DocumentCursor cursor, string what, params PrintedValue[] values)
    {
        foreach (var value in values)
        {
            if (value.Decimals > Documents.MaxAuditedDecimals)
            {
                cursor.AddAt(
                    "inputs/evaluation/areas", "too-many-decimals",
                    $"A number of {what}, {value}, has {Guard.Invariant(value.Decimals)} decimals; the document of an audit holds at most {Documents.MaxAuditedDecimals}.",
                    "Give the number as the report prints it.");
            }
        }
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
