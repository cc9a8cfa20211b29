using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>What must be said of the translation of an evaluation that is known by its areas or by its total only.</summary>
internal static class PartialCaveats
{
    internal static EquatableList<Caveat> AreasByMaxima { get; } = [Caveat.OfTranslation(
        "areas-by-maxima", CaveatSeverity.Serious,
        "Bara områdets poäng är kända, inte delfrågornas; poängen är fördelade efter delfrågornas maxpoäng, "
            + "och intervallet rymmer alla möjliga fördelningar.",
        "Only the scores of areas are known, not those of their sub-questions. The points are divided by the maxima of the "
            + "sub-questions, and the interval holds every possible division.")];

    internal static Caveat TotalOnly { get; } = Caveat.OfTranslation(
        "total-only", CaveatSeverity.Serious,
        "Bara totalsumman är känd; den kan inte räknas om till en annan upplaga, eftersom det inte framgår var poängen togs.",
        "Only the total is known. It cannot be translated to another framework version, since it does not show where the points "
            + "were scored.");

    internal static bool IsAreasByMaxima(Caveat caveat) => caveat.Code == AreasByMaxima[0].Code;

    internal static ScoreRow WithTotalOnly(ScoreRow total)
        => total with { Caveats = CaveatSet.Union([TotalOnly], total.Caveats) };
}
