using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>What a reference group scored in an area or in total.</summary>
/// <remarks>
/// Only the members that have the number count. Every interval holds the statistic of the exact scores, whatever they are within theirs.
/// The
/// quantiles are those of definition 7 of Hyndman and Fan (The American Statistician 50, 1996), which spreadsheets use: with n scores in
/// rising
/// order the one at 1 + (n - 1)p, on a straight line between the two beside it. In points. Equal when all parts are equal.
/// </remarks>
public sealed record GroupStatistics
{
    internal GroupStatistics(
        ScoreLevel level, string number, string title, int maxPoints, int measuredPoints, int missing,
        ScoreDistribution distribution, Rational coverage, EquatableList<Caveat> caveats)
    {
        (Level, Number, Title, MaxPoints, MeasuredPoints) = (level, number, title, maxPoints, measuredPoints);
        (Count, MissingCount, Distribution, Coverage, Caveats) = (distribution.Count, missing, distribution, coverage, caveats);
        Mean = distribution.Mean();
        LowerQuartile = distribution.Quartile(1);
        Median = distribution.Quartile(2);
        UpperQuartile = distribution.Quartile(3);
    }

    internal GroupStatistics(ScoreEstimate mean, int? count, EquatableList<Caveat> caveats)
    {
        (Level, Number, Title, MaxPoints, MeasuredPoints) = (
            ScoreLevel.Total, string.Empty, string.Empty, ReferenceGroup.OfficialPoints, ReferenceGroup.OfficialPoints);
        (Count, Distribution, Coverage, Caveats) = (count, ScoreDistribution.Empty, Rational.One, caveats);
        Mean = mean;
    }

    /// <summary>Area or total.</summary>
    public ScoreLevel Level { get; }

    /// <summary>The number of the area; empty for the total.</summary>
    public string Number { get; }

    /// <summary>The official Swedish name of the area; empty for the total.</summary>
    public string Title { get; }

    /// <summary>The most points that the area or total can give.</summary>
    public int MaxPoints { get; }

    /// <summary>The maxima of the sub-questions over which the group is measured; less than <see cref="MaxPoints"/> where one of its forms
    /// lacks some.</summary>
    public int MeasuredPoints { get; }

    /// <summary>How many members have the number; null for a published mean that does not say how many it is of.</summary>
    public int? Count { get; }

    /// <summary>How many members lack the number and are not counted.</summary>
    public int MissingCount { get; }

    /// <summary>The mean; null where no member has the number.</summary>
    public ScoreEstimate? Mean { get; }

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
}
