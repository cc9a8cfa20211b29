using System.Globalization;

namespace Kommunkompassen.Scoring;

/// <summary>A score with all that it must not be read without: interval, measured points, coverage, gaps and caveats.</summary>
/// <remarks>Points on the scale of one framework version. Equal when all parts and what it is of are equal. Thread-safe.</remarks>
public sealed record ScoreRow
{
    internal ScoreRow(
        object subject, int measuredPoints, ScoreEstimate? estimate, Rational coverage, PrintedValue? printed,
        EquatableList<Gap> gaps, EquatableList<Caveat> caveats)
    {
        Subject = subject;
        MeasuredPoints = measuredPoints;
        Estimate = estimate;
        Coverage = coverage;
        Printed = printed;
        Gaps = gaps;
        Caveats = caveats;
    }

    /// <summary>Whether this is a sub-question, an area or the total.</summary>
    public ScoreLevel Level => Subject is SubQuestion ? ScoreLevel.SubQuestion : Subject is Area ? ScoreLevel.Area : ScoreLevel.Total;

    /// <summary>The number of the sub-question or area, such as "7.5" or "3"; empty for the total.</summary>
    public string Number
        => (Subject as SubQuestion)?.Number.ToString() ?? (Subject as Area)?.Number.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>The official Swedish wording of the sub-question or name of the area; empty for the total.</summary>
    public string Title => (Subject as SubQuestion)?.Wording ?? (Subject as Area)?.Name ?? "";

    /// <summary>The most points that the sub-question, area or total can give, 1 or more.</summary>
    public int MaxPoints
        => (Subject as SubQuestion)?.MaxPoints ?? (Subject as Area)?.MaxPoints ?? ((FrameworkVersion)Subject).MaxPoints;

    /// <summary>The maxima of the sub-questions on which the score is measured, 0 to <see cref="MaxPoints"/>; less with gaps.</summary>
    public int MeasuredPoints { get; }

    /// <summary>The score, 0 to <see cref="MeasuredPoints"/>, with its interval; null where nothing is measured.</summary>
    public ScoreEstimate? Estimate { get; }

    /// <summary>How much of the maximum rests on known numbers, 0 to 1; less than 1 also where translated sources weigh less.</summary>
    public Rational Coverage { get; }

    /// <summary>The number as the evaluation's report prints it; null where the score is computed.</summary>
    public PrintedValue? Printed { get; }

    /// <summary>What is missing in the score, in order of number.</summary>
    public EquatableList<Gap> Gaps { get; }

    /// <summary>True when all sources of the score rest on judgement alone, so that it says little on its own.</summary>
    public bool RestsOnJudgement { get; internal init; }

    /// <summary>True for a sub-question with a source that is known only as part of its area's score: look at the area.</summary>
    public bool IsWithinArea { get; internal init; }

    /// <summary>The caveats that touch the score, each once, the most severe first.</summary>
    public EquatableList<Caveat> Caveats { get; internal init; }

    /// <summary>True when the score is measured on its whole maximum.</summary>
    public bool IsWhole => MeasuredPoints == MaxPoints;

    /// <summary>The sub-question or area that the score is of, or the framework version whose total it is.</summary>
    internal object Subject { get; }

    /// <summary>The value and its interval on the points measured.</summary>
    public override string ToString() => Estimate is { } score ? $"{score.Points} {score.Interval} of {MeasuredPoints}" : "absent";
}
