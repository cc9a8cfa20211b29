using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The caveats about a reference group.</summary>
internal static class GroupCaveats
{
    private static readonly CaveatCode SeveralFrameworkVersions = new("mean-over-several-framework-versions");

    /// <summary>The members use several framework versions and were translated to one.</summary>
    internal static Caveat Translated(IEnumerable<FrameworkId> frameworks)
    {
        var listed = string.Join(", ", frameworks);
        return new(
            SeveralFrameworkVersions, CaveatSeverity.Caution, CaveatSubject.Translation,
            new LocalizedText(
                $"Gruppens utvärderingar använder flera upplagor ({listed}) och är omräknade till en; medelvärdet bär alla "
                    + "omräkningarnas förbehåll.",
                $"The group's evaluations use several framework versions ({listed}) and were translated to one; the mean carries the "
                    + "caveats of all the translations."),
            []);
    }

    /// <summary>A published mean that does not say which framework version it covers.</summary>
    internal static Caveat Published(SourceReference source) => new(
        SeveralFrameworkVersions, CaveatSeverity.Serious, CaveatSubject.Evaluation,
        new LocalizedText(
            "Det publicerade medelvärdet säger inte vilka upplagor det gäller och kan blanda flera; poäng i olika upplagor betyder "
                + "inte samma sak.",
            "The published mean does not say which framework versions it covers and may mix several; points mean different things in "
                + "different framework versions."),
        [source]);

    internal static Caveat Approximate(SourceReference source) => new(
        new CaveatCode("approximate-mean"), CaveatSeverity.Caution, CaveatSubject.Evaluation,
        new LocalizedText(
            "Medelvärdet är publicerat som ungefärligt; intervallet är en tolkning av hur grovt det är avrundat.",
            "The mean was published as approximate; the interval is an interpretation of how coarsely it was rounded."),
        [source]);

    internal static Caveat SumDiffers(Rational sum, Rational mean)
    {
        string N(Rational value, Language language) => NumberText.Of(value, language);
        return new(
            new CaveatCode("sum-of-means-differs"), CaveatSeverity.Note, CaveatSubject.Evaluation,
            new LocalizedText(
                $"Områdenas medelvärden ger tillsammans {N(sum, Language.Swedish)}, totalsummornas medelvärde är "
                    + $"{N(mean, Language.Swedish)}: tryckta totalsummor är avrundade för sig, och ett område räknar bara dem som har det.",
                $"The means of the areas add up to {N(sum, Language.English)}, while the mean of the totals is "
                    + $"{N(mean, Language.English)}: printed totals are rounded on their own, and an area counts only the members that "
                    + "have it."),
            []);
    }
}
