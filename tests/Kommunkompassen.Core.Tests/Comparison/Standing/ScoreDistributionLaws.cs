using FsCheck.Xunit;
using Kommunkompassen.Comparison;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Comparison;

/// <summary>Statistics of arbitrary scores against sorted lists and, for small groups, against every choice of ends.</summary>
[Properties(Arbitrary = [typeof(TapeArbitrary)], MaxTest = 200)]
public sealed class ScoreDistributionLaws
{
    [Property]
    public void The_mean_is_the_sum_by_the_count_at_every_end(Tape tape)
    {
        var scores = Draw(tape, tape.Between(1, 40));
        var mean = Distribution(scores).Mean()!.Value;
        Assert.Equal(Mean(scores, static s => s.Points), mean.Points.ToFraction());
        Assert.Equal(Mean(scores, static s => s.Interval.Low), mean.Interval.Low.ToFraction());
        Assert.Equal(Mean(scores, static s => s.Interval.High), mean.Interval.High.ToFraction());
        Assert.Equal(
            (scores.All(static s => s.Interval.IncludesLow), scores.All(static s => s.Interval.IncludesHigh)),
            (mean.Interval.IncludesLow, mean.Interval.IncludesHigh));
    }

    [Property]
    public void Quartiles_are_those_of_the_sorted_ends(Tape tape)
    {
        var scores = Draw(tape, tape.Between(1, 40));
        var distribution = Distribution(scores);
        for (var quarters = 0; quarters <= 4; quarters++)
        {
            var quartile = distribution.Quartile(quarters)!.Value;
            Assert.Equal(Quantile(scores, static s => s.Points, quarters), quartile.Points.ToFraction());
            Assert.Equal(Quantile(scores, static s => s.Interval.Low, quarters), quartile.Interval.Low.ToFraction());
            Assert.Equal(Quantile(scores, static s => s.Interval.High, quarters), quartile.Interval.High.ToFraction());
            Assert.Equal(quartile.Points, quartile.Interval.Nearest(quartile.Points));
        }
    }

    [Property]
    public void A_statistic_holds_that_of_any_exact_scores_within_their_intervals(Tape tape)
    {
        var scores = Draw(tape, tape.Between(1, 12));
        var exact = scores.Select(score => Inside(tape, score.Interval)).ToList();
        var (distribution, points) = (
            Distribution(scores), Distribution([.. exact.Select(static value => new ScoreEstimate(value, ScoreInterval.Point(value)))]));
        Assert.True(distribution.Mean()!.Value.Interval.Contains(points.Mean()!.Value.Points));
        for (var quarters = 0; quarters <= 4; quarters++)
        {
            Assert.True(distribution.Quartile(quarters)!.Value.Interval.Contains(points.Quartile(quarters)!.Value.Points));
        }
    }

    [Property]
    public void An_end_of_a_quartile_belongs_to_it_only_where_exact_scores_can_reach_it(Tape tape)
    {
        // With an open end moved inwards by ever less the statistic of the moved ends approaches, and equals only what is in reach.
        var scores = Draw(tape, tape.Between(1, 9));
        var inner = scores.Select(static s => new ScoreEstimate(s.Points, Narrowed(s.Interval))).ToList();
        for (var quarters = 1; quarters <= 3; quarters++)
        {
            var (outer, closed) = (
                Distribution(scores).Quartile(quarters)!.Value.Interval, Distribution(inner).Quartile(quarters)!.Value.Interval);
            Assert.Equal(outer.Low == closed.Low, outer.IncludesLow);
            Assert.Equal(outer.High == closed.High, outer.IncludesHigh);
        }
    }

    [Property]
    public void Those_above_and_below_are_counted_one_by_one(Tape tape)
    {
        var (scores, own) = (Draw(tape, tape.Below(30)), Draw(tape, 1)[0].Interval);
        var distribution = Distribution(scores);
        Assert.Equal(
            (
                scores.Count(s => (s.Interval - own) is var d && (d.Low > 0 || (d.Low == 0 && !d.IncludesLow))),
                scores.Count(s => (s.Interval - own).High > 0)),
            distribution.Above(own));
        Assert.Equal(
            (
                scores.Count(s => (own - s.Interval) is var d && (d.Low > 0 || (d.Low == 0 && !d.IncludesLow))),
                scores.Count(s => (own - s.Interval).High > 0)),
            distribution.Below(own));
    }

