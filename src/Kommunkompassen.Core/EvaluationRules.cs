namespace Kommunkompassen;

/// <summary>What a score table must fulfil to fit its framework version, and how what a table leaves out is completed.</summary>
internal sealed class EvaluationRules(FrameworkVersion framework, PercentageRule percentageRule)
{
    private readonly List<ModelFault> _faults = [];

    internal static List<ModelFault> Check(
        FrameworkVersion framework, PercentageRule percentageRule, EquatableList<AreaResult> areas, PrintedTotal? total,
        EquatableList<EvaluationCaveat> caveats)
    {
        var rules = new EvaluationRules(framework, percentageRule);
        for (var i = 0; i < areas.Count; i++)
        {
            rules.CheckArea(areas, i);
        }

        if (total?.Points.Number > framework.MaxPoints)
        {
            var place = ModelPath.To(nameof(Evaluation.PrintedTotal)).Then(nameof(PrintedTotal.Points));
            rules.AddOutOfRange(total.Points, framework.MaxPoints, place, "The total");
        }

        rules.CheckCaveats(caveats);
        return rules._faults;
    }

    /// <summary>An area for each area of the framework version, a row for each sub-question; what was left out is not published.</summary>
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

    private static ModelPath AreaAt(int place, string member) => ModelPath.To(nameof(Evaluation.Areas), place).Then(member);

    private static ModelPath RowAt(int area, int place, string member)
        => ModelPath.To(nameof(Evaluation.Areas), area).Then(nameof(AreaResult.SubQuestions), place).Then(member);

    private void Add(string code, ModelPath place, string message, string remedy) => _faults.Add(new(code, place, message, remedy));

    private void AddOutOfRange(PrintedValue value, int max, ModelPath place, string what)
        => Add("out-of-range", place, $"{what} is {value}; allowed is 0 to {max}.", "Correct the number, or mark it as unreadable.");

    private void CheckArea(EquatableList<AreaResult> areas, int i)
    {
        var result = areas[i];
        if (i > 0 && result.Number <= areas[i - 1].Number)
        {
            Add(
                "area-order", AreaAt(i, nameof(result.Number)), $"Area {result.Number} comes after area {areas[i - 1].Number}.",
                "List the areas once each, in rising order of number.");
        }

        if (framework.FindArea(result.Number) is not { } area)
        {
            Add(
                "unknown-area", AreaAt(i, nameof(result.Number)), $"Framework {framework} has no area {result.Number}.",
                $"Use 1 to {framework.Areas.Count}, or name the framework version that has it.");
            return;
        }

        if (result.Points.Number > Area.PointsOfEach)
        {
            AddOutOfRange(result.Points, Area.PointsOfEach, AreaAt(i, nameof(result.Points)), $"The score of area {area.Number}");
        }

        if (!IsAllowed(result.Percent))
        {
            AddPercent(result.Percent, AreaAt(i, nameof(result.Percent)), $"area {area.Number}");
        }

        CheckRows(area, result.SubQuestions, i);
    }

    private void CheckRows(Area area, EquatableList<SubQuestionResult> rows, int place)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Number.Area != area.Number || framework.FindSubQuestion(row.Number) is not { } question)
            {
                Add(
                    "unknown-sub-question", RowAt(place, i, nameof(row.Number)),
                    $"Area {area.Number} of framework {framework} has no sub-question {row.Number}.",
                    $"It has {area.SubQuestions[0].Number} to {area.SubQuestions[^1].Number}; correct the number or name the framework "
                        + "version that has it.");
                continue;
            }

            if (i > 0 && row.Number <= rows[i - 1].Number)
            {
                Add(
                    "row-order", RowAt(place, i, nameof(row.Number)), $"Row {row.Number} comes after row {rows[i - 1].Number}.",
                    "List each row once, in rising order of number.");
            }

            if (row.Points.Number > question.MaxPoints)
            {
                AddOutOfRange(row.Points, question.MaxPoints, RowAt(place, i, nameof(row.Points)), $"The points of {row.Number}");
            }

            if (!IsAllowed(row.Percent))
            {
                AddPercent(row.Percent, RowAt(place, i, nameof(row.Percent)), $"{row.Number}");
            }

            if (row.MaxPoints.Number is { } maximum && maximum != question.MaxPoints)
            {
                Add(
                    "other-maximum", RowAt(place, i, nameof(row.MaxPoints)),
                    $"The maximum of {row.Number} is {Guard.Invariant(maximum)}; framework {framework} has {question.MaxPoints}.",
                    "Correct the maximum, or name the framework version that has it.");
            }
        }

        var missing = area.SubQuestions.Select(static q => q.Number).Except(rows.Select(static row => row.Number)).ToList();
        if (rows.Count > 0 && missing.Count > 0)
        {
            Add(
                "missing-row", AreaAt(place, nameof(AreaResult.SubQuestions)), $"Area {area.Number} lacks {string.Join(", ", missing)}.",
                "Give each row, as unreadable or not published where its numbers are not known, or leave out all rows of the area.");
        }
    }

    /// <summary>A caveat on an area that the framework version lacks would be lost, and so would the second of one code.</summary>
    private void CheckCaveats(EquatableList<EvaluationCaveat> caveats)
    {
        var codes = new HashSet<CaveatCode>();
        for (var i = 0; i < caveats.Count; i++)
        {
            var (caveat, place) = (caveats[i], ModelPath.To(nameof(Evaluation.Caveats), i));
            if (!codes.Add(caveat.Caveat.Code))
            {
                Add(
                    "duplicate-caveat", place.Then(nameof(caveat.Caveat)).Then(nameof(Caveat.Code)),
                    $"The caveat {caveat.Caveat.Code} stands twice.",
                    "Keep one of them, with the areas of both, or give one of them a different code.");
            }

            for (var a = 0; a < caveat.Areas.Count; a++)
            {
                if (framework.FindArea(caveat.Areas[a]) is null)
                {
                    Add(
                        "unknown-area", place.Then(nameof(caveat.Areas), a), $"Framework {framework} has no area {caveat.Areas[a]}.",
                        $"Use 1 to {framework.Areas.Count}, or leave the areas out where the caveat touches all.");
                }
            }
        }
    }

    private bool IsAllowed(PrintedValue percent) => !(percent.Number > 100) && !IsUndeclared(percent);

    private bool IsUndeclared(PrintedValue percent)
        => percentageRule == PercentageRule.NotPrinted && percent.Status is ValueStatus.Printed or ValueStatus.Unreadable;

    private void AddPercent(PrintedValue percent, ModelPath place, string what)
    {
        if (percent.Number > 100)
        {
            AddOutOfRange(percent, 100, place, $"The percentage of {what}");
        }

        if (IsUndeclared(percent))
        {
            Add(
                "percent-not-printed", place, $"A percentage of {what} is given, but the report is said to print none.",
                "Declare the rule by which the report made its percentages, or leave the percentage out.");
        }
    }
}
