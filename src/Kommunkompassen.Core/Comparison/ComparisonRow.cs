using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>A sub-question, an area or the total before and after, on one scale, with what can be said of the difference.</summary>
/// <remarks>All numbers are points of the framework version on whose scale the comparison is. Equal when all parts are equal.</remarks>
public sealed record ComparisonRow
{
    internal ComparisonRow(
        ScoreRow beforeScore, ScoreRow afterScore, ScoreEstimate? before, ScoreEstimate? after, int points, Rational coverage,
        Verdict verdict, VerdictReason reason, EquatableList<Caveat> caveats)
    {
        BeforeScore = beforeScore;
        AfterScore = afterScore;
        ComparableBefore = before;
        ComparableAfter = after;
        Difference = after - before;
        ComparablePoints = points;
        Coverage = coverage;
        Verdict = verdict;
        Reason = reason;
        Caveats = caveats;
    }

    /// <summary>Whether this is a sub-question, an area or the total.</summary>
    public ScoreLevel Level => AfterScore.Level;

    /// <summary>The number of the sub-question or area; empty for the total.</summary>
    public string Number => AfterScore.Number;

    /// <summary>The official Swedish wording or name; empty for the total.</summary>
    public string Title => AfterScore.Title;

    /// <summary>The most points that the sub-question, area or total can give.</summary>
    public int MaxPoints => AfterScore.MaxPoints;

    /// <summary>The whole earlier score, with its gaps and caveats.</summary>
    public ScoreRow BeforeScore { get; }

    /// <summary>The whole later score, with its gaps and caveats.</summary>
    public ScoreRow AfterScore { get; }

    /// <summary>The earlier score over the sub-questions that both have; null where nothing is comparable.</summary>
    public ScoreEstimate? ComparableBefore { get; }

    /// <summary>The later score over the sub-questions that both have; null where nothing is comparable.</summary>
    public ScoreEstimate? ComparableAfter { get; }

    /// <summary>The comparable later score less the comparable earlier one, with the interval that rounding leaves; null where nothing is
    /// comparable.</summary>
    public ScoreEstimate? Difference { get; }

    /// <summary>The maxima of the sub-questions that both have, 0 to <see cref="MaxPoints"/>; less than it where there are gaps.</summary>
    public int ComparablePoints { get; }

    /// <summary>How much of the maximum rests on known numbers of comparable weight on both sides, 0 to 1.</summary>
    public Rational Coverage { get; }

    /// <summary>What can be said of the difference.</summary>
    public Verdict Verdict { get; }

    /// <summary>What decided the verdict.</summary>
    public VerdictReason Reason { get; }

    /// <summary>The caveats of both sides and of the translation, each once, the most severe first.</summary>
    public EquatableList<Caveat> Caveats { get; }
}
