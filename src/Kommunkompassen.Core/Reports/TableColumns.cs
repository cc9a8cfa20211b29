namespace Kommunkompassen.Reports;

/// <summary>How many columns of numbers a score table has: points and maximum, and perhaps percentages.</summary>
internal static class TableColumns
{
    /// <summary>
    /// Three where a heading names a column of percentages, or where more than a quarter of what looks like a row ends in a per cent sign:
    /// a
    /// table without percentages has none, and of one with percentages damage leaves that much.
    /// </summary>
    internal static int Count(List<SourceLine> lines, List<RawHeader> headers)
    {
        if (headers.Exists(static header => header.HasPercent))
        {
            return 3;
        }

        var (rows, signed, alone) = (0, 0, 0);
        foreach (var (number, text) in lines.Where(static line => line.Text.Length <= HeaderFinder.LongestLine))
        {
            var cells = LineCells.Split(text, number, 2).Cells;
            var ends = cells.Count > 0 && cells[^1].HasSign ? 1 : 0;
            var isRow = cells.Count(static cell => cell.Number is not null) > 1 ? 1 : 0;
            rows += isRow;
            signed += isRow * ends;
            alone += cells.Count == 1 ? ends : 0;
        }

        return (rows == 0 ? alone > 0 : 4 * signed > rows) ? 3 : 2;
    }
}
