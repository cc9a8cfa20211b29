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
            var area = evaluation.Areas[a];
            if (IsTooFine(area.Points))
            {
                Add(faults, $"{Place(a)}/score", $"The score of area {Guard.Invariant(area.Number)}", area.Points);
            }

            if (IsTooFine(area.Percent))
            {
                Add(faults, $"{Place(a)}/percent", $"The percentage of area {Guard.Invariant(area.Number)}", area.Percent);
            }

            for (var i = 0; i < area.SubQuestions.Count; i++)
            {
                var row = area.SubQuestions[i];
                if (IsTooFine(row.Points))
                {
                    Add(faults, $"{Place(a, i)}/achieved", $"The points of {row.Number}", row.Points);
                }

                if (IsTooFine(row.Percent))
                {
                    Add(faults, $"{Place(a, i)}/percent", $"The percentage of {row.Number}", row.Percent);
                }
            }
        }

        return faults;
    }

    private static bool IsTooFine(PrintedValue value) => value.Decimals > EvaluationAudit.MaxDecimals;

    private static string Place(int area) => $"/areas/{Guard.Invariant(area)}";

    private static string Place(int area, int row) => $"{Place(area)}/subQuestions/{Guard.Invariant(row)}";

    private static void Add(List<Fault> faults, string place, string what, PrintedValue value)
        => faults.Add(new(
            "too-many-decimals", place,
            $"{what}, {value}, has {Guard.Invariant(value.Decimals)} decimals; an audit takes at most {Guard.Invariant(EvaluationAudit.MaxDecimals)}.",
            "Give the number as the report prints it."));
}
