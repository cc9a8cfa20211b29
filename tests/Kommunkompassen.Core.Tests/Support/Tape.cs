namespace Kommunkompassen.Tests.Support;

/// <summary>
/// A tape of arbitrary numbers from which a test builds whatever it needs, valid by construction. Past its end it reads zeros, which stand
/// for the simplest choice everywhere, so that a shorter tape or one with zeros is a simpler example: that is how counterexamples shrink.
/// </summary>
public sealed class Tape(int[] cells)
{
    public const int Highest = 999_999;

    private int _next;

    public IReadOnlyList<int> Cells => cells;

    /// <summary>A tape that is the same in every run and on every machine: the generator is written out (xorshift).</summary>
    public static Tape Seeded(uint seed, int length = 400)
    {
        var state = unchecked(seed * 2_654_435_761u) | 1;
        var cells = new int[length];
        for (var i = 0; i < length; i++)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            cells[i] = (int)(state % Highest);
        }

        return new Tape(cells);
    }

    /// <summary>A number from 0 up to but not including a bound.</summary>
    public int Below(int bound) => bound <= 1 ? 0 : (_next < cells.Length ? cells[_next++] : 0) % bound;

    /// <summary>A number from a low to a high one, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>True once in so many times; false where the tape has ended.</summary>
    public bool OneIn(int times) => Below(times) == times - 1;

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    public T OfEnum<T>()
        where T : struct, Enum => Of(Enum.GetValues<T>());

    /// <summary>The items in an arbitrary order.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = i - Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }

        return list;
    }

    public override string ToString() => $"tape of {cells.Length}: {string.Join(",", cells.Take(40))}";
}
