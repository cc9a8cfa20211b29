using System.Globalization;

namespace Kommunkompassen.Scoring;

/// <summary>A score with everything it must not be read without: its interval, on how many points it is measured, its coverage, gaps and
/// caveats.</summary>
/// <remarks>Points on the scale of one framework version. Equal when of equal sub-questions, areas or framework versions, and all parts are
/// equal. Thread-safe.</remarks>
public sealed record ScoreRow
{
    internal ScoreRow(
        object subject,
        int measuredPoints,
        ScoreEstimate? estimate,
        Rational coverage,
        PrintedValue? printed,
        EquatableList<Gap> gaps,
        EquatableList<Caveat> caveats)
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
    public ScoreLevel Level => Subject switch
    {
        SubQuestion => ScoreLevel.SubQuestion,
        Area => ScoreLevel.Area,
        _ => ScoreLevel.Total,
    };

    /// <summary>The number of the sub-question or area, such as "7.5" or "3"; empty for the total.</summary>
    public string Number => Subject switch
    {
        SubQuestion question => question.Number.ToString(),
        Area area => area.Number.ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>The official Swedish wording of the sub-question or name of the area; empty for the total.</summary>
    public string Title => Subject switch
    {
        SubQuestion question => question.Wording,
        Area area => area.Name,
        _ => "",
    };

    /// <summary>The most points that the sub-question, area or total can give, 1 or more.</summary>
    public int MaxPoints => Subject switch
    {
        SubQuestion question => question.MaxPoints,
        Area area => area.MaxPoints,
        _ => ((FrameworkVersion)Subject).MaxPoints,
    };

    /// <summary>The maxima of the sub-questions on which the score is measured, 0 to <see cref="MaxPoints"/>; less where there are
    /// gaps.</summary>
    public int MeasuredPoints { get; }

    /// <summary>The score, 0 to <see cref="MeasuredPoints"/>, with its interval; null where nothing is measured.</summary>
    public ScoreEstimate? Estimate { get; }

    /// <summary>How much of the maximum rests on known numbers, 0 to 1. A translated score falls short of 1 also where its sources weigh
    /// less than it does.</summary>
    public Rational Coverage { get; }

    /// <summary>The number as the evaluation's report prints it; null where the score is computed.</summary>
    public PrintedValue? Printed { get; }

    /// <summary>What is missing in the score, in order of number.</summary>
    public EquatableList<Gap> Gaps { get; }

    /// <summary>True when all sources of the score rest on judgement alone, so that it says little on its own.</summary>
    public bool RestsOnJudgement { get; internal init; }

    /// <summary>True when a source of a sub-question's score is known only as part of an area's score, so that more is known about its area
    /// than about the sub-question.</summary>
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
