namespace Kommunkompassen.Csv;

/// <summary>A row of a table as it stands.</summary>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record CsvRecord(int Line, List<CsvCell> Cells)
{
    internal bool IsEmpty => Cells.TrueForAll(static cell => string.IsNullOrWhiteSpace(cell.Text));
}
