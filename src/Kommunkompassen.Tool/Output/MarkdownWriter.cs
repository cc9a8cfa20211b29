using System.Buffers;

namespace Kommunkompassen.Tool;

/// <summary>Writes a page as GitHub-flavoured Markdown.</summary>
internal static class MarkdownWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>|");

    internal static void Write(Page page, TextWriter output)
    {
        output.Write($"# {Escaped(page.Title)}\n");
        foreach (var block in page.Blocks)
        {
            output.Write('\n');
            Write(block, output);
        }
    }

    private static void Write(Block block, TextWriter output)
    {
        switch (block)
        {
            case Heading heading:
                output.Write($"## {Escaped(heading.Text)}\n");
                break;
            case Prose prose:
                output.Write($"{Escaped(prose.Text)}\n");
                break;
            case Facts facts:
                foreach (var (label, text) in facts.Items)
                {
                    output.Write($"- **{Escaped(label)}:** {Escaped(text)}\n");
                }

                break;
            case Points points:
                foreach (var point in points.Items)
                {
                    output.Write($"- {Escaped(point.Text)}{(point.Sources.Length == 0 ? "" : $" *({Escaped(point.Sources)})*")}\n");
                }

                break;
            case Table table:
                Write(table, output);
                break;
        }
    }

    private static void Write(Table table, TextWriter output)
    {
        WriteRow(
            table.Columns.Select(static column => Escaped(column.Under.Length == 0 ? column.Header : $"{column.Header} ({column.Under})")),
            output);
        WriteRow(table.Columns.Select(static column => column.Right ? "---:" : "---"), output);
        foreach (var row in table.Rows.Concat(table.Totals))
        {
            WriteRow(row.Cells.Select(cell => Emphasised(cell, row.Strong)), output);
        }
    }

    private static void WriteRow(IEnumerable<string> cells, TextWriter output) => output.Write($"| {string.Join(" | ", cells)} |\n");

    private static string Emphasised(Cell cell, bool strong)
        => strong && cell.Text.Length > 0 ? $"**{Escaped(cell.Text)}**" : Escaped(cell.Text);

    /// <summary>A title from a document must not be read as markup.</summary>
    private static string Escaped(string text)
    {
        var clean = Plain.Of(text);
        return clean.AsSpan().ContainsAny(Special)
            ? string.Concat(clean.Select(static character => Special.Contains(character) ? $"\\{character}" : character.ToString()))
            : clean;
    }
}
