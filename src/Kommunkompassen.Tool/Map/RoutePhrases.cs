using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary>The words of the page about a mapping in both languages.</summary>
internal static class RoutePhrases
{
    internal static readonly LocalizedText Title = new("Från upplaga {0} till upplaga {1}", "From framework version {0} to {1}");
    internal static readonly LocalizedText From = new("Från", "From");
    internal static readonly LocalizedText To = new("Till", "To");
    internal static readonly LocalizedText Framework = new("{0} ({1}), {2} delfrågor", "{0} ({1}), {2} sub-questions");
    internal static readonly LocalizedText Way = new("Väg", "Way");
    internal static readonly LocalizedText Direct = new("direkt", "direct");
    internal static readonly LocalizedText Composed = new("sammansatt av {0}", "composed of {0}");
    internal static readonly LocalizedText Links = new("Vad som förs vart", "What flows where");
    internal static readonly LocalizedText Confidence = new("Säkerhet", "Confidence");
    internal static readonly LocalizedText Why = new("Varför", "Why");
    internal static readonly LocalizedText Retired = new("Har ingen plats i upplaga {0}", "Has no place in framework version {0}");
    internal static readonly LocalizedText RetiredOne = new("{0} {1} (andel {2}). {3}", "{0} {1} (share {2}). {3}");
    internal static readonly LocalizedText New = new("Nytt i upplaga {0}", "New in framework version {0}");
    internal static readonly LocalizedText NewOne = new("{0} {1}. {2}", "{0} {1}. {2}");
    internal static readonly LocalizedText Other = new("En annan väg: {0}", "Another way: {0}");
    internal static readonly LocalizedText Alike = new("Den vägen ger samma andelar.", "That way gives the same shares.");
    internal static readonly LocalizedText Differences = new(
        "Den vägen ger andra andelar på {0} ställen. Räkningen använder den här vägen: den direkta där det finns en, annars den kortaste.",
        "That way gives other shares in {0} places. Comparisons use the way above: the direct one where there is one, else the shortest.");

    internal static readonly LocalizedText Here = new("Här", "Here");
    internal static readonly LocalizedText There = new("Där", "There");
    internal static readonly LocalizedText Nowhere = new("ingen plats", "no place");

    private static readonly LocalizedText High = new("hög", "high");
    private static readonly LocalizedText Medium = new("medel", "medium");
    private static readonly LocalizedText Low = new("låg", "low");

    internal static LocalizedText Of(Confidence confidence) => confidence switch
    {
        Mapping.Confidence.High => High,
        Mapping.Confidence.Medium => Medium,
        _ => Low,
    };
}
