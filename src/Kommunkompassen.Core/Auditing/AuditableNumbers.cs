using Kommunkompassen.Internal;

namespace Kommunkompassen.Auditing;

/// <summary>Refuses printed numbers that are too fine to list what could have stood in their place.</summary>
internal static class AuditableNumbers
{
    /// <summary>A fault for each number with too many decimals.</summary>
    internal static List<ModelFault> Check(Evaluation evaluation)
    {
        var faults = new List<ModelFault>();
        for (var a = 0; a < evaluation.Areas.Count; a++)
        {
            var area = evaluation.Areas[a];
            if (IsTooFine(area.Points))
            {
                Add(faults, Place(a).Then(nameof(AreaResult.Points)), $"The score of area {Guard.Invariant(area.Number)}", area.Points);
            }

            if (IsTooFine(area.Percent))
            {
                Add(faults, Place(a).Then(nameof(AreaResult.Percent)), $"The percentage of area {Guard.Invariant(area.Number)}", area.Percent);
            }

            for (var i = 0; i < area.SubQuestions.Count; i++)
            {
                var row = area.SubQuestions[i];
                if (IsTooFine(row.Points))
                {
                    Add(faults, Place(a, i).Then(nameof(SubQuestionResult.Points)), $"The points of {row.Number}", row.Points);
                }

                if (IsTooFine(row.Percent))
                {
                    Add(faults, Place(a, i).Then(nameof(SubQuestionResult.Percent)), $"The percentage of {row.Number}", row.Percent);
                }
            }
        }

        return faults;
    }

    private static bool IsTooFine(PrintedValue value) => value.Decimals > EvaluationAudit.MaxDecimals;

    private static ModelPath Place(int area) => ModelPath.To(nameof(Evaluation.Areas), area);

    private static ModelPath Place(int area, int row) => Place(area).Then(nameof(AreaResult.SubQuestions), row);

    private static void Add(List<ModelFault> faults, ModelPath place, string what, PrintedValue value)
        => faults.Add(new(
            "too-many-decimals", place,
            $"{what}, {value}, has {Guard.Invariant(value.Decimals)} decimals; an audit takes at most {Guard.Invariant(EvaluationAudit.MaxDecimals)}.",
            "Give the number as the report prints it."));
}
