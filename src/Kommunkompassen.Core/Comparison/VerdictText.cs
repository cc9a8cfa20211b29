using Kommunkompassen.Internal;

namespace Kommunkompassen.Comparison;

/// <summary>Verdicts and their reasons in the languages of the library, for whatever shows them.</summary>
public static class VerdictText
{
    private static readonly LocalizedText NotComparable = new("ej jämförbart", "not comparable");

    private static readonly LocalizedText AboveZero = new(
        "Alla skillnader som de tryckta talen tillåter ligger över noll.",
        "Every difference that the printed numbers allow is above zero.");

    private static readonly LocalizedText BelowZero = new(
        "Alla skillnader som de tryckta talen tillåter ligger under noll.",
        "Every difference that the printed numbers allow is below zero.");

    private static readonly LocalizedText HoldsZero = new(
        "De tryckta talen är avrundade och tillåter att det inte är någon skillnad alls.",
        "The printed numbers are rounded, and they are consistent with no difference at all.");

    /// <summary>The verdict on a difference in one or two words, such as "improved", without a capital letter.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    public static LocalizedText For(Verdict verdict) => Guard.Defined(verdict) switch
    {
        Verdict.Improved => new("förbättring", "improved"),
        Verdict.Declined => new("försämring", "declined"),
        Verdict.Indistinguishable => new("oklar skillnad", "indistinguishable"),
        _ => NotComparable,
    };

    /// <summary>The reason for a verdict as a full sentence.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static LocalizedText For(VerdictReason reason) => Guard.Defined(reason) switch
    {
        VerdictReason.IntervalAboveZero => AboveZero,
        VerdictReason.IntervalBelowZero => BelowZero,
        VerdictReason.IntervalHoldsZero => HoldsZero,
        VerdictReason.NoSource => new(
            "Frågan är ny: ingenting i den äldre utvärderingen svarar mot den.",
            "The question is new: nothing in the earlier evaluation corresponds to it."),
        VerdictReason.TotalOfOtherFramework => new(
            "Bara summan är känd, och en summa ur en annan upplaga går inte att översätta.",
            "Only the total is known, and a total of another framework version cannot be translated."),
        VerdictReason.NumberMissing => new(
            "Ett tal är inte publicerat eller går inte att läsa.",
            "A number was not published or cannot be read."),
        VerdictReason.LowCoverage => new(
            "Mindre än hälften av poängen vilar på tal som båda utvärderingarna har.",
            "Less than half of the points rest on numbers that both evaluations have."),
        _ => new(
            "Det översatta talet vilar enbart på bedömningar av vad frågorna motsvarar.",
            "The translated number rests only on judgements of which questions correspond."),
    };

    /// <summary>The verdict on a standing in one or two words, to be followed by "the mean": "above".</summary>
    /// <param name="verdict">The verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    public static LocalizedText For(StandingVerdict verdict) => Guard.Defined(verdict) switch
    {
        StandingVerdict.Above => new("över", "above"),
        StandingVerdict.Below => new("under", "below"),
        StandingVerdict.Indistinguishable => new("oklart", "unclear"),
        _ => NotComparable,
    };

    /// <summary>The reason for a verdict on a standing, or on its change, as a full sentence.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static LocalizedText For(StandingReason reason) => Guard.Defined(reason) switch
    {
        StandingReason.IntervalAboveZero => AboveZero,
        StandingReason.IntervalBelowZero => BelowZero,
        StandingReason.IntervalHoldsZero => HoldsZero,
        StandingReason.NumberMissing => new(
            "Utvärderingen saknar något av de tal som behövs.",
            "The evaluation lacks some of the numbers that are needed."),
        StandingReason.GroupHasNoNumber => new(
            "Ingen i gruppen har alla tal som behövs.",
            "No member of the group has all the numbers that are needed."),
        StandingReason.GroupIsItself => new(
            "Utvärderingen är ensam i gruppen om att ha talet.",
            "The evaluation is the only member of the group that has the number."),
        StandingReason.LowCoverage => new(
            "Mindre än hälften av poängen vilar på kända tal, i utvärderingen eller hos någon i gruppen.",
            "Less than half of the points rest on known numbers, in the evaluation or in a member of the group."),
        _ => new(
            "De två mäts på olika maxpoäng eller över olika delfrågor.",
            "The two are measured on different maxima or over different sub-questions."),
    };
}
