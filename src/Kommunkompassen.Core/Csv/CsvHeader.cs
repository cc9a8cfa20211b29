namespace Kommunkompassen.Csv;

/// <summary>The header of a table: what parts its cells, and where its columns are.</summary>
internal sealed class CsvHeader
{
    private CsvHeader(CsvRecord record, char separator, (int At, int Line) next)
        => (Record, Separator, Next) = (record, separator, next);

    internal CsvRecord Record { get; }

    internal char Separator { get; }

    /// <summary>Where the rows begin.</summary>
    internal (int At, int Line) Next { get; }

    /// <summary>The columns that are needed and not there.</summary>
    internal List<string> MissingColumns => [.. CsvColumns.Needed.Where(name => IndexOf(name) < 0)];

    private int Known => Names.Count(static name => Array.IndexOf(CsvColumns.All, name) >= 0);

    private IEnumerable<string> Names => Record.Cells.Select(Name);

    /// <summary>The header, read with the separator with which it has the most columns that are known; null where it has none with
    /// any.</summary>
    internal static CsvHeader? Find(string text)
    {
        var (at, line) = Skip(text);
        CsvHeader? best = null;
        foreach (var separator in (ReadOnlySpan<char>)[',', ';', '\t'])
        {
            var scanner = new CsvScanner(text, at, line, separator, new CsvFaults());
            if (scanner.Next() is { } record && new CsvHeader(record, separator, scanner.Place) is { Known: > 0 } header
                && header.Known > (best?.Known ?? 0))
            {
                best = header;
            }
        }

        return best;
    }

    /// <summary>The place of a column, or -1.</summary>
    internal int IndexOf(string name) => Record.Cells.FindIndex(cell => Name(cell) == name);

    internal static string Name(CsvCell cell) => cell.Trimmed.ToLowerInvariant();

    /// <summary>Steps over a byte-order mark, blank lines and the line by which a spreadsheet is told the separator.</summary>
    private static (int At, int Line) Skip(string text)
    {
        var (at, line) = (text.StartsWith('\uFEFF') ? 1 : 0, 1);
        while (at < text.Length)
        {
            var length = text.AsSpan(at).IndexOfAny('\r', '\n');
            var content = length < 0 ? text.AsSpan(at) : text.AsSpan(at, length);
            if (length < 0
                || !(content.IsWhiteSpace() || (content.Length == 5 && content.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))))
            {
                break;
            }

            at += length + (text.AsSpan(at + length).StartsWith("\r\n") ? 2 : 1);
            line++;
        }

        return (at, line);
    }
}
