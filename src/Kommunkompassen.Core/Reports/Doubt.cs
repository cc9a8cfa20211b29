namespace Kommunkompassen.Reports;

/// <summary>A reason to take a cell for unreadable.</summary>
/// <param name="Code">Its stable code.</param>
/// <param name="Text">The reason as a sentence, kept with the value.</param>
internal sealed record Doubt(string Code, LocalizedText Text);
