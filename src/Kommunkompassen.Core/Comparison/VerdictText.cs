using Kommunkompassen.Internal;

namespace Kommunkompassen.Comparison;

/// <summary>What verdicts and their reasons are called in the languages of the library, for whatever shows them.</summary>
public static class VerdictText
{
    private static readonly LocalizedText Improved = new("förbättring", "improved");
    private static readonly LocalizedText Declined = new("försämring", "declined");
    private static readonly LocalizedText Indistinguishable = new("oklar skillnad", "indistinguishable");

    private static readonly LocalizedText NoSource = new(
        "Frågan är ny: ingenting i den äldre utvärderingen svarar mot den.",
        "The question is new: nothing in the earlier evaluation answers to it.");

    private static readonly LocalizedText TotalOfOtherForm = new(
        "Bara summan är känd, och en summa ur en annan upplaga går inte att översätta.",
        "Only the total is known, and a total of another form cannot be translated.");

    private static readonly LocalizedText NumberMissing = new(
        "Ett tal är inte publicerat eller går inte att läsa.",
        "A number is not published or cannot be read.");

    private static readonly LocalizedText LowCoverage = new(
        "Mindre än hälften av poängen vilar på tal som båda utvärderingarna har.",
        "Less than half of the points rest on numbers that both evaluations have.");

    private static readonly LocalizedText JudgementOnly = new(
        "Det översatta talet vilar enbart på bedömningar av vad frågorna motsvarar.",
        "The translated number rests on judgement alone of which questions answer to each other.");

    /// <summary>The verdict in one or two words, such as "improved", without a capital letter.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    public static LocalizedText For(Verdict verdict) => Guard.Defined(verdict) switch
    {
        Verdict.Improved => Improved,
        Verdict.Declined => Declined,
        Verdict.Indistinguishable => Indistinguishable,
        _ => IntervalText.NotComparable,
    };

    /// <summary>The reason as a full sentence.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static LocalizedText For(VerdictReason reason) => Guard.Defined(reason) switch
    {
        VerdictReason.IntervalAboveZero => IntervalText.AboveZero,
        VerdictReason.IntervalBelowZero => IntervalText.BelowZero,
        VerdictReason.IntervalHoldsZero => IntervalText.HoldsZero,
        VerdictReason.NoSource => NoSource,
        VerdictReason.TotalOfOtherFramework => TotalOfOtherForm,
        VerdictReason.NumberMissing => NumberMissing,
        VerdictReason.LowCoverage => LowCoverage,
        _ => JudgementOnly,
    };
}
