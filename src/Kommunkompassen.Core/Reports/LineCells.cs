namespace Kommunkompassen.Reports;

/// <summary>A line split into its words and the cells at its end.</summary>
/// <param name="Text">The words before the cells.</param>
/// <param name="Cells">The cells; none where the line ends in words.</param>
internal readonly record struct LineCells(string Text, List<Cell> Cells)
{
    private const int Most = 6;

    /// <summary>True when the line holds cells only.</summary>
    internal bool IsBare => Text.Length == 0 && Cells.Count > 0;

    /// <summary>Splits a line.</summary>
    /// <param name="content">The line, without the number of its row.</param>
    /// <param name="line">The number of the line.</param>
    /// <param name="columns">How many columns of numbers the table has.</param>
    internal static LineCells Split(string content, int line, int columns)
        => SplitAtTabs(content, line, columns) ?? SplitAtSpaces(content, line, columns);

    /// <summary>Where tabs separate the cells, an empty cell is a cell and a damaged one can hold anything.</summary>
    private static LineCells? SplitAtTabs(string content, int line, int columns)
    {
        var fields = content.TrimStart('\t', ' ').Split('\t').ToList();
        var most = Cell.IsLikely(fields[0].AsSpan().Trim()) ? columns : columns + 1;
        if (fields.Count > most && string.IsNullOrWhiteSpace(fields[^1]))
        {
            fields.RemoveAt(fields.Count - 1);   // the stroke that closes a row, not an empty cell
        }

        if (fields.Count < columns)
        {
            return null;
        }

        var cells = fields.Skip(fields.Count - columns).Select(field => Cell.Parse(field, line)).ToList();
        var text = string.Join(' ', fields.Take(fields.Count - columns)).Trim();
        var numbers = cells.Count(static cell => cell.Number is not null);
        var plausible = cells.All(static cell => cell.IsEmpty || Cell.IsLikely(cell.Text));
        return numbers > 0 && (plausible || fields.Count > columns) ? new LineCells(text, cells) : null;
    }

    private static LineCells SplitAtSpaces(string content, int line, int columns)
    {
        var rest = content.AsSpan().TrimEnd(" \t.,'`´:;_~*");
        var cells = new List<Cell>();
        while (rest.Length > 0 && cells.Count < Most)
        {
            var start = StartOfLastWord(rest);
            start = rest[start..] is "%" or "％" ? StartOfLastWord(rest[..start].TrimEnd(" \t")) : start;
            if (!Cell.IsLikely(rest[start..]))
            {
                break;
            }

            cells.Insert(0, Cell.Parse(rest[start..], line));
            rest = rest[..start].TrimEnd(" \t");
        }

        var numbers = cells.Count(static cell => cell.Number is not null);
        var bare = rest.Length == 0 && (numbers > 0 || cells is [{ HasSign: true }]);
        var atEnd = cells.Count >= 2 && HasDigit(cells[^1]) && (numbers > 0 || cells.Count >= columns);
        return bare || atEnd ? new LineCells(rest.Trim().ToString(), cells) : new LineCells(content.Trim(), []);
    }

    /// <summary>A title can end in "2030 i"; a row's last cell has a digit left, or the sign or question mark that stands for it.</summary>
    private static bool HasDigit(Cell cell)
        => cell.HasSign || cell.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || cell.Text.Contains('?', StringComparison.Ordinal);

    private static int StartOfLastWord(ReadOnlySpan<char> text) => text.LastIndexOfAny(' ', '\t') + 1;
}
