namespace Kommunkompassen.Csv;

/// <summary>The header of a table: the separator between its cells, and where its columns are. The separator is the one with which the
/// header has the most known columns.</summary>
/// <param name="Record">The header as it stands.</param>
/// <param name="Separator">What separates the cells.</param>
/// <param name="Next">Where the rows begin.</param>
internal sealed record CsvHeader(CsvScanner.Record Record, char Separator, (int At, int Line) Next)
{
    /// <summary>The names of the columns, in lower case.</summary>
    internal List<string> Names { get; } = [.. Record.Cells.Select(static cell => cell.Trim().ToLowerInvariant())];

    /// <summary>The columns that are needed and not there.</summary>
    internal List<string> MissingColumns => [.. CsvWords.Needed.Except(Names)];

    private int Known => Names.Count(CsvWords.Columns.Contains);

    /// <summary>The header, or null where no separator finds any known column.</summary>
    internal static CsvHeader? Find(string text)
    {
        var (at, line) = Skip(text);
        return CsvWords.Separators.Select(separator => new CsvScanner(text, at, line, separator, new CsvFaults()))
            .Select(static scanner => scanner.Next() is { } record ? new CsvHeader(record, scanner.Separator, scanner.Place) : null)
            .Where(static header => header?.Known > 0).MaxBy(static header => header!.Known);
    }

    /// <summary>Steps over a byte-order mark, blank lines and the line by which a spreadsheet is told the separator.</summary>
    private static (int At, int Line) Skip(string text)
    {
        var (at, line) = (text.StartsWith('\uFEFF') ? 1 : 0, 1);
        while (text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var length && text.AsSpan(at, length) is var content
            && (content.IsWhiteSpace() || (length == 5 && content.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))))
        {
            at += length + (text.AsSpan(at + length).StartsWith("\r\n") ? 2 : 1);
            line++;
        }

        return (at, line);
    }
}
