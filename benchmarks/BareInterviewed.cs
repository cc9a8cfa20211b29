namespace Kommunkompassen.Benchmarks;

/// <summary>A note on the interviews, unchecked.</summary>
internal sealed record BareInterviewed(int? About, BareText? Groups);
