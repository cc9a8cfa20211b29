using Kommunkompassen.Documents;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Csv;

/// <summary>The words of a table of scores, for both directions.</summary>
internal static class CsvWords
{
    internal static readonly Words<ScoreLevel> Levels = new(
        ("question", ScoreLevel.SubQuestion), ("area", ScoreLevel.Area), ("total", ScoreLevel.Total));

    internal static readonly Words<ValueStatus> Statuses = new(
        ("printed", ValueStatus.Printed),
        ("derived", ValueStatus.Derived),
        ("unreadable", ValueStatus.Unreadable),
        ("not-published", ValueStatus.NotPublished));

    internal static readonly LocalizedText Total = new("Summa", "Total");

    /// <summary>What a number derived becomes whose derivation the table does not tell.</summary>
    internal static readonly LocalizedText Derivation = new(
        "Härlett enligt den tabell som lästes in; hur framgår inte av tabellen.",
        "Derived according to the table that was read, which does not say how.");

    internal static char Separator(CsvDialect dialect) => dialect switch
    {
        CsvDialect.Semicolon => ';',
        CsvDialect.Tab => '\t',
        _ => ',',
    };
}
