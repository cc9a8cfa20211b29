namespace Kommunkompassen.Comparison;

/// <summary>Finds the least sum of tables over all choices by eliminating one choice after the other: exact, without listing all combinations.</summary>
/// <remarks>The order depends on the scopes alone, so it is worked out once and run for many tables of the same scopes.</remarks>
internal sealed class Elimination
{
    /// <summary>The most entries that a table may have: far beyond what a mapping of judgement needs, and a bound on memory for one that is hostile.</summary>
    internal const int MaxEntries = 1 << 18;

    private readonly List<Step> _steps = [];
    private readonly int[] _finished;

    internal Elimination(IReadOnlyList<Scope> scopes)
    {
        var open = scopes.Select(static (scope, table) => (Scope: scope, Table: table)).ToList();
        var next = open.Count;
        while (open.SelectMany(static item => item.Scope.Variables).Distinct().ToList() is { Count: > 0 } variables)
        {
            var variable = variables.MinBy(candidate => Joined(open, candidate).Entries);
            var (joined, entries) = Joined(open, variable);
            if (entries > MaxEntries)
            {
                throw new ArgumentException(
                    $"The split sub-questions of the mapping are too entangled to go through exactly ({entries} combinations at once; at most {MaxEntries}); give ranges for fewer of them.");
            }

            var touching = open.FindAll(item => item.Scope.Variables.Contains(variable));
            open.RemoveAll(touching.Contains);
            _steps.Add(new Step(joined, (int)entries, [.. touching.Select(static item => item.Table)], [.. touching.Select(item => Array.ConvertAll(joined.Variables, item.Scope.Stride))]));
            open.Add((new Scope(joined.Variables[..^1], joined.Sizes[..^1]), next++));
        }

        _finished = [.. open.Select(static item => item.Table)];
    }

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

    /// <summary>The scope of all tables that run over a variable; that variable comes last, so that its choices lie side by side.</summary>
    private static (Scope Scope, long Entries) Joined(List<(Scope Scope, int Table)> open, int variable)
    {
        var sizes = new SortedDictionary<int, int>();
        foreach (var (scope, _) in open.Where(item => item.Scope.Variables.Contains(variable)))
        {
            for (var i = 0; i < scope.Variables.Length; i++)
            {
                sizes[scope.Variables[i]] = scope.Sizes[i];
            }
        }

        int[] order = [.. sizes.Keys.Where(key => key != variable), variable];
        var entries = sizes.Values.Aggregate(1L, static (product, size) => Math.Min(product, MaxEntries * 2L) * size);
        return (new Scope(order, Array.ConvertAll(order, key => sizes[key])), entries);
    }

    /// <summary>Adds up some tables and keeps the least over the choices of the last variable of their joint scope.</summary>
    private sealed record Step(Scope Scope, int Entries, int[] Tables, int[][] Strides)
    {
        internal End?[] Run(List<End?[]> all)
        {
            var choices = Scope.Sizes[^1];
            var best = new End?[Entries / choices];
            var digits = new int[Scope.Sizes.Length];
            var offsets = new int[Tables.Length];
            for (var entry = 0; entry < Entries; entry++)
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
