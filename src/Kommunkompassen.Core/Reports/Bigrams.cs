namespace Kommunkompassen.Reports;

/// <summary>The pairs of neighbouring letters of a text. By them two texts are compared in time proportional to their lengths.</summary>
internal sealed class Bigrams
{
    private readonly int[] _pairs;

    private Bigrams(int[] pairs) => _pairs = pairs;

    internal static Bigrams Of(string text)
    {
        // The ends count as letters, so that a text of one letter has pairs too.
        var folded = Folding.Loose(text);
        return new(folded.Length == 0 ? [] : [.. $"\0{folded}".Zip($"{folded}\0", static (one, next) => (one << 16) | next).Order()]);
    }

    /// <summary>Dice's coefficient in whole thousandths, rounded down: twice the pairs in common over all pairs of both; 0 where both are
    /// empty.</summary>
    internal int Thousandths(Bigrams other)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < _pairs.Length && j < other._pairs.Length)
        {
            var order = _pairs[i].CompareTo(other._pairs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return 2_000 * common / Math.Max(1, _pairs.Length + other._pairs.Length);
    }
}
