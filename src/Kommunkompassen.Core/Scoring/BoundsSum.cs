namespace Kommunkompassen.Scoring;

/// <summary>A sum of intervals from which one addend can be taken out again. Open ends are counted: one of them opens the sum.</summary>
internal struct BoundsSum
{
    private long _low;
    private long _high;
    private int _openLows;
    private int _openHighs;

    internal readonly Bounds All => new(_low, _openLows > 0, _high, _openHighs > 0);

    internal void Add(Bounds addend)
    {
        _low += addend.Low;
        _high += addend.High;
        _openLows += addend.OpenLow ? 1 : 0;
        _openHighs += addend.OpenHigh ? 1 : 0;
    }

    internal readonly Bounds Without(Bounds addend) => new(
        _low - addend.Low,
        _openLows > (addend.OpenLow ? 1 : 0),
        _high - addend.High,
        _openHighs > (addend.OpenHigh ? 1 : 0));
}
