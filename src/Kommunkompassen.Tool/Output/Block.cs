namespace Kommunkompassen.Tool;

/// <summary>A part of a page.</summary>
internal abstract record Block;
