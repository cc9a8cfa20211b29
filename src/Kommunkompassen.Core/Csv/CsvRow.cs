using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Csv;

/// <summary>A row of a table of scores whose level and number could be read. Its values know where they stand.</summary>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Level">What it is about.</param>
/// <param name="Number">The number of the sub-question; null for areas and the total.</param>
/// <param name="Area">The number of the area; 0 for the total.</param>
/// <param name="Title">The title as it stands, without spaces around it.</param>
/// <param name="Achieved">The points.</param>
/// <param name="Max">The maximum.</param>
/// <param name="Percent">The percentage.</param>
internal sealed record CsvRow(
    int Line, ScoreLevel Level, SubQuestionNumber? Number, int Area, string Title, CsvRow.Cell Achieved, CsvRow.Cell Max, CsvRow.Cell Percent)
{
    /// <summary>What the row is about, in words.</summary>
    internal string What => Level switch
    {
        ScoreLevel.SubQuestion => $"Sub-question {Number}",
        ScoreLevel.Area => $"Area {Guard.Invariant(Area)}",
        _ => "The total",
    };

    /// <summary>A value, not published where its cell has a fault, and its column from 1, or 0 where the table has none for it.</summary>
    internal readonly record struct Cell(PrintedValue Value, int Column);
}
