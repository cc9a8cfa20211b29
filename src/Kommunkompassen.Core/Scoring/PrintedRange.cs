namespace Kommunkompassen.Scoring;

/// <summary>What can have been printed in a cell: the multiples of a step from one index to another, both included; may be empty.</summary>
internal readonly record struct PrintedRange(long Low, long High, long Step)
{
    internal bool IsEmpty => Low > High;

    internal long Count => IsEmpty ? 0 : High - Low + 1;

    internal Bounds Values => Bounds.Closed(Low * Step, High * Step);

    internal PrintedRange Intersect(PrintedRange other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High), Step);

    /// <summary>Narrows addends to what their sum allows; where nothing fits, they stay as they are.</summary>
    /// <returns>False when no choice of values gives a sum in the window.</returns>
    internal static bool Narrow(Span<PrintedRange> addends, Bounds window)
    {
        var sum = default(BoundsSum);
        foreach (var addend in addends)
        {
            sum.Add(addend.Values);
        }

        if (sum.All.Intersect(window).IsEmpty)
        {
            return false;
        }

        foreach (var addend in addends)
        {
            if (Narrowed(addend, sum, window).IsEmpty)
            {
                return false;
            }
        }

        for (var i = 0; i < addends.Length; i++)
        {
            addends[i] = Narrowed(addends[i], sum, window);
        }

        return true;
    }

    private static PrintedRange Narrowed(PrintedRange addend, BoundsSum sum, Bounds window)
        => addend.Low == addend.High ? addend : addend.Intersect(Rounding.Multiples(window - sum.Without(addend.Values), addend.Step));
}
