namespace Kommunkompassen.Testing.Shrinking;

/// <summary>Simpler evaluations: a framework version with fewer areas, then fewer caveats, less background, fewer and plainer
/// numbers.</summary>
internal static class EvaluationShrinking
{
    internal static IEnumerable<Evaluation> Simpler(Evaluation evaluation) =>
        FrameworkShrinking.FewerAreas(evaluation.Framework).Select(framework => On(evaluation, framework)).Concat(SimplerTable(evaluation));

    /// <summary>Simpler evaluations of the same framework version.</summary>
    internal static IEnumerable<Evaluation> SimplerTable(Evaluation evaluation)
    {
        if (evaluation.Caveats.Count > 0)
        {
            yield return With(evaluation, caveats: []);
        }

        if (evaluation.Background != EvaluationBackground.None)
        {
            yield return With(evaluation, background: EvaluationBackground.None);
        }

        if (evaluation.PrintedTotal is not null)
        {
            yield return With(evaluation, withTotal: false);
        }

        foreach (var area in evaluation.Areas)
        {
            foreach (var simpler in Simpler(area))
            {
                yield return With(evaluation, evaluation.Areas.Select(other => other.Number == area.Number ? simpler : other));
            }
        }
    }

    private static IEnumerable<AreaResult> Simpler(AreaResult area)
    {
        var blank = area.SubQuestions.Select(static row => new SubQuestionResult(row.Number, PrintedValue.NotPublished)).ToArray();
        if (!area.SubQuestions.SequenceEqual(blank))
        {
            yield return new AreaResult(area.Number, area.Points, blank, area.Percent);
        }

        foreach (var score in ValueShrinking.Simpler(area.Points))
        {
            yield return new AreaResult(area.Number, score, area.SubQuestions, area.Percent);
        }

        foreach (var percent in ValueShrinking.Simpler(area.Percent))
        {
            yield return new AreaResult(area.Number, area.Points, area.SubQuestions, percent);
        }

        foreach (var row in area.SubQuestions)
        {
            foreach (var simpler in Simpler(row))
            {
                yield return new AreaResult(
                    area.Number, area.Points, area.SubQuestions.Select(other => other.Number == row.Number ? simpler : other),
                    area.Percent);
            }
        }
    }

    private static IEnumerable<SubQuestionResult> Simpler(SubQuestionResult row)
    {
        foreach (var achieved in ValueShrinking.Simpler(row.Points))
        {
            yield return new SubQuestionResult(row.Number, achieved, row.Percent, row.MaxPoints, row.PrintedNumber);
        }

        foreach (var percent in ValueShrinking.Simpler(row.Percent))
        {
            yield return new SubQuestionResult(row.Number, row.Points, percent, row.MaxPoints, row.PrintedNumber);
        }

        if (row.MaxPoints.Status != ValueStatus.NotPublished || row.PrintedNumber != row.Number.ToString())
        {
            yield return new SubQuestionResult(row.Number, row.Points, row.Percent);
        }
    }

    /// <summary>What the evaluation says of the areas that a shorter framework version still has; the total, which was over all,
    /// goes.</summary>
    private static Evaluation On(Evaluation evaluation, FrameworkVersion framework)
    {
        var caveats = evaluation.Caveats.Where(caveat => caveat.Areas.All(area => framework.FindArea(area) is not null));
        return Made(evaluation, framework, evaluation.Areas.Take(framework.Areas.Count), null, caveats, evaluation.Background);
    }

    private static Evaluation With(
        Evaluation evaluation, IEnumerable<AreaResult>? areas = null, IEnumerable<EvaluationCaveat>? caveats = null,
        EvaluationBackground? background = null, bool withTotal = true) =>
        Made(
            evaluation, evaluation.Framework, areas ?? evaluation.Areas, withTotal ? evaluation.PrintedTotal : null,
            caveats ?? evaluation.Caveats, background ?? evaluation.Background);

    private static Evaluation Made(
        Evaluation evaluation, FrameworkVersion framework, IEnumerable<AreaResult> areas, PrintedTotal? total,
        IEnumerable<EvaluationCaveat> caveats, EvaluationBackground background) =>
        new(
            evaluation.Id, evaluation.Municipality, framework, evaluation.Period, evaluation.Ordinal, evaluation.PercentageRule,
            evaluation.AreaScoreRule,
            evaluation.Report, evaluation.Source, areas, total, caveats, background);
}
