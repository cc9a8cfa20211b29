using Spectre.Console;
using Spectre.Console.Rendering;
using SpectreTable = Spectre.Console.Table;

namespace Kommunkompassen.Tool;

/// <summary>Draws a table between horizontal rules, as a printed report has it.</summary>
internal static class TableDrawing
{
    internal static IRenderable Of(Table table)
    {
        var drawn = new SpectreTable { Border = TableBorder.Horizontal, UseSafeBorder = false, ShowFooters = table.Totals.Count > 0 };
        for (var i = 0; i < table.Columns.Count; i++)
        {
            drawn.AddColumn(Drawn(table, i));
        }

        foreach (var row in table.Rows)
        {
            drawn.AddRow(row.Cells.Select(cell => Drawn(cell, row.Strong)));
        }

        return drawn;
    }

    private static TableColumn Drawn(Table table, int index)
    {
        var column = table.Columns[index];
        var header = new Paragraph(Plain.Of(column.Header), TonePalette.Of(Tone.Plain, strong: true));
        if (column.Under.Length > 0)
        {
            header.Append($"\n{Plain.Of(column.Under)}");
        }

        var last = index == table.Columns.Count - 1;
        return new TableColumn(header)
        {
            Alignment = column.Right ? Justify.Right : Justify.Left,
            NoWrap = !column.Wraps,
            Padding = new Padding(0, 0, last ? 0 : 1, 0),
            Footer = table.Totals.Count == 0 ? null : Footer(table, index),
        };
    }

    /// <summary>The drawing library has one row of footers; several totals are several lines of it.</summary>
    private static Paragraph Footer(Table table, int index)
    {
        var footer = new Paragraph();
        for (var i = 0; i < table.Totals.Count; i++)
        {
            var (row, cell) = (table.Totals[i], table.Totals[i].Cells[index]);
            footer.Append($"{(i > 0 ? "\n" : "")}{Plain.Of(cell.Text)}", TonePalette.Of(cell.Tone, row.Strong));
        }

        return footer;
    }

    private static Text Drawn(Cell cell, bool strong) => new(Plain.Of(cell.Text), TonePalette.Of(cell.Tone, strong));
}
