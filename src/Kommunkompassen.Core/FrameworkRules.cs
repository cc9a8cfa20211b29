namespace Kommunkompassen;

/// <summary>The invariants that hold in every framework version, checked alike for objects and documents.</summary>
internal static class FrameworkRules
{
    internal static List<ModelFault> Check(int area, EquatableList<SubQuestion> subQuestions)
    {
        var faults = new List<ModelFault>();
        for (var i = 0; i < subQuestions.Count; i++)
        {
            var number = subQuestions[i].Number;
            if (number.Area != area)
            {
                faults.Add(new ModelFault(
                    "foreign-sub-question", ModelPath.To(nameof(Area.SubQuestions), i).Then(nameof(SubQuestion.Number)),
                    $"Sub-question {number} stands in area {area}.", $"Move it to area {number.Area} or number it {area}.{number.Place}."));
            }
            else if (i > 0 && number <= subQuestions[i - 1].Number)
            {
                faults.Add(new ModelFault(
                    "sub-question-order", ModelPath.To(nameof(Area.SubQuestions), i).Then(nameof(SubQuestion.Number)),
                    $"Sub-question {number} comes after {subQuestions[i - 1].Number}.",
                    "List the sub-questions once each, in rising order of number."));
            }
        }

        var sum = subQuestions.Sum(static q => q.MaxPoints);
        if (sum != Area.PointsOfEach)
        {
            faults.Add(new ModelFault(
                "maxima-sum", ModelPath.To(nameof(Area.SubQuestions)),
                $"The maxima of area {area} add up to {sum}.", $"Correct them so that they add up to {Area.PointsOfEach}."));
        }

        return faults;
    }

    internal static List<ModelFault> Check(EquatableList<Area> areas)
    {
        var faults = new List<ModelFault>();
        if (areas.Count == 0)
        {
            faults.Add(new ModelFault("no-areas", ModelPath.To(nameof(FrameworkVersion.Areas)), "The framework version has no areas.",
                "Give at least one area; the official versions have eight."));
        }

        for (var i = 0; i < areas.Count; i++)
        {
            if (areas[i].Number != i + 1)
            {
                faults.Add(new ModelFault(
                    "area-order", ModelPath.To(nameof(FrameworkVersion.Areas), i).Then(nameof(Area.Number)),
                    $"Area {areas[i].Number} stands at place {i + 1}.",
                    $"Number the areas 1 to {areas.Count} without gaps, in this order."));
            }
        }

        return faults;
    }
}
