using Kommunkompassen.Internal;

namespace Kommunkompassen.Scoring;

/// <summary>A score with everything it must not be read without: its interval, on how many points it is measured, its coverage, gaps and
/// caveats.</summary>
/// <remarks>Points on the scale of one form of the framework. Equal when all parts are equal. Thread-safe.</remarks>
public sealed record ScoreRow
{
    internal ScoreRow(
        int maxPoints,
        int measuredPoints,
        ScoreEstimate? estimate,
        Rational coverage,
        PrintedValue? printed,
        EquatableList<Gap> gaps,
        EquatableList<Caveat> caveats)
    {
        MaxPoints = maxPoints;
        MeasuredPoints = measuredPoints;
        Estimate = estimate;
        Coverage = coverage;
        Printed = printed;
        Gaps = gaps;
        Caveats = caveats;
    }

    /// <summary>The most points that the sub-question, area or total can give in its form.</summary>
    public int MaxPoints { get; }

    /// <summary>The maxima of the sub-questions on which the score is measured, 0 to <see cref="MaxPoints"/>; less than it where there are
    /// gaps.</summary>
    public int MeasuredPoints { get; }

    /// <summary>The score, 0 to <see cref="MeasuredPoints"/>, with its interval; null where nothing is measured.</summary>
    public ScoreEstimate? Estimate { get; }

    /// <summary>How much of the maximum rests on known numbers, 0 to 1; a translated score falls short of 1 also where its sources weighed
    /// less than it does.</summary>
    public Rational Coverage { get; }

    /// <summary>The number as the evaluation's report prints it; null where the score is computed.</summary>
    public PrintedValue? Printed { get; }

    /// <summary>What is missing in the score, in order of number.</summary>
    public EquatableList<Gap> Gaps { get; }

    /// <summary>True when all that feeds the score rests on judgement alone, so that it says little on its own.</summary>
    public bool RestsOnJudgement { get; internal init; }

    /// <summary>True when something behind the score of a sub-question is known only as part of an area's score, so that more of it is
    /// known within its area than here.</summary>
    public bool IsWithinArea { get; internal init; }

    /// <summary>The caveats that touch the score, each once, the most severe first.</summary>
    public EquatableList<Caveat> Caveats { get; }

    /// <summary>True when the score is measured on its whole maximum.</summary>
    public bool IsWhole => MeasuredPoints == MaxPoints;

    /// <summary>The value and its interval on the points measured.</summary>
    public override string ToString() => Estimate is { } score ? $"{score.Points} {score.Interval} of {MeasuredPoints}" : "absent";
}
