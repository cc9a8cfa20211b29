namespace Kommunkompassen.Tool;

/// <summary>Labels with a text each.</summary>
internal sealed record Facts(IReadOnlyList<(string Label, string Text)> Items) : Block;
