using System.Buffers;

namespace Kommunkompassen.Tool;

/// <summary>Writes a sheet as comma-separated values: RFC 4180 quoting, LF, an absent value as an empty cell.</summary>
internal static class CsvWriter
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    internal static void Write(Sheet sheet, TextWriter output)
    {
        WriteRow(sheet.Header, output);
        foreach (var row in sheet.Rows)
        {
            WriteRow(row, output);
        }
    }

    private static void WriteRow(IReadOnlyList<string?> cells, TextWriter output)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                output.Write(',');
            }

            output.Write(Escaped(cells[i] ?? ""));
        }

        output.Write('\n');
    }

    private static string Escaped(string cell)
        => cell.AsSpan().ContainsAny(Quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
