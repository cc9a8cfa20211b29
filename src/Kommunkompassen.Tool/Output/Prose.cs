namespace Kommunkompassen.Tool.Output;

/// <summary>A running text.</summary>
internal sealed record Prose(string Text) : Block;