    [Property]
    public void The_sum_of_the_others_is_the_sum_without_the_one(Tape tape)
    {
        var scores = Draw(tape, tape.Between(1, 12));
        var others = scores.Skip(1).Aggregate(ScoreInterval.Point(0), static (sum, score) => sum + score.Interval);
        Assert.Equal(others, Distribution(scores).SumWithout(scores[0]));
        Assert.Null(Distribution(scores).SumWithout(new ScoreEstimate(1000, ScoreInterval.Point(1000))));
    }

    [Fact]
    public void Of_no_scores_nothing_is_known()
    {
        Assert.Null(ScoreDistribution.Empty.Mean());
        Assert.Null(ScoreDistribution.Empty.Quartile(2));
        Assert.Equal((0, 0), ScoreDistribution.Empty.Above(ScoreInterval.Point(1)));
    }

    [Fact]
    public void A_million_scores_are_counted_by_the_different_ones_among_them()
    {
        var tally = new ScoreDistribution.Tally();
        for (var i = 0; i < 1_000_000; i++)
        {
            tally.Add(new ScoreEstimate(i % 801, ScoreInterval.Point(i % 801)));
        }

        var distribution = tally.Distribution();
        Assert.Equal((1_000_000, 801), (distribution.Count, distribution.Values.Count));
        Assert.Equal(400, distribution.Quartile(2)!.Value.Points);
    }

    private static List<ScoreEstimate> Draw(Tape tape, int count) => [.. Enumerable.Range(0, count).Select(_ =>
    {
        var ends =
            new[] { Rational.FromFraction(tape.Below(24), tape.Between(1, 3)),
                Rational.FromFraction(tape.Below(24), tape.Between(1, 3)) }.Order().ToList();
        var interval = ends[0] == ends[1]
            ? ScoreInterval.Point(ends[0])
            : ScoreInterval.Between(ends[0], tape.OneIn(2), ends[1], tape.OneIn(2));
        return new ScoreEstimate((ends[0] + ends[1]) / 2, interval);
    })];

    private static ScoreDistribution Distribution(List<ScoreEstimate> scores)
    {
        var tally = new ScoreDistribution.Tally();
        scores.ForEach(tally.Add);
        return tally.Distribution();
    }

    private static Rational Inside(Tape tape, ScoreInterval interval)
        => interval.IsPoint ? interval.Low
            : tape.Below(4) switch
            {
                0 when interval.IncludesLow => interval.Low,
                1 when interval.IncludesHigh => interval.High,
                _ => interval.Low + (interval.Width * Rational.FromFraction(tape.Between(1, 8), 9)),
            };

    private static ScoreInterval Narrowed(ScoreInterval interval)
    {
        var step = Rational.FromFraction(1, 1_000_000);
        return ScoreInterval.Closed(interval.Low + (interval.IncludesLow ? 0 : step), interval.High - (interval.IncludesHigh ? 0 : step));
    }

    private static Fraction Mean(List<ScoreEstimate> scores, Func<ScoreEstimate, Rational> part)
        => scores.Aggregate(Fraction.Zero, (sum, score) => sum + part(score).ToFraction()) / scores.Count;

    /// <summary>Definition 7 in the words of its authors: the line through the points ((k - 1)/(n - 1), k-th score).</summary>
    private static Fraction Quantile(List<ScoreEstimate> scores, Func<ScoreEstimate, Rational> part, int quarters)
    {
        var sorted = scores.Select(score => part(score).ToFraction()).Order().ToList();
        var place = new Fraction((sorted.Count - 1) * quarters, 4);
        var below = (int)(place.Above / place.Below);
        return below + 1 == sorted.Count ? sorted[below] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }
}
