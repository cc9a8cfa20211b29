namespace Kommunkompassen.Csv;

/// <summary>Cuts a text into rows and cells: quoting of RFC 4180, lines that end with LF, CR LF or CR. Cells come without their quotation
/// marks.</summary>
internal sealed class CsvScanner(string text, int start, int line, char separator, CsvFaults faults)
{
    private int _at = start;
    private int _line = line;

    internal char Separator => separator;

    /// <summary>Where the scanner stands.</summary>
    internal (int At, int Line) Place => (_at, _line);

    /// <summary>The next row, or null at the end.</summary>
    internal Record? Next()
    {
        if (_at >= text.Length)
        {
            return null;
        }

        var record = new Record(_line, []);
        do
        {
            record.Cells.Add(IsAt('"') ? Quoted(record) : Bare(record));
        }
        while (Ate(separator));

        if (_at < text.Length)
        {
            _at += text.AsSpan(_at).StartsWith("\r\n") ? 2 : 1;
            _line++;
        }

        return record;
    }

    private string Bare(Record record)
    {
        var cell = TakeBare();
        if (cell.Contains('"'))
        {
            faults.StrayQuote(record.Line, record.Cells.Count + 1);
        }

        return cell.ToString();
    }

    private ReadOnlySpan<char> TakeBare()
    {
        var (start, length) = (_at, text.AsSpan(_at).IndexOfAny(separator, '\r', '\n'));
        _at = length < 0 ? text.Length : start + length;
        return text.AsSpan(start.._at);
    }

    private string Quoted(Record record)
    {
        var (start, column) = (++_at, record.Cells.Count + 1);
        do
        {
            _at = text.IndexOf('"', _at) + 1;
            if (_at == 0)
            {
                faults.Add(
                    "open-quote", record.Line, column,
                    "The quotation mark that begins the cell is never closed; what follows was not read.", "Close it.");
                _at = text.Length;
                return "";
            }
        }
        while (Ate('"'));

        var cell = text[start..(_at - 1)];
        _line += cell.AsSpan().Count('\n') + cell.AsSpan().Count('\r') - cell.AsSpan().Count("\r\n");
        if (TakeBare().Length > 0)
        {
            faults.StrayQuote(record.Line, column);
        }

        return cell.Replace("\"\"", "\"", StringComparison.Ordinal);
    }

    private bool IsAt(char character) => _at < text.Length && text[_at] == character;

    private bool Ate(char character)
    {
        var isThere = IsAt(character);
        _at += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>A row as it stands: the line on which it begins, and its cells.</summary>
    internal sealed record Record(int Line, List<string> Cells)
    {
        internal bool IsEmpty => Cells.TrueForAll(string.IsNullOrWhiteSpace);
    }
}
