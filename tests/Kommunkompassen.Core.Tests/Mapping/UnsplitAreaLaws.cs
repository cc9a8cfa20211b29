using FsCheck.Xunit;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>Evaluations some or all of whose areas are known by their score only.</summary>
[Properties(Arbitrary = [typeof(TapeArbitrary)], MaxTest = 150)]
public sealed class UnsplitAreaLaws
{
    [Property]
    public void The_weighted_sum_agrees_with_the_dual_of_the_linear_programme(Tape tape)
    {
        var (maxima, weights, sum) = Draw(tape, tape.Between(1, 12));
        var expected = NaiveUnsplit.Weighted(maxima, [.. weights.Select(static weight => weight.ToFraction())], NaiveScore.Of(sum));
        Assert.Equal(expected, NaiveScore.Of(UnsplitSum.Weighted(maxima, weights, sum)));
    }

    [Property]
    public void The_extremes_are_those_over_all_corners_of_what_is_possible(Tape tape)
    {
        // A corner has at most one score that is neither 0 nor full; the sum itself is at one of its ends.
        var (maxima, weights, sum) = Draw(tape, tape.Between(1, 6));
        var interval = UnsplitSum.Weighted(maxima, weights, sum).Interval;
        var corners = (Rational total) =>
            from free in Enumerable.Range(0, maxima.Length)
            from full in Enumerable.Range(0, 1 << maxima.Length)
            let others = Enumerable.Range(0, maxima.Length).Where(i => i != free && (full & (1 << i)) != 0).ToList()
            let rest = total - others.Sum(i => maxima[i])
            where rest >= 0 && rest <= maxima[free]
            select others.Aggregate(weights[free] * rest, (worth, i) => worth + (weights[i] * maxima[i]));
        Assert.Equal(corners(sum.Interval.Low).Min(), interval.Low);
        Assert.Equal(corners(sum.Interval.High).Max(), interval.High);
    }

    [Property]
    public void Hidden_rows_leave_intervals_that_hold_the_translation_of_the_exact_scores(Tape tape)
    {
        var parts = MappingParts.Draw(tape);
        var (hidden, mapping, totals) = (HiddenScores.Draw(tape, parts.From), parts.Mapping(), tape.OfEnum<AreaScoreRule>());
        var whole = hidden.Printed(tape, PercentageRule.FromExactScore, totals, lossy: false);
        var kept = parts.From.Areas.Select(_ => tape.OneIn(3)).ToList();
        var shown = Make.Evaluation(
            parts.From, whole.Areas.Select((area, i) => kept[i] ? area : new AreaResult(area.Number, area.Points, [])),
            percentages: PercentageRule.FromExactScore, totals: totals);
        var scores = mapping.Translate(shown).Scores;
        var truth = parts.To.SubQuestions.Select(target => Truth(parts, hidden, target)).ToList();
        foreach (var (area, score) in parts.To.Areas.Zip(scores.Areas))
        {
            AssertHolds(
                truth.Zip(parts.To.SubQuestions).Where(pair => pair.Second.Number.Area == area.Number).Select(static pair => pair.First),
                score);
        }

        AssertHolds(truth, scores.Total);
    }

    [Property]
    public void A_whole_evaluation_is_translated_as_if_nothing_could_be_missing(Tape tape)
    {
        var parts = MappingParts.Draw(tape);
        var translation = parts.Mapping()
            .Translate(
                HiddenScores.Draw(tape, parts.From)
                    .Printed(tape, PercentageRule.NotPrinted, AreaScoreRule.SumOfRoundedPoints, lossy: false));
        Assert.Empty(translation.Ledger.AreaFlows);
        Assert.All(translation.Scores.SubQuestions, static score => Assert.False(score.IsWithinArea));
        Assert.Empty(translation.TraceTotal().AreaContributions);
        Assert.DoesNotContain(
            translation.Scores.Total.Caveats, static caveat => caveat.Code.Value is "areas-by-maxima" or "total-only" or "gap-in-source");
    }

    [Property]
    public void What_an_unsplit_area_holds_flows_or_is_retired(Tape tape)
    {
        var scenario = Scenario.Draw(tape);
        var (ledger, own) = (scenario.Translate().Ledger, ScoreSheet.FromEvaluation(scenario.Evaluation));
        foreach (var flows in ledger.AreaFlows.GroupBy(static flow => flow.FromArea))
        {
            var area = own.Areas[flows.Key - 1];
            Assert.Equal(Rational.One, flows.Aggregate(Rational.Zero, static (sum, flow) => sum + flow.Share));
            var sum = flows.Aggregate(default(LedgerAmount), static (sum, flow) => sum + flow.Amount);
            Assert.Equal(
                (Rational.FromDecimal(area.Printed!.Number!.Value), area.Estimate!.Value, (Rational)100),
                (sum.Points, sum.Estimate, sum.MaxPoints));
        }

        Assert.True(ledger.IsBalanced);
        var unsplit = own.Areas.Where(
            area => area.Estimate is not null
                && own.Framework.Areas[own.Areas.ToList().IndexOf(area)].SubQuestions.All(q => own[q.Number].Estimate is null));
        Assert.Equal(unsplit.Any(), ledger.AreaFlows.Count > 0);
    }

    private static (int[] Maxima, Rational[] Weights, ScoreEstimate Sum) Draw(Tape tape, int count)
    {
        var maxima = Enumerable.Range(0, count).Select(_ => tape.Between(1, 30)).ToArray();
        var weights = maxima.Select(_ => Rational.FromFraction(tape.Below(6), tape.Between(1, 4))).ToArray();
        var ends =
            new[] { Rational.FromFraction(tape.Between(0, maxima.Sum() * 4), 4),
                Rational.FromFraction(tape.Between(0, maxima.Sum() * 4), 4) }.Order().ToList();
        var interval = ends[0] == ends[1]
            ? ScoreInterval.Point(ends[0])
            : ScoreInterval.Between(ends[0], tape.OneIn(2), ends[1], tape.OneIn(2));
        return (maxima, weights, new ScoreEstimate(ends[tape.Below(2)], interval));
    }

    /// <summary>The exact score of a target that hidden scores have; null where nothing flows to it.</summary>
    private static Fraction? Truth(MappingParts parts, HiddenScores hidden, SubQuestion target)
    {
        var (points, linked) = (Fraction.Zero, Fraction.Zero);
        foreach (var link in parts.Links.Where(link => link.To == target.Number))
        {
            var source = parts.From.IndexOf(link.From);
            points += hidden.Exact[source] * link.Share.ToFraction();
            linked += parts.From.SubQuestions[source].MaxPoints * link.Share.ToFraction();
        }

        return linked == 0 ? null : points * target.MaxPoints / linked;
    }

    private static void AssertHolds(IEnumerable<Fraction?> truth, ScoreRow score)
    {
        var known = truth.Where(static value => value is not null).Select(static value => value!.Value).ToList();
        Assert.Equal(known.Count > 0, score.Estimate is not null);
        if (score.Estimate is { } estimate)
        {
            var exact = known.Aggregate(Fraction.Zero, static (sum, value) => sum + value).ToRational();
            Assert.True(estimate.Interval.Contains(exact), $"{exact} is not in {estimate.Interval}");
        }
    }
}
