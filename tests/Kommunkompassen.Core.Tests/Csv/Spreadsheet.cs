using System.Text;
using Kommunkompassen.Csv;
using Kommunkompassen.Tests.Support;

namespace Kommunkompassen.Tests.Csv;

/// <summary>Does to a table what spreadsheets and people do: other order of rows and columns, spaces, quotes, empty rows and columns, line
/// ends.</summary>
internal static class Spreadsheet
{
    internal static string Saved(string csv, CsvDialect dialect, Tape tape)
    {
        var separator = dialect switch { CsvDialect.Semicolon => ';', CsvDialect.Tab => '\t', _ => ',' };
        var table = Cells(csv, separator);
        var order = tape.OneIn(2) ? tape.Shuffled(Enumerable.Range(0, table[0].Count)) : [.. Enumerable.Range(0, table[0].Count)];
        var end = tape.Of("\n", "\r\n", "\r");
        var percent = table[0].IndexOf("percent");
        var rows = tape.OneIn(2) ? tape.Shuffled(table.Skip(1)) : [.. table.Skip(1)];
        var (signs, quotes, padding, extra) = (tape.OneIn(2), tape.OneIn(2), tape.OneIn(2), separator != ',' && tape.OneIn(2));
        var text = new StringBuilder(tape.OneIn(2) ? "\uFEFF" : "");
        text.Append(tape.OneIn(4) ? $"sep={separator}{end}" : "").Append(tape.OneIn(4) ? end : "");
        foreach (var row in rows.Prepend(table[0]))
        {
            if (row != table[0] && signs && row[percent].Length > 0)
            {
                row[percent] += tape.Of(" %", "%", "\u00a0%");
            }

            text.AppendJoin(separator, order.Select(i => Cell(row[i], separator, i, quotes && tape.OneIn(3), padding, tape)))
                .Append(extra ? $"{separator}{separator}" : "").Append(end)
                .Append(tape.OneIn(9) ? end : "").Append(tape.OneIn(9) ? $"{new string(separator, row.Count - 1)}{end}" : "");
        }

        return tape.OneIn(2) ? text.ToString()[..^end.Length] : text.ToString();
    }

    private static string Cell(string cell, char separator, int column, bool quote, bool pad, Tape tape)
    {
        var padded = pad && column != 2 && !cell.Contains('"', StringComparison.Ordinal)
            ? tape.Of("", " ", "\u00a0") + cell + tape.Of("", " ", "\u00a0")
            : cell;
        return quote || padded.Any(c => c == separator || c is '"' or '\r' or '\n')
            ? $"\"{padded.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : padded;
    }

    /// <summary>A reader of RFC 4180 of the tests' own.</summary>
    private static List<List<string>> Cells(string text, char separator)
    {
        var (rows, row, cell, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[i++]);
            }
            else if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && (text[i] == separator || text[i] == '\n'))
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
            else
            {
                cell.Append(text[i]);
            }
        }

        return rows;
    }
}
