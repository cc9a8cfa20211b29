using Kommunkompassen.Documents;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Csv;

/// <summary>The columns and words of a table of scores, for both directions. Their order is that in which they are written.</summary>
internal static class CsvWords
{
    internal const string Level = "level";
    internal const string Number = "number";
    internal const string Title = "title";
    internal const string Achieved = "achieved";
    internal const string Max = "max";
    internal const string Percent = "percent";
    internal const string AchievedStatus = "achieved_status";
    internal const string PercentStatus = "percent_status";

    internal static readonly string[] Columns = [Level, Number, Title, Achieved, Max, Percent, AchievedStatus, PercentStatus];

    /// <summary>The columns without which there is no table.</summary>
    internal static readonly string[] Needed = [Level, Number, Achieved];

    internal static readonly Words<ScoreLevel> Levels = new(
        ("question", ScoreLevel.SubQuestion), ("area", ScoreLevel.Area), ("total", ScoreLevel.Total));

    internal static readonly Words<ValueStatus> Statuses = new(
        ("printed", ValueStatus.Printed),
        ("derived", ValueStatus.Derived),
        ("unreadable", ValueStatus.Unreadable),
        ("not-published", ValueStatus.NotPublished));

    internal static readonly LocalizedText Total = new("Summa", "Total");

    /// <summary>The derivation of a derived number, which the table does not give.</summary>
    internal static readonly LocalizedText Derivation = new(
        "Härlett enligt den tabell som lästes in; hur framgår inte av tabellen.",
        "Derived according to the table that was read, which does not say how.");

    /// <summary>What separates the cells in each of the dialects, in their order.</summary>
    internal const string Separators = ",;\t";
}
