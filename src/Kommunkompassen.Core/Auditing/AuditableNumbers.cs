using Kommunkompassen.Internal;

namespace Kommunkompassen.Auditing;

/// <summary>Refuses printed numbers that are too fine to list what could have stood in their place.</summary>
internal static class AuditableNumbers
{
    /// <summary>A fault for each number with too many decimals, at its place in the document of the evaluation.</summary>
    internal static List<Fault> Check(Evaluation evaluation)
    {
        var faults = new List<Fault>();
        for (var a = 0; a < evaluation.Areas.Count; a++)
        {
            var (area, place) = (evaluation.Areas[a], $"/areas/{Guard.Invariant(a)}");
            Add(faults, $"{place}/score", $"The score of area {Guard.Invariant(area.Number)}", area.Points);
            Add(faults, $"{place}/percent", $"The percentage of area {Guard.Invariant(area.Number)}", area.Percent);
            for (var i = 0; i < area.SubQuestions.Count; i++)
            {
                var (row, ofRow) = (area.SubQuestions[i], $"{place}/subQuestions/{Guard.Invariant(i)}");
                Add(faults, $"{ofRow}/achieved", $"The points of {row.Number}", row.Points);
                Add(faults, $"{ofRow}/percent", $"The percentage of {row.Number}", row.Percent);
            }
        }

        return faults;
    }

    private static void Add(List<Fault> faults, string place, string what, PrintedValue value)
    {
        if (value.Decimals > EvaluationAudit.MaxDecimals)
        {
            faults.Add(new(
                "too-many-decimals", place,
                $"{what}, {value}, has {Guard.Invariant(value.Decimals)} decimals; an audit takes at most {Guard.Invariant(EvaluationAudit.MaxDecimals)}.",
                "Give the number as the report prints it."));
        }
    }
}
