using Kommunkompassen.Internal;

namespace Kommunkompassen.Comparison;

/// <summary>What verdicts of a standing and their reasons are called in the languages of the library, for whatever shows them.</summary>
public static class StandingText
{
    private static readonly LocalizedText Above = new("över", "above");
    private static readonly LocalizedText Below = new("under", "below");
    private static readonly LocalizedText Indistinguishable = new("oklart", "unclear");

    private static readonly LocalizedText NumberMissing = new(
        "Utvärderingen saknar något av de tal som behövs.",
        "The evaluation lacks some of the numbers that are needed.");

    private static readonly LocalizedText GroupHasNoNumber = new(
        "Ingen i gruppen har alla tal som behövs.",
        "No member of the group has all the numbers that are needed.");

    private static readonly LocalizedText GroupIsItself = new(
        "Utvärderingen är ensam i gruppen om att ha talet.",
        "The evaluation is the only member of the group that has the number.");

    private static readonly LocalizedText LowCoverage = new(
        "Mindre än hälften av poängen vilar på kända tal, i utvärderingen eller hos någon i gruppen.",
        "Less than half of the points rest on known numbers, in the evaluation or in a member of the group.");

    private static readonly LocalizedText DifferentScale = new(
        "De två mäts på olika maxpoäng eller över olika delfrågor.",
        "The two are measured on different maxima or over different sub-questions.");

    /// <summary>The verdict in one or two words, to be read with "the mean": "above".</summary>
    /// <param name="verdict">The verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    public static LocalizedText For(StandingVerdict verdict) => Guard.Defined(verdict) switch
    {
        StandingVerdict.Above => Above,
        StandingVerdict.Below => Below,
        StandingVerdict.Indistinguishable => Indistinguishable,
        _ => IntervalText.NotComparable,
    };

    /// <summary>The reason as a full sentence.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static LocalizedText For(StandingReason reason) => Guard.Defined(reason) switch
    {
        StandingReason.IntervalAboveZero => IntervalText.AboveZero,
        StandingReason.IntervalBelowZero => IntervalText.BelowZero,
        StandingReason.IntervalHoldsZero => IntervalText.HoldsZero,
        StandingReason.NumberMissing => NumberMissing,
        StandingReason.GroupHasNoNumber => GroupHasNoNumber,
        StandingReason.GroupIsItself => GroupIsItself,
        StandingReason.LowCoverage => LowCoverage,
        _ => DifferentScale,
    };
}
