using Kommunkompassen.Internal;

namespace Kommunkompassen;

/// <summary>What a score table must fulfil to fit its framework version, and how what a table leaves out is completed.</summary>
internal static class EvaluationRules
{
    internal static List<ModelFault> Check(
        FrameworkVersion framework, PercentageRule percentageRule, EquatableList<AreaResult> areas, PrintedTotal? total,
        EquatableList<EvaluationCaveat> caveats)
    {
        var faults = new List<ModelFault>();
        for (var i = 0; i < areas.Count; i++)
        {
            if (i > 0 && areas[i].Number <= areas[i - 1].Number)
            {
                faults.Add(new ModelFault(
                    "area-order", AreaAt(i).Then(nameof(AreaResult.Number)),
                        $"Area {areas[i].Number} comes after area {areas[i - 1].Number}.",
                    "List the areas once each, in rising order of number."));
            }

            if (framework.FindArea(areas[i].Number) is not { } area)
            {
                faults.Add(new ModelFault(
                    "unknown-area", AreaAt(i).Then(nameof(AreaResult.Number)), $"Framework {framework} has no area {areas[i].Number}.",
                    $"Use 1 to {framework.Areas.Count}, or name the framework version that has it."));
                continue;
            }

            if (areas[i].Points.Number > Area.PointsOfEach)
            {
                faults.Add(OutOfRange(areas[i].Points, Area.PointsOfEach, AreaAt(i).Then(nameof(AreaResult.Points)),
                    $"The score of area {area.Number}"));
            }

            if (!IsPercent(areas[i].Percent, percentageRule))
            {
                AddPercent(faults, areas[i].Percent, percentageRule, AreaAt(i).Then(nameof(AreaResult.Percent)), $"area {area.Number}");
            }

            CheckRows(faults, framework, percentageRule, area, areas[i], i);
        }

        if (total?.Points.Number > framework.MaxPoints)
        {
            faults.Add(OutOfRange(total.Points, framework.MaxPoints,
                ModelPath.To(nameof(Evaluation.PrintedTotal)).Then(nameof(PrintedTotal.Points)), "The total"));
        }

        CheckCaveats(faults, framework, caveats);
        return faults;
    }

    /// <summary>One area for each area of the framework version and one row for each sub-question; what was left out is not
    /// published.</summary>
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

    /// <summary>A caveat on an area that the framework version lacks would touch nothing and be lost on the way, and so would the
    /// second of one code.</summary>
    private static void CheckCaveats(List<ModelFault> faults, FrameworkVersion framework, EquatableList<EvaluationCaveat> caveats)
    {
        var codes = new HashSet<CaveatCode>();
        for (var i = 0; i < caveats.Count; i++)
        {
            if (!codes.Add(caveats[i].Caveat.Code))
            {
                faults.Add(new ModelFault(
                    "duplicate-caveat", CaveatAt(i).Then(nameof(EvaluationCaveat.Caveat)).Then(nameof(Caveat.Code)),
                        $"The caveat {caveats[i].Caveat.Code} stands twice.",
                    "Keep one of them, with the areas of both, or give one of them a different code."));
            }

            for (var a = 0; a < caveats[i].Areas.Count; a++)
            {
                if (framework.FindArea(caveats[i].Areas[a]) is null)
                {
                    faults.Add(new ModelFault(
                        "unknown-area", CaveatAt(i).Then(nameof(EvaluationCaveat.Areas), a),
                            $"Framework {framework} has no area {caveats[i].Areas[a]}.",
                        $"Use 1 to {framework.Areas.Count}, or leave the areas out where the caveat touches all."));
                }
            }
        }
    }

    private static void CheckRows(
        List<ModelFault> faults, FrameworkVersion framework, PercentageRule percentageRule, Area area, AreaResult result, int place)
    {
        var rows = result.SubQuestions;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Number.Area != area.Number || framework.FindSubQuestion(row.Number) is not { } question)
            {
                faults.Add(new ModelFault(
                    "unknown-sub-question", RowAt(place, i).Then(nameof(SubQuestionResult.Number)),
                    $"Area {area.Number} of framework {framework} has no sub-question {row.Number}.",
                    $"It has {area.SubQuestions[0].Number} to {
                        area.SubQuestions[^1].Number}; correct the number or name the framework version that has it."));
                continue;
            }

            if (i > 0 && row.Number <= rows[i - 1].Number)
            {
                faults.Add(new ModelFault(
                    "row-order", RowAt(place, i).Then(nameof(SubQuestionResult.Number)),
                        $"Row {row.Number} comes after row {rows[i - 1].Number}.",
                    "List each row once, in rising order of number."));
            }

            if (row.Points.Number > question.MaxPoints)
            {
                faults.Add(
                    OutOfRange(row.Points, question.MaxPoints, RowAt(place, i).Then(nameof(SubQuestionResult.Points)),
                        $"The points of {row.Number}"));
            }

            if (!IsPercent(row.Percent, percentageRule))
            {
                AddPercent(faults, row.Percent, percentageRule, RowAt(place, i).Then(nameof(SubQuestionResult.Percent)),
                    row.Number.ToString());
            }

            if (row.MaxPoints.Number is { } maximum && maximum != question.MaxPoints)
            {
                faults.Add(new ModelFault(
                    "other-maximum", RowAt(place, i).Then(nameof(SubQuestionResult.MaxPoints)),
                    $"The maximum of {row.Number} is {Guard.Invariant(maximum)}; framework {framework} has {question.MaxPoints}.",
                    "Correct the maximum, or name the framework version that has it."));
            }
        }

        if (rows.Count > 0
            && area.SubQuestions.Select(static q => q.Number).Except(rows.Select(static row => row.Number))
                .ToList() is { Count: > 0 } missing)
        {
            faults.Add(new ModelFault(
                "missing-row", AreaAt(place).Then(nameof(AreaResult.SubQuestions)),
                    $"Area {area.Number} lacks {string.Join(", ", missing)}.",
                "Give each row, as unreadable or not published where its numbers are not known, or leave out all rows of the area."));
        }
    }

    private static ModelPath AreaAt(int place) => ModelPath.To(nameof(Evaluation.Areas), place);

    private static ModelPath RowAt(int area, int place) => AreaAt(area).Then(nameof(AreaResult.SubQuestions), place);

    private static ModelPath CaveatAt(int place) => ModelPath.To(nameof(Evaluation.Caveats), place);

    private static ModelFault OutOfRange(PrintedValue value, int max, ModelPath place, string what)
        => new("out-of-range", place, $"{what} is {value}; allowed is 0 to {max}.", "Correct the number, or mark it as unreadable.");

    private static bool IsPercent(PrintedValue percent, PercentageRule rule)
        => !(percent.Number > 100)
            && (rule != PercentageRule.NotPrinted || percent.Status is not (ValueStatus.Printed or ValueStatus.Unreadable));

    private static void AddPercent(List<ModelFault> faults, PrintedValue percent, PercentageRule rule, ModelPath place, string what)
    {
        if (percent.Number > 100)
        {
            faults.Add(OutOfRange(percent, 100, place, $"The percentage of {what}"));
        }

        if (rule == PercentageRule.NotPrinted && percent.Status is ValueStatus.Printed or ValueStatus.Unreadable)
        {
            faults.Add(new ModelFault(
                "percent-not-printed", place, $"A percentage of {what} is given, but the report is said to print none.",
                "Declare the rule by which the report made its percentages, or leave the percentage out."));
        }
    }
}
