using Kommunkompassen.Scoring;

namespace Kommunkompassen.Csv;

/// <summary>A row of a table of scores whose level and number could be read.</summary>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Level">What it is about.</param>
/// <param name="Number">The number of the sub-question; null for areas and the total.</param>
/// <param name="Area">The number of the area; 0 for the total.</param>
/// <param name="Title">The title as it stands, without spaces around it.</param>
/// <param name="Achieved">The points.</param>
/// <param name="Max">The maximum.</param>
/// <param name="Percent">The percentage.</param>
internal sealed record CsvRow(
    int Line, ScoreLevel Level, SubQuestionNumber? Number, int Area, string Title, CsvValue Achieved, CsvValue Max, CsvValue Percent)
{
    /// <summary>What the row is about, in words.</summary>
    internal string What => Level switch
    {
        ScoreLevel.SubQuestion => $"Sub-question {Number}",
        ScoreLevel.Area => $"Area {Internal.Guard.Invariant(Area)}",
        _ => "The total",
    };
}
