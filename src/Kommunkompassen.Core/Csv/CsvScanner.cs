using System.Text;

namespace Kommunkompassen.Csv;

/// <summary>Cuts a text into rows and cells: quoting of RFC 4180, lines that end with LF, CR LF or CR.</summary>
internal sealed class CsvScanner(string text, int start, int line, char separator, CsvFaults faults)
{
    private int _at = start;
    private int _line = line;

    /// <summary>Where the scanner stands.</summary>
    internal (int At, int Line) Place => (_at, _line);

    /// <summary>The next row, or null at the end.</summary>
    internal CsvRecord? Next()
    {
        if (_at >= text.Length)
        {
            return null;
        }

        var record = new CsvRecord(_line, []);
        do
        {
            record.Cells.Add(IsAt('"') ? Quoted(record) : Bare(record));
        }
        while (Ate(separator));

        EatLineEnd();
        return record;
    }

    private CsvCell Bare(CsvRecord record)
    {
        var cell = TakeBare();
        if (cell.Contains('"'))
        {
            faults.StrayQuote(record.Line, record.Cells.Count + 1);
        }

        return new CsvCell(cell.ToString(), false);
    }

    private ReadOnlySpan<char> TakeBare()
    {
        var rest = text.AsSpan(_at);
        var length = rest.IndexOfAny(separator, '\r', '\n');
        rest = length < 0 ? rest : rest[..length];
        _at += rest.Length;
        return rest;
    }

    private CsvCell Quoted(CsvRecord record)
    {
        var (cell, column) = (new StringBuilder(), record.Cells.Count + 1);
        _at++;
        while (true)
        {
            var end = text.AsSpan(_at).IndexOf('"');
            if (end < 0)
            {
                faults.OpenQuote(record.Line, column);
                CountLines(text.AsSpan(_at));
                _at = text.Length;
                return new CsvCell("", true);
            }

            CountLines(text.AsSpan(_at, end));
            cell.Append(text, _at, end);
            _at += end + 1;
            if (!IsAt('"'))
            {
                break;
            }

            cell.Append('"');
            _at++;
        }

        if (TakeBare().Length > 0)
        {
            faults.StrayQuote(record.Line, column);
        }

        return new CsvCell(cell.ToString(), true);
    }

    private void EatLineEnd()
    {
        if (_at < text.Length)
        {
            _at += text.AsSpan(_at).StartsWith("\r\n") ? 2 : 1;
            _line++;
        }
    }

    private void CountLines(ReadOnlySpan<char> within)
        => _line += within.Count('\n') + within.Count('\r') - within.Count("\r\n");

    private bool IsAt(char character) => _at < text.Length && text[_at] == character;

    private bool Ate(char character)
    {
        if (!IsAt(character))
        {
            return false;
        }

        _at++;
        return true;
    }
}
