using System.Numerics;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Reports;

/// <summary>A row, or the score of an area, while its numbers are weighed against each other. Every number stands for the range of exact
/// scores that are printed as it.</summary>
internal sealed record DraftRow(int Max, DraftValue Achieved, DraftValue Percent)
{
    /// <summary>All that the exact score can be by what is still believed; contradictory numbers leave all between them open.</summary>
    internal ScoreInterval Range => (Points, Share) switch
    {
        ({ } points, { } share) => points.Intersect(share) is null ? points.Hull(share) : points,
        _ => Points ?? Share ?? ScoreInterval.Closed(0, Max),
    };

    internal ScoreInterval? Points => Achieved.IsPrinted ? PointsOf(Achieved.Value.Number!.Value) : null;

    internal ScoreInterval? Share => Percent.IsPrinted ? ShareOf(Percent.Value.Number!.Value) : null;

    internal bool IsContradictory => Points is { } points && Share is { } share && points.Intersect(share) is null;

    internal ScoreInterval PointsOf(decimal number) => Around(number, 1);

    internal ScoreInterval ShareOf(decimal number) => Around(number, Rational.FromFraction(Max, 100));

    /// <summary>Both ends are included, since some reports round a tie up and others down; what lies outside 0 to the maximum is cut.</summary>
    private ScoreInterval Around(decimal number, Rational unit)
    {
        var half = Rational.FromFraction(1, 2 * BigInteger.Pow(10, number.Scale));
        var (low, high) = ((Rational.FromDecimal(number) - half) * unit, (Rational.FromDecimal(number) + half) * unit);
        return ScoreInterval.Closed(Rational.Max(0, Rational.Min(low, Max)), Rational.Min(high, Max));
    }
}
