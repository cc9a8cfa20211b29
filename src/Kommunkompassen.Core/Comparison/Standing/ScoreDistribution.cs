using System.Runtime.InteropServices;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The scores of a group: values and both ends of their intervals, each in rising order with their numbers.</summary>
/// <remarks>A mean and a quantile rise with every score, so their extremes are those of all lower ends and of all upper ends. Quantiles are
/// those of definition 7 of R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996): the
/// k-th of n scores is at (k - 1)/(n - 1), and between two of them the line is straight. Spreadsheets use that definition, so a reader can
/// check it; it needs no rounding, and of one score every quantile is that score.</remarks>
internal sealed record ScoreDistribution(
    EquatableList<ScoreDistribution.Step> Values, EquatableList<ScoreDistribution.Step> Lows, EquatableList<ScoreDistribution.Step> Highs)
{
    internal static ScoreDistribution Empty { get; } = new([], [], []);

    internal int Count => Values.Count == 0 ? 0 : Values[^1].Through;

    /// <summary>The mean; null where there is no score.</summary>
    internal ScoreEstimate? Mean()
        => Count == 0
            ? null
            : new ScoreEstimate(Sum(Values).Value, IntervalEnd.Between(Sum(Lows), Sum(Highs))) * Rational.FromFraction(1, Count);

    /// <summary>A quantile by definition 7; null where there is no score.</summary>
    /// <param name="quarters">How many quarters of the scores lie below it: 1 for the lower quartile, 2 for the median, 3 for the upper
    /// quartile.</param>
    internal ScoreEstimate? Quartile(int quarters)
        => Count == 0
            ? null
            : new(Quantile(Values, quarters).Value, IntervalEnd.Between(Quantile(Lows, quarters), Quantile(Highs, quarters)));

    /// <summary>The sum of all scores but one; null where it is none of them.</summary>
    internal ScoreInterval? SumWithout(ScoreEstimate member)
    {
        var (low, high) = (IntervalEnd.LowOf(member.Interval), IntervalEnd.HighOf(member.Interval));
        return Holds(Values, new IntervalEnd(member.Points)) && Holds(Lows, low) && Holds(Highs, high)
            ? ScoreInterval.Between(
                Sum(Lows).Value - low.Value, Open(Lows) == Math.Abs(low.Shift), Sum(Highs).Value - high.Value,
                Open(Highs) == Math.Abs(high.Shift))
            : null;
    }

    /// <summary>How many scores are above one for certain, and how many can be.</summary>
    internal (int Certainly, int Possibly) Above(ScoreInterval score)
        => (Count - UpTo(Lows, IntervalEnd.HighOf(score)), Count - UpTo(Highs, new IntervalEnd(score.Low, 1)));

    /// <summary>How many scores are below one for certain, and how many can be.</summary>
    internal (int Certainly, int Possibly) Below(ScoreInterval score)
        => (Before(Highs, IntervalEnd.LowOf(score)), Before(Lows, new IntervalEnd(score.High)));

    private static IntervalEnd Sum(EquatableList<Step> steps)
    {
        var sum = default(IntervalEnd);
        foreach (var step in steps.AsSpan())
        {
            sum += new IntervalEnd(step.End.Value * step.Count, step.End.Shift);
        }

        return sum;
    }

    private IntervalEnd Quantile(EquatableList<Step> steps, int quarters)
    {
        var (place, rest) = Math.DivRem((long)(Count - 1) * quarters, 4);
        var lower = At(steps, (int)place);
        return rest == 0 ? lower : Part(lower, 4 - rest) + Part(At(steps, (int)place + 1), rest);
    }

    private static IntervalEnd Part(IntervalEnd end, long quarters) => new(end.Value * Rational.FromFraction(quarters, 4), end.Shift);

    /// <summary>The score at a place from 0 in rising order.</summary>
    private static IntervalEnd At(EquatableList<Step> steps, int place) => steps[First(steps, step => step.Through > place)].End;

    private static int UpTo(EquatableList<Step> steps, IntervalEnd end) => Through(steps, step => step.End.CompareTo(end) > 0);

    private static int Before(EquatableList<Step> steps, IntervalEnd end) => Through(steps, step => step.End.CompareTo(end) >= 0);

    private static int Through(EquatableList<Step> steps, Func<Step, bool> isBeyond)
        => First(steps, isBeyond) is > 0 and var index ? steps[index - 1].Through : 0;

    private static bool Holds(EquatableList<Step> steps, IntervalEnd end)
        => First(steps, step => step.End.CompareTo(end) >= 0) is var index && index < steps.Count && steps[index].End == end;

    /// <summary>How many ends are out of reach.</summary>
    private static int Open(EquatableList<Step> steps) => steps.Sum(static step => step.End.Shift == 0 ? 0 : step.Count);

    /// <summary>The index of the first step that fulfils what all later ones do too; the number of steps where none does.</summary>
    private static int First(EquatableList<Step> steps, Func<Step, bool> fulfils)
    {
        var (low, high) = (0, steps.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = fulfils(steps[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>An end, how many there are of it, and how many up to and including it.</summary>
    internal readonly record struct Step(IntervalEnd End, int Count, int Through);

    /// <summary>Counts scores one by one; its size follows how many different scores there are, not how many scores.</summary>
    internal sealed class Tally
    {
        private readonly Dictionary<IntervalEnd, int> _values = [];
        private readonly Dictionary<IntervalEnd, int> _lows = [];
        private readonly Dictionary<IntervalEnd, int> _highs = [];

        internal void Add(ScoreEstimate score)
        {
            Count(_values, new IntervalEnd(score.Points));
            Count(_lows, IntervalEnd.LowOf(score.Interval));
            Count(_highs, IntervalEnd.HighOf(score.Interval));
        }

        internal ScoreDistribution Distribution() => new(Steps(_values), Steps(_lows), Steps(_highs));

        private static void Count(Dictionary<IntervalEnd, int> counts, IntervalEnd end)
            => CollectionsMarshal.GetValueRefOrAddDefault(counts, end, out _)++;

        private static EquatableList<Step> Steps(Dictionary<IntervalEnd, int> counts)
        {
            var through = 0;
            return EquatableList.From(counts.OrderBy(static pair => pair.Key)
                .Select(pair => new Step(pair.Key, pair.Value, through += pair.Value)));
        }
    }
}
