using System.Globalization;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary>Words and templates that several pages use, in both languages.</summary>
internal static class Phrases
{
    private static readonly LocalizedText RoundingAllows = new("avrundningen tillåter", "the rounding allows");
    private static readonly LocalizedText RoundingAndDivisionAllow = new(
        "avrundningen och de okända delfrågorna tillåter", "the rounding and the unknown sub-questions allow");

    /// <summary>Enough of a hash for the eye; the JSON form has all of it.</summary>
    private const int HashDigits = 12;

    internal static readonly LocalizedText To = new("till", "to");
    internal static readonly LocalizedText AboveZero = new("över 0", "above 0");
    internal static readonly LocalizedText BelowZero = new("under 0", "below 0");
    internal static readonly LocalizedText And = new("och", "and");
    internal static readonly LocalizedText Or = new("eller", "or");
    internal static readonly LocalizedText Number = new("Nr", "No");
    internal static readonly LocalizedText Area = new("Område", "Area");
    internal static readonly LocalizedText Question = new("Delfråga", "Sub-question");
    internal static readonly LocalizedText Total = new("Summa", "Total");
    internal static readonly LocalizedText Form = new("Upplaga", "Form");
    internal static readonly LocalizedText Report = new("Rapport", "Report");
    internal static readonly LocalizedText Mapping = new("Översättning", "Translation");
    internal static readonly LocalizedText MappingVersion = new(
        "{0}, version {1}, kontrollsumma {2}", "{0}, version {1}, content hash {2}");
    internal static readonly LocalizedText PrintedAs = new("{0} (i rapporten {1})", "{0} (printed {1})");
    internal static readonly LocalizedText LegendAreas = new(
        " Där bara ett områdes poäng är känd rymmer intervallet också alla sätt att fördela den på delfrågorna.",
        " Where only the score of an area is known, the interval also holds every way of dividing it among the sub-questions.");

    internal static readonly LocalizedText Unreadable = new("oläsligt", "unreadable");

    /// <summary>What an interval holds, with its verb: where only areas are known, more than the rounding is open.</summary>
    internal static LocalizedText Allows(EquatableList<Caveat> caveats)
        => HasAreasOnly(caveats) ? RoundingAndDivisionAllow : RoundingAllows;

    /// <summary>Whether a number rests on areas whose points could be divided among their sub-questions in several ways.</summary>
    internal static bool HasAreasOnly(EquatableList<Caveat> caveats)
        => caveats.Any(static caveat => caveat.Code.Value == "areas-by-maxima");

    /// <summary>Which mapping was used, so that the result can be made again.</summary>
    internal static string Described(FrameworkMapping mapping, Language language)
        => MappingVersion.With(language, mapping.Id, mapping.Version, mapping.ContentHash[..HashDigits]);

    /// <summary>A template filled in, in one language.</summary>
    internal static string With(this LocalizedText template, Language language, params ReadOnlySpan<object?> values)
        => string.Format(CultureInfo.InvariantCulture, template.In(language), values);

    /// <summary>"1, 2 and 3".</summary>
    internal static string Enumeration(IReadOnlyList<string> items, Language language)
        => items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} {And.In(language)} {items[^1]}";

    internal static string Sources(EquatableList<SourceReference> sources, Language language)
        => string.Join("; ", sources.Select(source => source.In(language)));
}
