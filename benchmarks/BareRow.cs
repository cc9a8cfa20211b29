namespace Kommunkompassen.Benchmarks;

/// <summary>A row of the table, unchecked.</summary>
internal sealed record BareRow(string Number, string? PrintedNumber, decimal Achieved, decimal Max, decimal? Percent);
