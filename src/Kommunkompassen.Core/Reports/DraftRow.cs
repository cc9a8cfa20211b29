using Kommunkompassen.Scoring;

namespace Kommunkompassen.Reports;

/// <summary>A row, or the score of an area, while its numbers are weighed against each other.</summary>
internal sealed class DraftRow(int max, DraftValue achieved, DraftValue percent)
{
    internal int Max => max;

    internal DraftValue Achieved => achieved;

    internal DraftValue Percent => percent;

    /// <summary>All that the exact score can be by what is still believed; contradictory numbers leave all between them open.</summary>
    internal ScoreInterval Range => (Points, Share) switch
    {
        ({ } points, { } share) => points.Intersect(share) is null ? points.Hull(share) : points,
        ({ } points, null) => points,
        (null, { } share) => share,
        _ => ScoreInterval.Closed(0, max),
    };

    internal ScoreInterval? Points => achieved.IsPrinted ? PointsOf(achieved.Value.Number!.Value) : null;

    internal ScoreInterval? Share => percent.IsPrinted ? ShareOf(percent.Value.Number!.Value) : null;

    internal bool IsContradictory => Points is { } points && Share is { } share && points.Intersect(share) is null;

    /// <summary>Both ends are included, since a tie is rounded up in some reports and down in others.</summary>
    internal ScoreInterval PointsOf(decimal number) => Cut(Around(number, 1));

    internal ScoreInterval ShareOf(decimal number) => Cut(Around(number, Rational.FromFraction(max, 100)));

    private static ScoreInterval Around(decimal number, Rational unit)
    {
        var half = Rational.FromFraction(1, 2 * System.Numerics.BigInteger.Pow(10, number.Scale));
        var middle = Rational.FromDecimal(number);
        return ScoreInterval.Closed((middle - half) * unit, (middle + half) * unit);
    }

    private ScoreInterval Cut(ScoreInterval interval)
        => ScoreInterval.Closed(Rational.Max(0, Rational.Min(interval.Low, max)), Rational.Min(interval.High, max));
}
