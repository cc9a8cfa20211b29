using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>What a reference group scored in an area or in total.</summary>
/// <remarks>Only the members that have the number count. Every interval holds the statistic of the exact scores, whatever they are within
/// theirs. The quantiles are those of definition 7 of Hyndman and Fan (The American Statistician 50, 1996), which spreadsheets use: with n
/// scores in rising order the one at 1 + (n - 1)p, on a straight line between the two beside it. In points. Equal when all parts are
/// equal.</remarks>
public sealed record GroupStatistics
{
    private static readonly ScoreInterval OfficialScale = ScoreInterval.Closed(0, ReferenceGroup.OfficialPoints);

    internal GroupStatistics(
        ScoreLevel level, string number, string title, int maxPoints, int measuredPoints, int missing,
        ScoreDistribution distribution, Rational coverage, EquatableList<Caveat> caveats)
    {
        Level = level;
        Number = number;
        Title = title;
        MaxPoints = maxPoints;
        MeasuredPoints = measuredPoints;
        Count = distribution.Count;
        MissingCount = missing;
        Distribution = distribution;
        Mean = distribution.Mean();
        LowerQuartile = distribution.Quartile(1);
        Median = distribution.Quartile(2);
        UpperQuartile = distribution.Quartile(3);
        Coverage = coverage;
        Caveats = caveats;
    }

    /// <summary>Area or total.</summary>
    public ScoreLevel Level { get; }

    /// <summary>The number of the area; empty for the total.</summary>
    public string Number { get; }

    /// <summary>The official Swedish name of the area; empty for the total.</summary>
    public string Title { get; }

    /// <summary>The most points that the area or total can give.</summary>
    public int MaxPoints { get; }

    /// <summary>The maxima of the sub-questions over which the group is measured; less than <see cref="MaxPoints"/> where one of its
    /// framework versions lacks some.</summary>
    public int MeasuredPoints { get; }

    /// <summary>How many members have the number; null for a published mean that does not say how many it covers.</summary>
    public int? Count { get; private init; }

    /// <summary>How many members lack the number and are not counted.</summary>
    public int MissingCount { get; }

    /// <summary>The mean; null where no member has the number.</summary>
    public ScoreEstimate? Mean { get; private init; }

    /// <summary>The median; null where no member has the number, or only a mean was published.</summary>
    public ScoreEstimate? Median { get; }

    /// <summary>The score below which a quarter lies; null as the median is.</summary>
    public ScoreEstimate? LowerQuartile { get; }

    /// <summary>The score below which three quarters lie; null as the median is.</summary>
    public ScoreEstimate? UpperQuartile { get; }

    /// <summary>The least coverage of a member that counts, 0 to 1; 1 where none does.</summary>
    public Rational Coverage { get; }

    /// <summary>The caveats of the members that count and of the group, each once, the most severe first.</summary>
    public EquatableList<Caveat> Caveats { get; }

    internal ScoreDistribution Distribution { get; }

    /// <summary>The statistic of which only a published mean is known.</summary>
    /// <exception cref="ArgumentException">The mean has no value.</exception>
    internal static GroupStatistics FromPublished(ReferenceMean mean, EquatableList<Caveat> caveats)
    {
        if (mean.Value is not { } value)
        {
            throw new ArgumentException(
                $"The mean of {mean.Population} stood only in a diagram and has no value; a group cannot be made of it.", nameof(mean));
        }

        var exact = Rational.FromDecimal(value);

        // An approximate value stands for the coarsest step of which it is a multiple, at least 10, others for a unit of the last digit.
        var half = Rational.FromDecimal(mean.IsApproximate
            ? value % 100 == 0 ? 100 : value % 50 == 0 ? 50 : value % 25 == 0 ? 25 : 10
            : new decimal(1, 0, 0, false, value.Scale)) / 2;
        var interval = ScoreInterval.Between(exact - half, true, exact + half, mean.IsApproximate);
        return new(
            ScoreLevel.Total, string.Empty, string.Empty, ReferenceGroup.OfficialPoints, ReferenceGroup.OfficialPoints, 0,
            ScoreDistribution.Empty, Rational.One, caveats)
        {
            Count = mean.Count,
            Mean = new(exact, interval.Intersect(OfficialScale) ?? OfficialScale),
        };
    }
}
