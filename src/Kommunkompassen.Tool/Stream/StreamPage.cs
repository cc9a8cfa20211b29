using System.Globalization;

namespace Kommunkompassen.Tool;

/// <summary>The outcome of a stream, for a reader.</summary>
internal sealed class StreamPage(StreamTranslation translation, FrameworkVersion to, string file, Language language)
{
    private static readonly LocalizedText Title = new(
        "Översatta utvärderingar: {0}, till upplagan {1} ({2})", "Evaluations translated: {0}, to framework version {1} ({2})");

    private static readonly LocalizedText Result = new("Resultat", "Result");
    private static readonly LocalizedText Lines = new("Lästa rader", "Lines read");
    private static readonly LocalizedText Bad = new("Rader med fel", "Bad lines");
    private static readonly LocalizedText BadText = new(
        "{0}, överhoppade och nämnda på standard error", "{0}, skipped and named on standard error");
    private static readonly LocalizedText None = new("inga", "none");
    private static readonly LocalizedText Used = new("{0}: {1}", "{0}: {1}");

    private static readonly LocalizedText Advice = new(
        "Varje rad i resultatet har sina intervall, sin täckning och sina förbehåll; ett översatt tal ska inte läsas utan dem.",
        "Each line of the result has its intervals, its coverage and its caveats; do not read a translated number without them.");

    internal Page Page() => new(
        Title.With(language, Number(translation.Translated), to.Id, to.Name.In(language)),
        [
            new Facts(
            [
                (Result.In(language), file),
                (Lines.In(language), Number(translation.Lines)),
                (Bad.In(language), translation.Bad == 0 ? None.In(language) : BadText.With(language, Number(translation.Bad))),
                .. translation.Used.Select(used => (
                    Phrases.Mapping.In(language), Used.With(language, Phrases.Described(used.Mapping, language), Number(used.Count)))),
            ]),
            new Prose(Advice.In(language)),
        ]);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
