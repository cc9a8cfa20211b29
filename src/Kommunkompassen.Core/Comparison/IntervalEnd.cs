using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>A value, or an end of an interval, as one ordered and additive number; an open end is just beyond its value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Shift">-1 for an open upper end, 1 for an open lower end, 0 for a closed end or a value.</param>
internal readonly record struct IntervalEnd(Rational Value, int Shift = 0) : IComparable<IntervalEnd>
{
    /// <summary>What of an estimate is meant.</summary>
    internal enum Part
    {
        Low,
        Value,
        High,
    }

    internal static IntervalEnd LowOf(ScoreInterval interval) => new(interval.Low, interval.IncludesLow ? 0 : 1);

    internal static IntervalEnd HighOf(ScoreInterval interval) => new(interval.High, interval.IncludesHigh ? 0 : -1);

    internal static IntervalEnd Of(ScoreEstimate estimate, Part part) => part switch
    {
        Part.Low => LowOf(estimate.Interval),
        Part.High => HighOf(estimate.Interval),
        _ => new(estimate.Points),
    };

    /// <summary>What an estimate adds to a part of a difference from which it is subtracted: its high end lowers the low end.</summary>
    internal static IntervalEnd Subtracted(ScoreEstimate estimate, Part part) => -Of(estimate, Part.High - (int)part);

    public static IntervalEnd operator +(IntervalEnd left, IntervalEnd right)
        => new(left.Value + right.Value, left.Shift != 0 ? left.Shift : right.Shift);

    public static IntervalEnd operator -(IntervalEnd end) => new(-end.Value, -end.Shift);

    public int CompareTo(IntervalEnd other) => Value.CompareTo(other.Value) is not 0 and var order ? order : Shift.CompareTo(other.Shift);

    internal static ScoreInterval Between(IntervalEnd low, IntervalEnd high)
        => ScoreInterval.Between(low.Value, low.Shift == 0, high.Value, high.Shift == 0);
}
