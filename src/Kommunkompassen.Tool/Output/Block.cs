namespace Kommunkompassen.Tool.Output;

/// <summary>A part of a page.</summary>
internal abstract record Block;
