namespace Kommunkompassen.Scoring;

/// <summary>A cell of a score table: its number as a multiple of the step to which it was rounded.</summary>
/// <param name="Index">The multiple; 0 where the cell is not known.</param>
/// <param name="Step">The step in units of the table; that of the finest number of the column where the cell is not known.</param>
/// <param name="IsKnown">Whether there is a number.</param>
internal readonly record struct PrintedCell(long Index, long Step, bool IsKnown)
{
    internal long Value => Index * Step;

    internal PrintedRange Range => new(Index, Index, Step);
}
