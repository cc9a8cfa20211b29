using System.Globalization;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>Lists the contributions behind a translated score.</summary>
internal static class Tracer
{
    internal static ScoreTrace OfSubQuestion(Translation translation, int index)
        => new(
            translation.Mapping, ScoreLevel.SubQuestion, translation.Mapping.To.SubQuestions[index].Number.ToString(),
            translation.Scores.SubQuestions[index], EquatableList.From(Contributions(translation, index, null)));

    internal static ScoreTrace OfArea(Translation translation, int index)
        => OfSum(
            translation, ScoreLevel.Area, (index + 1).ToString(CultureInfo.InvariantCulture), translation.Scores.Areas[index],
            [.. Enumerable.Range(0, translation.Mapping.To.SubQuestions.Count)
                .Where(target => translation.Mapping.To.SubQuestions[target].Number.Area == index + 1)]);

    internal static ScoreTrace OfTotal(Translation translation)
        => OfSum(
            translation, ScoreLevel.Total, string.Empty, translation.Scores.Total,
            [.. Enumerable.Range(0, translation.Mapping.To.SubQuestions.Count)]);

    private static ScoreTrace OfSum(Translation translation, ScoreLevel level, string number, ScoreRow score, int[] targets)
    {
        var (mapping, evaluation) = (translation.Mapping, translation.Evaluation);
        var unsplit = translation.Ledger.AreaFlows.Count == 0
            ? null
            : UnsplitAreas.Of(new OwnScores(evaluation, false), mapping.From, mapping.Plan);
        return new ScoreTrace(
            mapping, level, number, score,
            EquatableList.From(targets.SelectMany(target => Contributions(translation, target, unsplit))),
            unsplit?.Contributions(evaluation, targets));
    }

    private static IEnumerable<Contribution> Contributions(Translation translation, int target, UnsplitAreas? unsplit)
    {
        var plan = translation.Mapping.Plan.Targets[target];
        var known = unsplit?.KnownPoints(target) ?? translation.Ledger.Inflows[target].Amount.MaxPoints;
        if (known.Sign == 0)
        {
            yield break;
        }

        var (evaluation, scale) = (translation.Evaluation, plan.Question.MaxPoints / known);
        for (var i = 0; i < plan.Links.Length; i++)
        {
            var source = plan.Flows[i].Source;
            var (row, max) = (evaluation.SubQuestions[source], evaluation.Framework.SubQuestions[source].MaxPoints);
            if (translation.SourceAmount(source) is { MaxPoints.Sign: > 0, Estimate: var estimate })
            {
                yield return new Contribution(plan.Links[i], row, max, estimate, scale, estimate * plan.Flows[i].Share * scale);
            }
        }
    }
}
