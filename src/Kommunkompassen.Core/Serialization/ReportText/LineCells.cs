namespace Kommunkompassen.Serialization.ReportText;

/// <summary>A line split into its words and the cells at its end.</summary>
/// <param name="Text">The words before the cells.</param>
/// <param name="Cells">The cells; none where the line ends in words.</param>
internal readonly record struct LineCells(string Text, List<Cell> Cells)
{
    /// <summary>The most cells that are told apart on a line.</summary>
    internal const int Most = 6;

    /// <summary>True when the line holds cells only.</summary>
    internal bool IsBare => Text.Length == 0 && Cells.Count > 0;

    /// <summary>Splits a line.</summary>
    /// <param name="content">The line, without the number of its row.</param>
    /// <param name="line">The number of the line.</param>
    /// <param name="columns">How many columns of numbers the table has.</param>
    internal static LineCells Split(string content, int line, int columns)
        => SplitAtTabs(content, line, columns) ?? SplitAtSpaces(content, line);

    /// <summary>Where tabs part the cells, an empty cell is a cell and a damaged one can hold anything.</summary>
    private static LineCells? SplitAtTabs(string content, int line, int columns)
    {
        var fields = content.TrimStart('\t', ' ').Split('\t').ToList();
        if (fields.Count > columns + 1 && string.IsNullOrWhiteSpace(fields[^1]))
        {
            fields.RemoveAt(fields.Count - 1);
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

    private static LineCells SplitAtSpaces(string content, int line)
    {
        var rest = content.AsSpan().TrimEnd(" \t.,'`´:;_~*");
        var cells = new List<Cell>();
        while (rest.Length > 0 && cells.Count < Most)
        {
            var start = StartOfLastWord(rest);
            if (rest[start..] is "%" or "％" && StartOfLastWord(rest[..start].TrimEnd(" \t")) is var before && before < start)
            {
                start = before;
            }

            if (!Cell.IsLikely(rest[start..]))
            {
                break;
            }

            cells.Insert(0, Cell.Parse(rest[start..], line));
            rest = rest[..start].TrimEnd(" \t");
        }

        var numbers = cells.Count(static cell => cell.Number is not null);
        var bare = rest.Length == 0 && (numbers > 0 || cells is [{ HasSign: true }]);
        return bare || (cells.Count >= 2 && numbers > 0) ? new LineCells(rest.Trim().ToString(), cells) : new LineCells(content.Trim(), []);
    }

    private static int StartOfLastWord(ReadOnlySpan<char> text) => text.LastIndexOfAny(' ', '\t') + 1;
}
