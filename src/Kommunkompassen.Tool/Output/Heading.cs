namespace Kommunkompassen.Tool;

/// <summary>A heading over what follows.</summary>
internal sealed record Heading(string Text) : Block;
