namespace Kommunkompassen.Benchmarks;

/// <summary>A text in two languages, unchecked.</summary>
internal sealed record BareText(string Sv, string En);
