namespace Kommunkompassen.Comparison;

/// <summary>Finds the least sum of tables over all choices by eliminating one variable after the other: exact, without listing all
/// combinations.</summary>
/// <remarks>The order depends on the scopes alone, so it is worked out once and run for many tables of the same scopes.</remarks>
internal sealed class Elimination
{
    /// <summary>The most entries that tables may have: far beyond what a mapping of judgement needs, and a bound on memory for one that is
    /// hostile.</summary>
    internal const int MaxEntries = 1 << 18;

    private readonly List<Step> _steps = [];
    private readonly int[] _finished;

    /// <param name="scopes">The scopes of the tables.</param>
    /// <param name="isTie">Which variables tie many tables to each other.</param>
    /// <exception cref="ArgumentException">Every order that is tried needs tables that are too large.</exception>
    internal Elimination(IReadOnlyList<Scope> scopes, Predicate<int> isTie)
    {
        // The smallest table first; where the ties that are left to the end make one too large, the ties first.
        var order = EliminationOrder.Find(scopes, static _ => false) ?? EliminationOrder.Find(scopes, isTie)
            ?? throw TooEntangled("combinations at once");
        _steps = order.Steps.ConvertAll(static step => new Step(step.Joined, step.Tables, step.Strides));
        _finished = order.Finished;
    }

    /// <summary>What is thrown instead of reckoning without end, by the name of what the caller gave.</summary>
    internal static ArgumentException TooEntangled(string what, string name = "comparison")
        => new(
            $"The split sub-questions of the mapping are too entangled to go through exactly (more than {MaxEntries} {what}); give ranges for fewer of them.",
            name);

    /// <summary>The least sum of the tables over all choices; null where every choice is ruled out.</summary>
    /// <param name="tables">One table for each scope, in its order; null where a choice is ruled out.</param>
    internal End? Minimum(IReadOnlyList<End?[]> tables)
    {
        var all = tables.ToList();
        foreach (var step in _steps)
        {
            all.Add(step.Run(all));
        }

        End? sum = default(End);
        foreach (var table in _finished)
        {
            sum += all[table][0];
        }

        return sum;
    }

    /// <summary>Adds up some tables and keeps the least over the choices of the last variable of their joint scope.</summary>
    private sealed record Step(Scope Scope, int[] Tables, int[][] Strides)
    {
        internal End?[] Run(List<End?[]> all)
        {
            var (entries, choices) = ((int)Scope.Entries, Scope.Sizes[^1]);
            var best = new End?[entries / choices];
            var digits = new int[Scope.Sizes.Length];
            var offsets = new int[Tables.Length];
            for (var entry = 0; entry < entries; entry++)
            {
                var sum = all[Tables[0]][offsets[0]];
                for (var t = 1; t < Tables.Length; t++)
                {
                    sum += all[Tables[t]][offsets[t]];
                }

                if (sum is { } known && (best[entry / choices] is not { } least || known.CompareTo(least) < 0))
                {
                    best[entry / choices] = known;
                }

                Advance(digits, offsets);
            }

            return best;
        }

        private void Advance(int[] digits, int[] offsets)
        {
            for (var d = digits.Length - 1; d >= 0; d--)
            {
                var carry = ++digits[d] == Scope.Sizes[d];
                for (var t = 0; t < offsets.Length; t++)
                {
                    offsets[t] += carry ? -(Scope.Sizes[d] - 1) * Strides[t][d] : Strides[t][d];
                }

                if (!carry)
                {
                    return;
                }

                digits[d] = 0;
            }
        }
    }
}
