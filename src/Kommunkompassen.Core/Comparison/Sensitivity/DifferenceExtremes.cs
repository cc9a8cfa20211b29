namespace Kommunkompassen.Comparison;

/// <summary>The least lower end, the least and greatest value and the greatest upper end of a difference over all allocations.</summary>
internal readonly record struct DifferenceExtremes(End LeastLow, End LeastValue, End GreatestValue, End GreatestHigh);
