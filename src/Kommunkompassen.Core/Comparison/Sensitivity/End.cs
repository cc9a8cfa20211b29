using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>An end of an interval as a number: the value, and which way it is out of reach (-1 an open upper end, 0 a closed end, 1 an open
/// lower end).</summary>
internal readonly record struct End(Rational Value, int Shift) : IComparable<End>
{
    internal static End LowOf(ScoreInterval interval) => new(interval.Low, interval.IncludesLow ? 0 : 1);

    internal static End HighOf(ScoreInterval interval) => new(interval.High, interval.IncludesHigh ? 0 : -1);

    /// <summary>The low end, value or high end of an estimate.</summary>
    internal static End Part(ScoreEstimate estimate, DifferencePart part) => part switch
    {
        DifferencePart.Low => LowOf(estimate.Interval),
        DifferencePart.High => HighOf(estimate.Interval),
        _ => new(estimate.Points, 0),
    };

    public static End operator +(End left, End right) => new(left.Value + right.Value, left.Shift != 0 ? left.Shift : right.Shift);

    public static End operator -(End end) => new(-end.Value, -end.Shift);

    public int CompareTo(End other) => Value.CompareTo(other.Value) is not 0 and var order ? order : Shift.CompareTo(other.Shift);

    internal static ScoreInterval Between(End low, End high)
        => ScoreInterval.Between(low.Value, low.Shift == 0, high.Value, high.Shift == 0);
}
