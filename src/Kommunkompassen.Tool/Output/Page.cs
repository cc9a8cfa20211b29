namespace Kommunkompassen.Tool;

/// <summary>What a reader sees: a title and blocks under it, without a word on how they are drawn.</summary>
internal sealed record Page(string Title, IReadOnlyList<Page.Block> Blocks)
{
    /// <summary>Statements under a heading, if it has one; nothing at all where there are none.</summary>
    internal static Block[] Section(string? heading, IEnumerable<Point> points)
        => points.ToList() is not { Count: > 0 } items ? []
            : heading is null ? [new Points(items)]
            : [new Heading(heading), new Points(items)];

    /// <summary>A part of a page.</summary>
    internal abstract record Block;

    /// <summary>A heading over what follows.</summary>
    internal sealed record Heading(string Text) : Block;

    /// <summary>A running text.</summary>
    internal sealed record Prose(string Text) : Block;

    /// <summary>Labels with a text each.</summary>
    internal sealed record Facts(IReadOnlyList<(string Label, string Text)> Items) : Block;

    /// <summary>A list of statements, each with where it is documented.</summary>
    internal sealed record Points(IReadOnlyList<Point> Items) : Block;

    /// <summary>One statement of a list.</summary>
    /// <param name="Text">Full sentences.</param>
    /// <param name="Sources">Where they are documented; empty where they speak for themselves.</param>
    internal sealed record Point(string Text, string Sources = "");
}
