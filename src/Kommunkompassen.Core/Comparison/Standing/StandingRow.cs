using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>An area or the total of an evaluation beside a reference group.</summary>
/// <remarks>In points of the framework version on whose scale the two are. Equal when all parts are equal.</remarks>
public sealed record StandingRow
{
    internal StandingRow(
        ScoreRow score, GroupStatistics? group, int measuredPoints, ScoreEstimate? own, ScoreEstimate? difference, RankRange? rank,
        StandingVerdict verdict, StandingReason reason, EquatableList<Caveat> caveats)
    {
        Score = score;
        Group = group;
        MeasuredPoints = measuredPoints;
        OwnScore = own;
        Difference = difference;
        Rank = rank;
        Verdict = verdict;
        Reason = reason;
        Caveats = caveats;
    }

    /// <summary>Area or total.</summary>
    public ScoreLevel Level => Score.Level;

    /// <summary>The number of the area; empty for the total.</summary>
    public string Number => Score.Number;

    /// <summary>The official Swedish name of the area; empty for the total.</summary>
    public string Title => Score.Title;

    /// <summary>The most points that the area or total can give.</summary>
    public int MaxPoints => Score.MaxPoints;

    /// <summary>The whole score of the evaluation, with its gaps and caveats.</summary>
    public ScoreRow Score { get; }

    /// <summary>The group's statistic; null for an area beside a published mean of totals.</summary>
    public GroupStatistics? Group { get; }

    /// <summary>The maxima of the sub-questions over which the two are compared; 0 where nothing is.</summary>
    public int MeasuredPoints { get; }

    /// <summary>The score of the evaluation over those sub-questions; null where any of it is not known.</summary>
    public ScoreEstimate? OwnScore { get; }

    /// <summary>The evaluation's score less the group's mean, with its interval; null where one of them is.</summary>
    public ScoreEstimate? Difference { get; }

    /// <summary>The places that the evaluation can have; null where nothing is known of the single members, or there are no
    /// others.</summary>
    public RankRange? Rank { get; }

    /// <summary>What can be said of the difference.</summary>
    public StandingVerdict Verdict { get; }

    /// <summary>What decided the verdict.</summary>
    public StandingReason Reason { get; }

    /// <summary>The caveats of the score and of the group, each once, the most severe first.</summary>
    public EquatableList<Caveat> Caveats { get; }
}
