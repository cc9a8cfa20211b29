using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>What a reconstruction rests on under the declared rules; its sentence is made of it.</summary>
/// <param name="Exact">The exact score behind the cell; null for a maximum.</param>
/// <param name="MaxPoints">The maximum of the cell's row.</param>
/// <param name="RowPoints">The row's points, where they say something.</param>
/// <param name="RowPercent">The row's percentage, where it says something.</param>
/// <param name="ByArea">Whether the score of the area narrows the row.</param>
/// <param name="ByParts">Whether the cell is a sum of what stands above it in the table.</param>
internal readonly record struct ReconstructionBasis(
    ScoreInterval? Exact, int MaxPoints, decimal? RowPoints = null, decimal? RowPercent = null, bool ByArea = false, bool ByParts = false);
