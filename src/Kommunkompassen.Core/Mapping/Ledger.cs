namespace Kommunkompassen.Mapping;

/// <summary>The books of a translation, in points of the source form: what flowed where, what was retired, and the proof that nothing was lost.</summary>
/// <remarks>Conservation is exact: printed points, exact scores with both ends of their intervals, and maxima. Equal when all parts are equal.</remarks>
public sealed record Ledger
{
    internal Ledger(EquatableList<LedgerEntry> inflows, EquatableList<LedgerEntry> retired, LedgerAmount source)
    {
        Inflows = inflows;
        Retired = retired;
        Source = source;
        FlowedTotal = Sum(inflows);
        RetiredTotal = Sum(retired);
    }

    /// <summary>What flowed to each sub-question of the target form, in its order.</summary>
    public EquatableList<LedgerEntry> Inflows { get; }

    /// <summary>What was retired, in order of source.</summary>
    public EquatableList<LedgerEntry> Retired { get; }

    /// <summary>What the evaluation holds, as far as it is known.</summary>
    public LedgerAmount Source { get; }

    /// <summary>The sum of <see cref="Inflows"/>.</summary>
    public LedgerAmount FlowedTotal { get; }

    /// <summary>The sum of <see cref="Retired"/>.</summary>
    public LedgerAmount RetiredTotal { get; }

    /// <summary>True when what flowed and what was retired add up to the source, to the last digit. Always true; it is here so that a reader can see it.</summary>
    public bool IsBalanced => FlowedTotal + RetiredTotal == Source;

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
