using Spectre.Console;
using Spectre.Console.Rendering;
using SpectreTable = Spectre.Console.Table;
using Surface = Spectre.Console.IAnsiConsole;

namespace Kommunkompassen.Tool;

/// <summary>Draws a page for a terminal or a text file, with the terminal's own colours, so that its theme decides how they look.</summary>
internal static class PageWriter
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    internal static void Write(Page page, Surface surface)
    {
        surface.Write(new Text(Plain.Of(page.Title), Bold));
        surface.WriteLine();
        foreach (var block in page.Blocks)
        {
            surface.WriteLine();
            surface.Write(Drawn(block));
            if (block is Heading or Prose)
            {
                surface.WriteLine();
            }
        }
    }

    private static IRenderable Drawn(Block block) => block switch
    {
        Heading heading => new Text(Plain.Of(heading.Text), Bold),
        Prose prose => new Text(Plain.Of(prose.Text)),
        Facts facts => Drawn(facts),
        Points points => Drawn(points),
        Table table => Drawn(table),
        _ => throw new ArgumentException($"A page has no block of type {block.GetType().Name}.", nameof(block)),
    };

    private static Grid Drawn(Facts facts)
    {
        var grid = TwoColumns(gap: 2);
        foreach (var (label, text) in facts.Items)
        {
            grid.AddRow(new Text(Plain.Of(label), Bold), new Text(Plain.Of(text)));
        }

        return grid;
    }

    private static Grid Drawn(Points points)
    {
        var grid = TwoColumns(gap: 1);
        foreach (var point in points.Items)
        {
            var text = new Paragraph(Plain.Of(point.Text));
            if (point.Sources.Length > 0)
            {
                text.Append($" ({Plain.Of(point.Sources)})", Dim);
            }

            grid.AddRow(new Text("-"), text);
        }

        return grid;
    }

    private static Grid TwoColumns(int gap)
        => new Grid()
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, gap, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0) });

    /// <summary>A table between horizontal rules, as a printed report has it.</summary>
    private static SpectreTable Drawn(Table table)
    {
        var drawn = new SpectreTable { Border = TableBorder.Horizontal, UseSafeBorder = false, ShowFooters = table.Totals.Count > 0 };
        for (var i = 0; i < table.Columns.Count; i++)
        {
            drawn.AddColumn(Drawn(table, i));
        }

        foreach (var row in table.Rows)
        {
            drawn.AddRow(row.Cells.Select(cell => new Text(Plain.Of(cell.Text), StyleOf(cell.Tone, row.Strong))));
        }

        return drawn;
    }

    private static TableColumn Drawn(Table table, int index)
    {
        var column = table.Columns[index];
        var header = new Paragraph(Plain.Of(column.Header), Bold);
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
            footer.Append($"{(i > 0 ? "\n" : "")}{Plain.Of(cell.Text)}", StyleOf(cell.Tone, row.Strong));
        }

        return footer;
    }

    private static Style StyleOf(Tone tone, bool strong)
    {
        var decoration = strong ? Decoration.Bold : Decoration.None;
        return tone switch
        {
            Tone.Good => new Style(Color.Green, decoration: decoration),
            Tone.Bad => new Style(Color.Maroon, decoration: decoration),
            Tone.Muted => new Style(decoration: decoration | Decoration.Dim),
            _ => new Style(decoration: decoration),
        };
    }
}
