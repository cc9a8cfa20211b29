namespace Kommunkompassen.Internal;

/// <summary>What a score table must fulfil to fit its form of the framework, and the completion of what a table leaves out as a
/// whole.</summary>
internal static class EvaluationRules
{
    internal static List<Fault> Check(
        FrameworkVersion framework, PercentageRule percentageRule, EquatableList<AreaResult> areas, PrintedTotal? total,
        EquatableList<EvaluationCaveat> caveats)
    {
        var faults = new List<Fault>();
        for (var i = 0; i < areas.Count; i++)
        {
            if (i > 0 && areas[i].Number <= areas[i - 1].Number)
            {
                faults.Add(new Fault(
                    "area-order", $"/areas/{i}/number", $"Area {areas[i].Number} comes after area {areas[i - 1].Number}.",
                    "List the areas once each, in rising order of number."));
            }

            if (framework.FindArea(areas[i].Number) is not { } area)
            {
                faults.Add(new Fault(
                    "unknown-area", $"/areas/{i}/number", $"Framework {framework} has no area {areas[i].Number}.",
                    $"Use 1 to {framework.Areas.Count}, or name the form that has it."));
                continue;
            }

            if (areas[i].Points.Number > Area.PointsOfEach)
            {
                faults.Add(OutOfRange(areas[i].Points, Area.PointsOfEach, $"/areas/{i}/score", $"The score of area {area.Number}"));
            }

            if (!IsPercent(areas[i].Percent, percentageRule))
            {
                AddPercent(faults, areas[i].Percent, percentageRule, $"/areas/{i}/percent", $"area {area.Number}");
            }

            CheckRows(faults, framework, percentageRule, area, areas[i], i);
        }

        if (total?.Points.Number > framework.MaxPoints)
        {
            faults.Add(OutOfRange(total.Points, framework.MaxPoints, "/total/value", "The total"));
        }

        CheckCaveats(faults, framework, caveats);
        return faults;
    }

    /// <summary>One area for each area of the form and one row for each sub-question; what was left out is not published.</summary>
    internal static EquatableList<AreaResult> Completed(FrameworkVersion framework, EquatableList<AreaResult> given)
    {
        if (given.Count == framework.Areas.Count && given.All(static area => area.SubQuestions.Count > 0))
        {
            return given;
        }

        var byNumber = given.ToDictionary(static area => area.Number);
        return EquatableList.From(framework.Areas.Select(area => byNumber.GetValueOrDefault(area.Number) switch
        {
            null => new AreaResult(area.Number, PrintedValue.NotPublished, NotPublishedRows(area)),
            { SubQuestions.Count: 0 } known => new AreaResult(area.Number, known.Points, NotPublishedRows(area), known.Percent),
            var whole => whole,
        }));
    }

    private static IEnumerable<SubQuestionResult> NotPublishedRows(Area area)
        => area.SubQuestions.Select(static q => new SubQuestionResult(q.Number, PrintedValue.NotPublished));

    /// <summary>A caveat on an area that the form lacks would touch nothing and be lost on the way, and so would the second of one
    /// code.</summary>
    private static void CheckCaveats(List<Fault> faults, FrameworkVersion framework, EquatableList<EvaluationCaveat> caveats)
    {
        var codes = new HashSet<CaveatCode>();
        for (var i = 0; i < caveats.Count; i++)
        {
            if (!codes.Add(caveats[i].Caveat.Code))
            {
                faults.Add(new Fault(
                    "duplicate-caveat", $"/caveats/{i}/code", $"The caveat {caveats[i].Caveat.Code} stands twice.",
                    "Keep one of them, with the areas of both, or give one another code."));
            }

            for (var a = 0; a < caveats[i].Areas.Count; a++)
            {
                if (framework.FindArea(caveats[i].Areas[a]) is null)
                {
                    faults.Add(new Fault(
                        "unknown-area", $"/caveats/{i}/areas/{a}", $"Framework {framework} has no area {caveats[i].Areas[a]}.",
                        $"Use 1 to {framework.Areas.Count}, or leave the areas out where the caveat touches all."));
                }
            }
        }
    }

    private static void CheckRows(
        List<Fault> faults, FrameworkVersion framework, PercentageRule percentageRule, Area area, AreaResult result, int place)
    {
        var rows = result.SubQuestions;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Number.Area != area.Number || framework.FindSubQuestion(row.Number) is not { } question)
            {
                faults.Add(new Fault(
                    "unknown-sub-question", $"/areas/{place}/subQuestions/{i}/number",
                    $"Area {area.Number} of framework {framework} has no sub-question {row.Number}.",
                    $"It has {area.SubQuestions[0].Number} to {area.SubQuestions[^1].Number}; correct the number or name the form that has it."));
                continue;
            }

            if (i > 0 && row.Number <= rows[i - 1].Number)
            {
                faults.Add(new Fault(
                    "row-order", $"/areas/{place}/subQuestions/{i}/number", $"Row {row.Number} comes after row {rows[i - 1].Number}.",
                    "List each row once, in rising order of number."));
            }

            if (row.Points.Number > question.MaxPoints)
            {
                faults.Add(
                    OutOfRange(row.Points, question.MaxPoints, $"/areas/{place}/subQuestions/{i}/achieved", $"The points of {row.Number}"));
            }

            if (!IsPercent(row.Percent, percentageRule))
            {
                AddPercent(faults, row.Percent, percentageRule, $"/areas/{place}/subQuestions/{i}/percent", row.Number.ToString());
            }

            if (row.MaxPoints.Number is { } maximum && maximum != question.MaxPoints)
            {
                faults.Add(new Fault(
                    "other-maximum", $"/areas/{place}/subQuestions/{i}/max",
                    $"The maximum of {row.Number} is {Guard.Invariant(maximum)}; framework {framework} has {question.MaxPoints}.",
                    "Correct the maximum, or name the form of the framework that has it."));
            }
        }

        if (rows.Count > 0
            && area.SubQuestions.Select(static q => q.Number).Except(rows.Select(static row => row.Number))
                .ToList() is { Count: > 0 } missing)
        {
            faults.Add(new Fault(
                "missing-row", $"/areas/{place}/subQuestions", $"Area {area.Number} lacks {string.Join(", ", missing)}.",
                "Give each row, as unreadable or not published where its numbers are not known, or leave out all rows of the area."));
        }
    }

    private static Fault OutOfRange(PrintedValue value, int max, string position, string what)
        => new("out-of-range", position, $"{what} is {value}; allowed is 0 to {max}.", "Correct the number, or mark it as unreadable.");

    private static bool IsPercent(PrintedValue percent, PercentageRule rule)
        => !(percent.Number > 100)
            && (rule != PercentageRule.NotPrinted || percent.Status is not (ValueStatus.Printed or ValueStatus.Unreadable));

    private static void AddPercent(List<Fault> faults, PrintedValue percent, PercentageRule rule, string position, string what)
    {
        if (percent.Number > 100)
        {
            faults.Add(OutOfRange(percent, 100, position, $"The percentage of {what}"));
        }

        if (rule == PercentageRule.NotPrinted && percent.Status is ValueStatus.Printed or ValueStatus.Unreadable)
        {
            faults.Add(new Fault(
                "percent-not-printed", position, $"A percentage of {what} is given, but the report is said to print none.",
                "Declare the rule by which the report made its percentages, or leave the percentage out."));
        }
    }
}
