namespace Kommunkompassen.Benchmarks;

/// <summary>An area of the table, unchecked.</summary>
internal sealed record BareArea(int Number, decimal Score, decimal? Percent, List<BareRow> SubQuestions);
