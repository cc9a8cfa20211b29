namespace Kommunkompassen.Benchmarks;

/// <summary>A caveat, unchecked.</summary>
internal sealed record BareCaveat(
    string Code, string Severity, BareText Text, List<BareSource>? Sources, bool AcrossFrameworkVersions, List<int>? Areas);
