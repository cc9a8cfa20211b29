namespace Kommunkompassen.Tool;

/// <summary>The words of the scores page in both languages.</summary>
internal static class ScoresPhrases
{
    internal static readonly LocalizedText Title = new("Kommunkompassen: {0} {1}", "Kommunkompassen: {0} {1}");
    internal static readonly LocalizedText What = new("Område och delfråga", "Area and sub-question");
    internal static readonly LocalizedText Max = new("Max", "Max");
    internal static readonly LocalizedText Percent = new("Procent", "Per cent");

    internal static readonly LocalizedText Legend = new(
        "Talen står som i rapporten. Ett områdes poäng kan skilja sig från summan av delfrågorna, eftersom alla tryckta tal är avrundade.",
        "The numbers are those of the report. An area's points may differ from the sum of its sub-questions, "
            + "because all printed numbers are rounded.");

    internal static readonly LocalizedText NoPercent = new("Rapporten anger inga procenttal.", "The report prints no percentages.");
    internal static readonly LocalizedText Notes = new("Om talen", "About the numbers");
    internal static readonly LocalizedText PointsOf = new("Poäng för {0}: {1}", "Points of {0}: {1}");
    internal static readonly LocalizedText PercentOf = new("Procent för {0}: {1}", "Per cent of {0}: {1}");
    internal static readonly LocalizedText NoteOfTotal = new("{0}: {1}", "{0}: {1}");
    internal static readonly LocalizedText Blank = new(
        "En tom ruta: rapporten ger inget tal.", "A blank cell: the report gives no number.");
    internal static readonly LocalizedText SourceOfTotal = new("Summan {0} står i {1}.", "The total {0} is printed in {1}.");
    internal static readonly LocalizedText Lost = new(
        "går inte att läsa i vår text av rapporten.", "cannot be read in our text of the report.");

    internal static readonly LocalizedText LostAs = new(
        "går inte att läsa i vår text av rapporten, där det står \"{0}\".",
        "cannot be read in our text of the report, which has \"{0}\".");
}
