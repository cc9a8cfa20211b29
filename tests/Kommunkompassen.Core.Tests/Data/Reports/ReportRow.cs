namespace Kommunkompassen.Tests.Data.Reports;

/// <summary>A row of a report's table as its text shows it; null where nothing is left of a cell.</summary>
public sealed record ReportRow(string Number, string Wording, string? Points, string? Max, string? Percent);
