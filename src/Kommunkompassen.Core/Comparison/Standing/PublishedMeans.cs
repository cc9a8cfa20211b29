using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>Reads a published mean as evidence of the exact one.</summary>
internal static class PublishedMeans
{
    private static readonly ScoreInterval Scale = ScoreInterval.Closed(0, ReferenceGroup.OfficialPoints);

    internal static ScoreEstimate Estimate(ReferenceMean mean)
    {
        if (mean.Value is not { } value)
        {
            throw new ArgumentException(
                $"The mean of {mean.Population} stood only in a diagram and has no value; a group cannot be made of it.", nameof(mean));
        }

        var exact = Rational.FromDecimal(value);
        var half = Rational.FromDecimal(mean.IsApproximate ? Step(value) : Unit(value)) / 2;
        var interval = mean.IsApproximate
            ? ScoreInterval.Closed(exact - half, exact + half)
            : ScoreInterval.HalfOpen(exact - half, exact + half);
        return new(exact, interval.Intersect(Scale) ?? Scale);
    }

    /// <summary>The coarsest step of which an approximate value is a multiple, at least 10.</summary>
    private static decimal Step(decimal value) => value % 100 == 0 ? 100 : value % 50 == 0 ? 50 : value % 25 == 0 ? 25 : 10;

    /// <summary>One in the last place as printed.</summary>
    private static decimal Unit(decimal value) => new(1, 0, 0, false, value.Scale);
}
