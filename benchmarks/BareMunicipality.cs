namespace Kommunkompassen.Benchmarks;

/// <summary>A municipality, unchecked.</summary>
internal sealed record BareMunicipality(string Name, string Code, string County);
