using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>What flowed from an area that is known by its score but not by its rows, in points of the source framework version.</summary>
public sealed record AreaFlow
{
    internal AreaFlow(int from, int? to, Rational share, LedgerAmount amount)
    {
        FromArea = from;
        ToArea = to;
        Share = share;
        Amount = amount;
    }

    /// <summary>The number of the source area.</summary>
    public int FromArea { get; }

    /// <summary>The number of the target area; null for what was retired.</summary>
    public int? ToArea { get; }

    /// <summary>The part of the area's maximum that the mapping sends there, above 0 up to and including 1.</summary>
    public Rational Share { get; }

    /// <summary>The same part of its score. The interval is that of the area's rounding: which rows achieved the points is not known, and
    /// the score sheet's intervals bound that as well.</summary>
    public LedgerAmount Amount { get; }
}
