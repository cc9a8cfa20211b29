namespace Kommunkompassen.Scoring;

/// <summary>Rounding to multiples of a step and back, with ties by rule. Steps are even, so that half a step is whole.</summary>
internal static class Rounding
{
    /// <summary>All exact numbers that are printed as a multiple of a step.</summary>
    internal static Bounds Window(long index, long step, TieRule ties)
    {
        var (middle, half) = (index * step, step / 2);
        return ties == TieRule.HalfAwayFromZero
            ? new Bounds(middle - half, false, middle + half, true)
            : new Bounds(middle - half, long.IsOddInteger(index), middle + half, long.IsOddInteger(index));
    }

    /// <summary>All exact numbers that are printed as one of a range of multiples.</summary>
    internal static Bounds Window(PrintedRange range, TieRule ties)
        => range.Low == range.High
            ? Window(range.Low, range.Step, ties)
            : Window(range.Low, range.Step, ties).Hull(Window(range.High, range.Step, ties));

    /// <summary>The multiples as which the numbers of an interval of 0 or more are printed. Rounding leaves no gaps.</summary>
    internal static PrintedRange Image(Bounds exact, long step, TieRule ties)
        => new(Index(exact.Low, step, ties, exact.OpenLow ? 1 : 0), Index(exact.High, step, ties, exact.OpenHigh ? -1 : 0), step);

    /// <summary>The greatest multiple that is not above a value.</summary>
    internal static long Floor(long value, long step)
    {
        var quotient = value / step;
        return value % step < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The multiples that lie in an interval; empty where none does.</summary>
    internal static PrintedRange Multiples(Bounds bounds, long step)
    {
        var high = Floor(bounds.High, step);
        var low = -Floor(-bounds.Low, step);
        return new(
            bounds.OpenLow && low * step == bounds.Low ? low + 1 : low,
            bounds.OpenHigh && high * step == bounds.High ? high - 1 : high,
            step);
    }

    // The side tells whether the value itself is meant (0), or one just above (1) or just below it (-1); it matters only at a tie.
    private static long Index(long value, long step, TieRule ties, int side)
    {
        var index = value / step;
        var rest = value - (index * step);
        return (2 * rest).CompareTo(step) switch
        {
            < 0 => index,
            > 0 => index + 1,
            _ when side != 0 => side > 0 ? index + 1 : index,
            _ => ties == TieRule.HalfAwayFromZero || long.IsOddInteger(index) ? index + 1 : index,
        };
    }
}
