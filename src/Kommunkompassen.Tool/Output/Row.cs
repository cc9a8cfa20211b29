namespace Kommunkompassen.Tool;

/// <summary>A row of a table: one cell for each column.</summary>
internal sealed record Row(params IReadOnlyList<Cell> Cells)
{
    /// <summary>Whether the row stands out from those around it.</summary>
    internal bool Strong { get; init; }
}
