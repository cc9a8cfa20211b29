using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>The caveat of a number that rests on too little of the older framework version, or some part of which does.</summary>
/// <remarks>Low is below three quarters. Down to one half a verdict is given and the caveat goes with it; below one half there is no
/// verdict. A number without any source is a gap, not a low coverage.</remarks>
internal static class LowCoverage
{
    internal static readonly CaveatCode Code = new("low-coverage");
    private static readonly Rational Threshold = Rational.FromFraction(3, 4);
    private static readonly Rational Half = Rational.FromFraction(1, 2);

    /// <summary>True where there is a source, but it covers less than three quarters.</summary>
    internal static bool Is(Rational coverage) => coverage.Sign > 0 && coverage < Threshold;

    /// <summary>The caveat, or none where coverage is low neither in the number nor in its sub-questions.</summary>
    /// <param name="own">The coverage of the number itself.</param>
    /// <param name="parts">The parts of an area or the total by name, with their coverage; none for a sub-question.</param>
    internal static EquatableList<Caveat> Of(Rational own, IEnumerable<(LocalizedText Name, Rational Coverage)> parts)
    {
        var low = parts.Where(static part => Is(part.Coverage)).ToList();
        if (!Is(own) && low.Count == 0)
        {
            return [];
        }

        var (swedish, english) = Is(own)
            ? (
                $"Bara {Percent(own, Language.Swedish)} % av maxpoängen bygger på kända tal i den äldre upplagan.",
                $"Only {Percent(own, Language.English)} % of the maximum rests on known numbers of the older framework version.")
            : (
                "En del av talet bygger på ett svagt underlag i den äldre upplagan.",
                "A part of the number has weak support in the older framework version.");
        var text = low.Count == 0 ? new LocalizedText(swedish, english) : Listing.Of(
            $"{swedish} Låg täckning har ",
            $"{english} Coverage is low in ",
            [.. low.Select(static part => new LocalizedText(
                $"{part.Name.Swedish} ({Percent(part.Coverage, Language.Swedish)} %)",
                $"{part.Name.English} ({Percent(part.Coverage, Language.English)} %)"))]);
        var severity = !Is(own) ? CaveatSeverity.Note : own < Half ? CaveatSeverity.Serious : CaveatSeverity.Caution;
        return [new Caveat(Code, severity, CaveatSubject.Translation, text, [])];
    }

    private static string Percent(Rational coverage, Language language) => NumberText.Of(coverage * 100, language);
}
