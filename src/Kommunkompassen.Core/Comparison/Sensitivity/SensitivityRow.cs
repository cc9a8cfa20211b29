using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>How far the difference of one area, or of the total, depends on the shares of split sub-questions.</summary>
/// <remarks>All numbers are points, except <see cref="LeastCoverage"/>. Equal when all parts are equal.</remarks>
public sealed record SensitivityRow
{
    internal SensitivityRow(
        ComparisonRow row, ScoreInterval flowed, EquatableList<SubQuestionNumber> rejoining, EquatableList<SubQuestionNumber> crossing)
    {
        Level = row.Level;
        Number = row.Number;
        Title = row.Title;
        MaxPoints = row.MaxPoints;
        Verdict = row.Verdict;
        Flowed = flowed;
        RejoiningSources = rejoining;
        CrossingSources = crossing;
    }

    /// <summary>Area or total.</summary>
    public ScoreLevel Level { get; }

    /// <summary>The number of the area; empty for the total.</summary>
    public string Number { get; }

    /// <summary>The official Swedish name of the area; empty for the total.</summary>
    public string Title { get; }

    /// <summary>The most points that the area or total can give.</summary>
    public int MaxPoints { get; }

    /// <summary>The verdict with the mapping's own shares.</summary>
    public Verdict Verdict { get; }

    /// <summary>The least and the greatest difference that an allocation gives, of those that leave something to compare; null where none
    /// does, or where an area is known by its score alone.</summary>
    public ScoreInterval? Differences { get; internal init; }

    /// <summary>Every difference that some allocation and the rounding of the printed numbers together allow; null where
    /// <see cref="Differences"/> is.</summary>
    public ScoreInterval? Possible { get; internal init; }

    /// <summary>The least part of the maximum that an allocation leaves comparable, 0 to 1, both included. Below
    /// <see cref="EvaluationComparison.LeastCoverage"/> no verdict holds. Null where nothing can be compared with the shares in use, or
    /// where an area is known by its score alone.</summary>
    public Rational? LeastCoverage { get; internal init; }

    /// <summary>Whether the verdict holds in all allocations.</summary>
    public Robustness Robustness { get; internal init; }

    /// <summary>The least and the greatest number of points that flow in, in points of the source framework version; a single value where
    /// every split rejoins here.</summary>
    public ScoreInterval Flowed { get; }

    /// <summary>The split sources of which all parts flow to this area, so that the points that flow in do not depend on the
    /// split.</summary>
    public EquatableList<SubQuestionNumber> RejoiningSources { get; }

    /// <summary>The split sources of which some part flows here and some elsewhere.</summary>
    public EquatableList<SubQuestionNumber> CrossingSources { get; }
}
