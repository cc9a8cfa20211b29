using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>The books of a translation, in points of the source: what flowed, what was retired, the proof that nothing was lost.</summary>
/// <remarks>Conservation is exact: printed points, exact scores with both ends of their intervals, and maxima. Where areas are known by
/// their score but not by their rows, the totals hold what flowed of those areas as well. Equal when all parts are equal.</remarks>
public sealed record Ledger
{
    internal Ledger(
        EquatableList<LedgerEntry> inflows, EquatableList<LedgerEntry> retired, LedgerAmount source,
        EquatableList<AreaFlow>? areaFlows = null)
    {
        Inflows = inflows;
        RetiredEntries = retired;
        SourceTotal = source;
        AreaFlows = areaFlows ?? [];
        FlowedTotal = Sum(inflows, AreaFlows.Where(static flow => flow.ToArea is not null));
        RetiredTotal = Sum(retired, AreaFlows.Where(static flow => flow.ToArea is null));
    }

    /// <summary>What flowed to each sub-question of the target framework version, in its order.</summary>
    public EquatableList<LedgerEntry> Inflows { get; }

    /// <summary>What was retired, in order of source.</summary>
    public EquatableList<LedgerEntry> RetiredEntries { get; }

    /// <summary>What the evaluation holds, as far as it is known.</summary>
    public LedgerAmount SourceTotal { get; }

    /// <summary>All that flowed to the target framework version.</summary>
    public LedgerAmount FlowedTotal { get; }

    /// <summary>All that was retired.</summary>
    public LedgerAmount RetiredTotal { get; }

    /// <summary>True when what flowed and was retired adds up to the source exactly. Always true; it is here for a reader to see.</summary>
    public bool IsBalanced => FlowedTotal + RetiredTotal == SourceTotal;

    /// <summary>What flowed from areas without known rows, in order of source area, then target area, the retired part last.</summary>
    internal EquatableList<AreaFlow> AreaFlows { get; }

    private static LedgerAmount Sum(EquatableList<LedgerEntry> entries, IEnumerable<AreaFlow> flows)
        => entries.Select(static entry => entry.Amount).Concat(flows.Select(static flow => flow.Amount))
            .Aggregate(default(LedgerAmount), static (sum, amount) => sum + amount);

    /// <summary>What flowed from an area that is known by its score but not by its rows.</summary>
    /// <param name="FromArea">The number of the source area.</param>
    /// <param name="ToArea">The number of the target area; null for what was retired.</param>
    /// <param name="Share">The part of the area's maximum that the mapping sends there.</param>
    /// <param name="Amount">The same part of its score. The interval is that of the area's rounding: which rows achieved the points is not
    /// known, and the intervals of the score sheet bound that as well.</param>
    internal readonly record struct AreaFlow(int FromArea, int? ToArea, Rational Share, LedgerAmount Amount);
}
