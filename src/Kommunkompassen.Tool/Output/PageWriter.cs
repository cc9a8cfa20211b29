using Spectre.Console;
using Spectre.Console.Rendering;
using Surface = Spectre.Console.IAnsiConsole;

namespace Kommunkompassen.Tool;

/// <summary>Draws a page for a terminal or a text file.</summary>
internal static class PageWriter
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    internal static void Write(Page page, Surface surface)
    {
        surface.Write(new Text(Plain.Of(page.Title), Strong));
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
        Heading heading => new Text(Plain.Of(heading.Text), Strong),
        Prose prose => new Text(Plain.Of(prose.Text)),
        Facts facts => Drawn(facts),
        Points points => Drawn(points),
        Table table => TableDrawing.Of(table),
        _ => throw new ArgumentException($"A page has no block of type {block.GetType().Name}.", nameof(block)),
    };

    private static Grid Drawn(Facts facts)
    {
        var grid = TwoColumns(gap: 2);
        foreach (var (label, text) in facts.Items)
        {
            grid.AddRow(new Text(Plain.Of(label), Strong), new Text(Plain.Of(text)));
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
                text.Append($" ({Plain.Of(point.Sources)})", TonePalette.Muted);
            }

            grid.AddRow(new Text("-"), text);
        }

        return grid;
    }

    private static Grid TwoColumns(int gap)
        => new Grid()
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, gap, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0) });
}
