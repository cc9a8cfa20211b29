namespace Kommunkompassen.Comparison;

/// <summary>A table of ends over the choices of some sources: one entry for each combination, the last source's choice running fastest.</summary>
internal sealed class Factor
{
    /// <summary>The most entries that a table may have: far beyond what a mapping of judgement needs, and a bound on memory for one that is hostile.</summary>
    internal const int MaxEntries = 1 << 18;

    internal Factor(int[] variables, int[] sizes, End[] entries) => (Variables, Sizes, Entries) = (variables, sizes, entries);

    /// <summary>The sources, rising.</summary>
    internal int[] Variables { get; }

    /// <summary>The number of choices of each.</summary>
    internal int[] Sizes { get; }

    internal End[] Entries { get; }

    /// <summary>The least sum of the factors over all choices.</summary>
    internal static End Minimum(IEnumerable<Factor> factors)
    {
        var open = factors.ToList();
        var constant = default(End);
        while (true)
        {
            foreach (var done in open.Where(static factor => factor.Variables.Length == 0))
            {
                constant += done.Entries[0];
            }

            open.RemoveAll(static factor => factor.Variables.Length == 0);
            if (open.Count == 0)
            {
                return constant;
            }

            var variable = open.SelectMany(static factor => factor.Variables).Distinct().MinBy(candidate => Joined(open, candidate).Entries);
            var touching = open.FindAll(factor => factor.Variables.Contains(variable));
            open.RemoveAll(touching.Contains);
            open.Add(Eliminate(touching, variable));
        }
    }

    /// <summary>The sum of each factor's own least entry: a bound below the least sum, which need not be attained.</summary>
    internal static End SumOfMinima(IEnumerable<Factor> factors) => factors.Aggregate(default(End), static (sum, factor) => sum + factor.Entries.Min());

    private static (int[] Variables, int[] Sizes, long Entries) Joined(List<Factor> factors, int variable)
    {
        var sizes = new SortedDictionary<int, int>();
        foreach (var factor in factors.Where(factor => factor.Variables.Contains(variable)))
        {
            for (var i = 0; i < factor.Variables.Length; i++)
            {
                sizes[factor.Variables[i]] = factor.Sizes[i];
            }
        }

        return ([.. sizes.Keys], [.. sizes.Values], sizes.Values.Aggregate(1L, static (product, size) => Math.Min(long.MaxValue / 4096, product) * size));
    }

    private static Factor Eliminate(List<Factor> factors, int variable)
    {
        var (variables, sizes, entries) = Joined(factors, variable);
        if (entries > MaxEntries)
        {
            throw new ArgumentException(
                $"The split sub-questions of the mapping are too entangled to go through exactly ({entries} combinations at once; at most {MaxEntries}); give ranges for fewer of them.");
        }

        // The eliminated source is put last, so that its choices lie side by side.
        var at = Array.IndexOf(variables, variable);
        int[] order = [.. variables.Where(v => v != variable), variable];
        int[] orderSizes = [.. sizes.Where((_, i) => i != at), sizes[at]];
        var strides = factors.Select(factor => order.Select(v => Stride(factor, v)).ToArray()).ToArray();
        var choices = sizes[at];
        var best = new End[entries / choices];
        var digits = new int[order.Length];
        var offsets = new int[factors.Count];
        for (var entry = 0; entry < entries; entry++)
        {
            var sum = factors[0].Entries[offsets[0]];
            for (var f = 1; f < factors.Count; f++)
            {
                sum += factors[f].Entries[offsets[f]];
            }

            var slot = entry / choices;
            if (entry % choices == 0 || sum.CompareTo(best[slot]) < 0)
            {
                best[slot] = sum;
            }

            Advance(digits, orderSizes, strides, offsets);
        }

        return new Factor(order[..^1], orderSizes[..^1], best);
    }

    private static void Advance(int[] digits, int[] sizes, int[][] strides, int[] offsets)
    {
        for (var d = digits.Length - 1; d >= 0; d--)
        {
            var carry = ++digits[d] == sizes[d];
            for (var f = 0; f < offsets.Length; f++)
            {
                offsets[f] += carry ? -(sizes[d] - 1) * strides[f][d] : strides[f][d];
            }

            if (!carry)
            {
                return;
            }

            digits[d] = 0;
        }
    }

    private static int Stride(Factor factor, int variable)
    {
        var at = Array.IndexOf(factor.Variables, variable);
        return at < 0 ? 0 : factor.Sizes.Skip(at + 1).Aggregate(1, static (product, size) => product * size);
    }
}
