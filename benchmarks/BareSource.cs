namespace Kommunkompassen.Benchmarks;

/// <summary>A source, unchecked.</summary>
internal sealed record BareSource(string Report, string Chapter);
