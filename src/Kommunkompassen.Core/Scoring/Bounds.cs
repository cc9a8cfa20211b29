namespace Kommunkompassen.Scoring;

/// <summary>An interval of exact numbers, counted in whole small units. Unlike <see cref="ScoreInterval"/> it may be empty.</summary>
internal readonly record struct Bounds(long Low, bool OpenLow, long High, bool OpenHigh)
{
    internal bool IsEmpty => Low > High || (Low == High && (OpenLow || OpenHigh));

    internal static Bounds Closed(long low, long high) => new(low, false, high, false);

    internal Bounds Intersect(Bounds other) => new(
        Math.Max(Low, other.Low),
        (Low >= other.Low && OpenLow) || (other.Low >= Low && other.OpenLow),
        Math.Min(High, other.High),
        (High <= other.High && OpenHigh) || (other.High <= High && other.OpenHigh));

    internal Bounds Hull(Bounds other) => new(
        Math.Min(Low, other.Low),
        (Low > other.Low || OpenLow) && (Low < other.Low || other.OpenLow),
        Math.Max(High, other.High),
        (High < other.High || OpenHigh) && (High > other.High || other.OpenHigh));

    /// <summary>What lies in both; where they contradict each other, the least interval that holds both.</summary>
    internal Bounds Reconciled(Bounds other) => Intersect(other) is { IsEmpty: false } both ? both : Hull(other);

    internal Bounds Shifted(long by) => new(Low + by, OpenLow, High + by, OpenHigh);

    public static Bounds operator +(Bounds left, Bounds right)
        => new(left.Low + right.Low, left.OpenLow || right.OpenLow, left.High + right.High, left.OpenHigh || right.OpenHigh);

    public static Bounds operator -(Bounds left, Bounds right)
        => new(left.Low - right.High, left.OpenLow || right.OpenHigh, left.High - right.Low, left.OpenHigh || right.OpenLow);

    internal ScoreInterval ToInterval(long unit)
        => ScoreInterval.Between(Rational.FromFraction(Low, unit), !OpenLow, Rational.FromFraction(High, unit), !OpenHigh);
}
