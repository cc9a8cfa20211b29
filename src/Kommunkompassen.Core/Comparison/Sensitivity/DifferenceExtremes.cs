namespace Kommunkompassen.Comparison;

/// <summary>The least and greatest lower end, value and upper end of a difference over all allocations.</summary>
internal readonly record struct DifferenceExtremes(End LeastLow, End GreatestLow, End LeastValue, End GreatestValue, End LeastHigh, End GreatestHigh)
{
    /// <summary>True when every allocation gives this verdict.</summary>
    internal bool Hold(Verdict verdict) => verdict switch
    {
        Verdict.Improved => LeastLow.CompareTo(default) > 0,
        Verdict.Declined => GreatestHigh.CompareTo(default) < 0,
        Verdict.Indistinguishable => GreatestLow.CompareTo(default) <= 0 && LeastHigh.CompareTo(default) >= 0,
        _ => false,
    };
}
