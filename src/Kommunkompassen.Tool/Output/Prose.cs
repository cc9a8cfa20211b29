namespace Kommunkompassen.Tool;

/// <summary>A running text.</summary>
internal sealed record Prose(string Text) : Block;
