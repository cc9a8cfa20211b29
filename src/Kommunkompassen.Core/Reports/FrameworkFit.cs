namespace Kommunkompassen.Reports;

/// <summary>A form of the framework laid against the table: the match, and the row of each sub-question.</summary>
/// <param name="Match">The match.</param>
/// <param name="Areas">The area of the table for each area of the form, or null where the text has none.</param>
/// <param name="Rows">For each area of the form the row of each of its sub-questions, or null.</param>
internal sealed record FrameworkFit(FrameworkMatch Match, RawArea?[] Areas, RawRow?[][] Rows);
