namespace Kommunkompassen.Benchmarks;

/// <summary>A report, unchecked.</summary>
internal sealed record BareReport(string Id, string Title, string Publisher);
