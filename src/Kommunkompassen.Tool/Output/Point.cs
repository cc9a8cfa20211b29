namespace Kommunkompassen.Tool;

/// <summary>One statement of a list.</summary>
/// <param name="Text">Full sentences.</param>
/// <param name="Sources">Where they are documented; empty where they speak for themselves.</param>
internal sealed record Point(string Text, string Sources = "");
