namespace Kommunkompassen.Benchmarks;

/// <summary>A printed total, unchecked.</summary>
internal sealed record BareTotal(decimal Value, BareSource Source);
