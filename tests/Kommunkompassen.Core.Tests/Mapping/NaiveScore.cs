using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>A value with both ends of its interval and whether they belong to it, in the fractions of the tests.</summary>
public readonly record struct NaiveScore(Fraction Value, Fraction Low, Fraction High, bool OpenLow, bool OpenHigh)
{
    public static NaiveScore Of(ScoreEstimate estimate)
        => new(
            estimate.Points.ToFraction(), estimate.Interval.Low.ToFraction(), estimate.Interval.High.ToFraction(),
            !estimate.Interval.IncludesLow, !estimate.Interval.IncludesHigh);

    public static NaiveScore operator +(NaiveScore a, NaiveScore b)
        => new(a.Value + b.Value, a.Low + b.Low, a.High + b.High, a.OpenLow || b.OpenLow, a.OpenHigh || b.OpenHigh);

    public static NaiveScore operator *(NaiveScore a, Fraction factor)
        => a with { Value = a.Value * factor, Low = a.Low * factor, High = a.High * factor };
}
