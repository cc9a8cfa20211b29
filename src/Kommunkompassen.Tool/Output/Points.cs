namespace Kommunkompassen.Tool;

/// <summary>A list of statements, each with where it is documented.</summary>
internal sealed record Points(IReadOnlyList<Point> Items) : Block;
