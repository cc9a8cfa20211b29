namespace Kommunkompassen.Tool;

/// <summary>How and where an answer is wanted.</summary>
/// <param name="Format">The format.</param>
/// <param name="File">The file to write, or null for standard output.</param>
/// <param name="Language">The language of tables and titles.</param>
internal sealed record OutputChoice(Format Format, string? File, Language Language);
