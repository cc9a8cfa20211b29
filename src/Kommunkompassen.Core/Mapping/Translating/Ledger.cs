namespace Kommunkompassen.Mapping;

/// <summary>The books of a translation, in points of the source framework version: what flowed where, what was retired, and the proof that nothing was
/// lost.</summary>
/// <remarks>Conservation is exact: printed points, exact scores with both ends of their intervals, and maxima. Equal when all parts are
/// equal.</remarks>
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
        FlowedTotal = Sum(inflows) + Sum(AreaFlows.Where(static flow => flow.ToArea is not null));
        RetiredTotal = Sum(retired) + Sum(AreaFlows.Where(static flow => flow.ToArea is null));
    }

    /// <summary>What flowed to each sub-question of the target framework version, in its order.</summary>
    public EquatableList<LedgerEntry> Inflows { get; }

    /// <summary>What was retired, in order of source.</summary>
    public EquatableList<LedgerEntry> RetiredEntries { get; }

    /// <summary>What the evaluation holds, as far as it is known.</summary>
    public LedgerAmount SourceTotal { get; }

    /// <summary>What flowed of areas that are known by their score but not by their rows, in order of source area, then target area, the
    /// retired part last; none for an evaluation whose rows are known.</summary>
    public EquatableList<AreaFlow> AreaFlows { get; }

    /// <summary>The sum of <see cref="Inflows"/> and of the <see cref="AreaFlows"/> that have a target.</summary>
    public LedgerAmount FlowedTotal { get; }

    /// <summary>The sum of <see cref="RetiredEntries"/> and of the <see cref="AreaFlows"/> that were retired.</summary>
    public LedgerAmount RetiredTotal { get; }

    /// <summary>True when what flowed and what was retired add up to the source, to the last digit. Always true; it is here so that a
    /// reader can see it.</summary>
    public bool IsBalanced => FlowedTotal + RetiredTotal == SourceTotal;

    private static LedgerAmount Sum(IEnumerable<AreaFlow> flows)
    {
        var sum = default(LedgerAmount);
        foreach (var flow in flows)
        {
            sum += flow.Amount;
        }

        return sum;
    }

    private static LedgerAmount Sum(EquatableList<LedgerEntry> entries)
    {
        var sum = default(LedgerAmount);
        foreach (var entry in entries)
        {
            sum += entry.Amount;
        }

        return sum;
    }
}
