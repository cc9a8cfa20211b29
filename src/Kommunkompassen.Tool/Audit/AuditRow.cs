namespace Kommunkompassen.Tool;

/// <summary>What an audit found in a cell, as one row of a flat table.</summary>
/// <param name="Level">The level of the cell.</param>
/// <param name="Number">The number of its row: "7.5" of a sub-question, "3" of an area, empty for the total.</param>
/// <param name="Code">The stable code, one of <see cref="Auditing.AuditCodes"/>.</param>
/// <param name="Printed">The number as printed, or what our copy shows of an unreadable one; empty where there is nothing.</param>
/// <param name="Expected">What the rules would have printed; empty where nothing fits.</param>
/// <param name="Rule">The combinations of rules that expect it, with " | " between.</param>
/// <param name="Message">The sentence on it.</param>
internal sealed record AuditRow(
    ScoreLevel Level, string Number, string Code, string Printed, string Expected, string Rule, LocalizedText Message);
