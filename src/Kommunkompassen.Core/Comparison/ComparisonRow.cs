using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>One line of a comparison: before and after on the same scale, over the same sub-questions, with what can be said of the
/// difference.</summary>
/// <remarks>All numbers in points of the form on whose scale the comparison is. Equal when all parts are equal.</remarks>
public sealed record ComparisonRow
{
    internal ComparisonRow(
        ScoreRow earlier, ScoreRow later, ScoreEstimate? before, ScoreEstimate? after, int comparablePoints, Rational coverage,
        Verdict verdict, VerdictReason reason, EquatableList<Caveat> caveats)
    {
        (BeforeScore, AfterScore) = (earlier, later);
        (Before, After) = (before, after);
        Difference = before is { } b && after is { } a ? a - b : null;
        (ComparablePoints, Coverage, Verdict, Reason, Caveats) = (comparablePoints, coverage, verdict, reason, caveats);
    }

    /// <summary>Whether this is a sub-question, an area or the total.</summary>
    public ScoreLevel Level => AfterScore.Level;

    /// <summary>The number of the sub-question or area; empty for the total.</summary>
    public string Number => AfterScore.Number;

    /// <summary>The official Swedish wording or name; empty for the total.</summary>
    public string Title => AfterScore.Title;

    /// <summary>The whole earlier score, with its gaps and caveats.</summary>
    public ScoreRow BeforeScore { get; }

    /// <summary>The whole later score, with its gaps and caveats.</summary>
    public ScoreRow AfterScore { get; }

    /// <summary>The earlier score over what both have; null where there is nothing to set side by side.</summary>
    public ScoreEstimate? Before { get; }

    /// <summary>The later score over what both have; null where there is nothing to set side by side.</summary>
    public ScoreEstimate? After { get; }

    /// <summary>After less before, with the interval that the rounding of the printed numbers leaves; null where one of them is.</summary>
    public ScoreEstimate? Difference { get; }

    /// <summary>The maxima of the sub-questions that both have; less than the whole where there are gaps.</summary>
    public int ComparablePoints { get; }

    /// <summary>How much of the maximum rests on known numbers of comparable weight on both sides, 0 to 1.</summary>
    public Rational Coverage { get; }

    /// <summary>What can be said of the difference.</summary>
    public Verdict Verdict { get; }

    /// <summary>What decided it.</summary>
    public VerdictReason Reason { get; }

    /// <summary>The caveats of both sides and of the translation, each once, the most severe first.</summary>
    public EquatableList<Caveat> Caveats { get; }
}
