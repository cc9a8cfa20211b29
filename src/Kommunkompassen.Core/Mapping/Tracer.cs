using System.Globalization;

namespace Kommunkompassen.Mapping;

/// <summary>Lists the contributions behind a translated score.</summary>
internal static class Tracer
{
    internal static Trace OfSubQuestion(Translation translation, int index)
        => new(
            translation.Mapping, ScoreLevel.Question, translation.Mapping.To.SubQuestions[index].Number.ToString(),
            translation.Scores.SubQuestions[index], EquatableList.From(Contributions(translation, index)));

    internal static Trace OfArea(Translation translation, int index)
    {
        var targets = Enumerable.Range(0, translation.Mapping.To.SubQuestions.Count)
            .Where(target => translation.Mapping.To.SubQuestions[target].Number.Area == index + 1);
        return new Trace(
            translation.Mapping, ScoreLevel.Area, (index + 1).ToString(CultureInfo.InvariantCulture),
            translation.Scores.Areas[index], EquatableList.From(targets.SelectMany(target => Contributions(translation, target))));
    }

    internal static Trace OfTotal(Translation translation)
        => new(
            translation.Mapping, ScoreLevel.Total, string.Empty, translation.Scores.Total,
            EquatableList.From(Enumerable.Range(0, translation.Mapping.To.SubQuestions.Count).SelectMany(target => Contributions(translation, target))));

    private static IEnumerable<Contribution> Contributions(Translation translation, int target)
    {
        var plan = translation.Mapping.Plan.Targets[target];
        var known = translation.Ledger.Inflows[target].Amount.MaxPoints;
        if (known.Sign == 0)
        {
            yield break;
        }

        var (evaluation, scale) = (translation.Evaluation, plan.Question.MaxPoints / known);
        for (var i = 0; i < plan.Links.Length; i++)
        {
            var source = plan.Flows[i].Source;
            var (row, max) = (evaluation.SubQuestions[source], evaluation.Framework.SubQuestions[source].MaxPoints);
            if (translation.SourceAmount(source) is { MaxPoints.Sign: > 0, Exact: var estimate })
            {
                yield return new Contribution(plan.Links[i], row, max, estimate, scale, estimate * plan.Flows[i].Share * scale);
            }
        }
    }
}
