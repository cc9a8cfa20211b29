using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>How far the difference of one area, or of the total, depends on how split sub-questions are shared out.</summary>
public sealed record SensitivityRow
{
    internal SensitivityRow(
        ScoreLevel level,
        string number,
        Verdict verdict,
        ScoreInterval? differences,
        ScoreInterval? possible,
        Robustness robustness,
        ScoreInterval flowed,
        EquatableList<SubQuestionNumber> rejoiningSources,
        EquatableList<SubQuestionNumber> crossingSources)
    {
        (Level, Number, Verdict, Differences, Possible) = (level, number, verdict, differences, possible);
        (Robustness, Flowed, RejoiningSources, CrossingSources) = (robustness, flowed, rejoiningSources, crossingSources);
    }

    /// <summary>Area or total.</summary>
    public ScoreLevel Level { get; }

    /// <summary>The number of the area; empty for the total.</summary>
    public string Number { get; }

    /// <summary>The verdict with the mapping's own shares.</summary>
    public Verdict Verdict { get; }

    /// <summary>The least and the greatest difference (its value) that an allocation gives, of those that leave something to compare; null
    /// where none does, or where an area is known by its score alone.</summary>
    public ScoreInterval? Differences { get; internal init; }

    /// <summary>Every difference that some allocation and the rounding of the printed numbers together allow; null where the differences
    /// are.</summary>
    public ScoreInterval? Possible { get; internal init; }

    /// <summary>
    /// The least part of the maximum that an allocation leaves comparable, 0 to 1, both included: 0 where one leaves nothing; over ranges
    /// of shares, the least of the corners. Below <see cref="EvaluationComparison.LeastCoverage"/>
    /// there is no verdict, so that none holds. Null where nothing can be compared with the shares in use, or where an area is known by its
    /// score alone.
    /// </summary>
    public Rational? LeastCoverage { get; internal init; }

    /// <summary>Whether the verdict holds in all allocations.</summary>
    public Robustness Robustness { get; internal init; }

    /// <summary>The least and the greatest number of points that flow in, in points of the source form; a single value where every split
    /// rejoins here.</summary>
    public ScoreInterval Flowed { get; }

    /// <summary>The split sources of which all parts flow to this area, so that the points that flow in do not depend on the
    /// split.</summary>
    public EquatableList<SubQuestionNumber> RejoiningSources { get; }

    /// <summary>The split sources of which some part flows here and some elsewhere.</summary>
    public EquatableList<SubQuestionNumber> CrossingSources { get; }
}
