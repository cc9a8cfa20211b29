namespace Kommunkompassen.Benchmarks;

/// <summary>A reference mean, unchecked.</summary>
internal sealed record BareMean(decimal? Value, bool Approximate, int? Count, BareText Of, BareSource Source);
