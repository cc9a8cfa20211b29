namespace Kommunkompassen.Auditing;

/// <summary>A finding or a reconstruction as one row of a flat table: level, number, code, printed, expected, rule, message.</summary>
/// <param name="Level">The level of the cell.</param>
/// <param name="Number">The number of its row: "7.5" of a sub-question, "3" of an area, empty for the total.</param>
/// <param name="Code">The stable code, one of <see cref="AuditCode"/>.</param>
/// <param name="Printed">The number as printed, or what our copy shows of an unreadable one; empty where there is nothing.</param>
/// <param name="Expected">What the rules would have printed, as <see cref="AdmissibleValues.ToString"/> writes it; empty where nothing fits.</param>
/// <param name="Rule">The combinations of rules that expect it, with " | " between.</param>
/// <param name="Message">The sentence of the finding or reconstruction.</param>
public sealed record AuditRow(ScoreLevel Level, string Number, string Code, string Printed, string Expected, string Rule, LocalizedText Message);
