namespace Kommunkompassen.Internal;

/// <summary>The invariants that hold in every form of the framework, checked alike for objects and documents.</summary>
internal static class FrameworkRules
{
    internal static List<Fault> Check(int area, EquatableList<SubQuestion> subQuestions)
    {
        var faults = new List<Fault>();
        for (var i = 0; i < subQuestions.Count; i++)
        {
            var number = subQuestions[i].Number;
            if (number.Area != area)
            {
                faults.Add(new Fault(
                    "foreign-sub-question", $"/subQuestions/{i}/number",
                    $"Sub-question {number} stands in area {area}.", $"Move it to area {number.Area} or number it {area}.{number.Place}."));
            }
            else if (i > 0 && number <= subQuestions[i - 1].Number)
            {
                faults.Add(new Fault(
                    "sub-question-order", $"/subQuestions/{i}/number",
                    $"Sub-question {number} comes after {subQuestions[i - 1].Number}.",
                    "List the sub-questions once each, in rising order of number."));
            }
        }

        var sum = subQuestions.Sum(static q => q.MaxPoints);
        if (sum != Area.PointsOfEach)
        {
            faults.Add(new Fault(
                "maxima-sum", "/subQuestions",
                $"The maxima of area {area} add up to {sum}.", $"Correct them so that they add up to {Area.PointsOfEach}."));
        }

        return faults;
    }

    internal static List<Fault> Check(EquatableList<Area> areas)
    {
        var faults = new List<Fault>();
        if (areas.Count == 0)
        {
            faults.Add(new Fault("no-areas", "/areas", "The form has no areas.", "Give at least one area; the official forms have eight."));
        }

        for (var i = 0; i < areas.Count; i++)
        {
            if (areas[i].Number != i + 1)
            {
                faults.Add(new Fault(
                    "area-order", $"/areas/{i}/number",
                    $"Area {areas[i].Number} stands at place {i + 1}.",
                    $"Number the areas 1 to {areas.Count} without gaps, in this order."));
            }
        }

        return faults;
    }
}
