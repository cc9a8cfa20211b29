namespace Kommunkompassen.Comparison;

/// <summary>Finds the least sum of tables over all choices by eliminating one variable after the other: exact, without listing all
/// combinations (R. Dechter, Bucket elimination, Artificial Intelligence 113, 1999).</summary>
/// <remarks>The order depends on the scopes alone, so it is worked out once and run for many tables of the same scopes.</remarks>
internal sealed class BucketElimination
{
    /// <summary>The most table entries: far beyond what a mapping of judgement needs, and a limit on memory for hostile ones.</summary>
    internal const int MaxEntries = 1 << 18;

    private readonly List<Step> _steps;
    private readonly int[] _finished;

    /// <param name="scopes">The scopes of the tables.</param>
    /// <param name="isTie">Which variables tie many tables to each other.</param>
    /// <exception cref="ArgumentException">Every order that is tried needs tables that are too large.</exception>
    internal BucketElimination(IReadOnlyList<TableScope> scopes, Predicate<int> isTie)
    {
        // The smallest table first; where the ties that are left to the end make one too large, the ties first.
        var order = new Order(scopes, static _ => false);
        if (!order.Find() && !(order = new Order(scopes, isTie)).Find())
        {
            throw TooEntangled("combinations at once");
        }

        _steps = order.Steps;
        _finished = order.Finished;
    }

    /// <summary>What is thrown where an exact answer would take too much memory, by the name of what the caller gave.</summary>
    internal static ArgumentException TooEntangled(string what, string name = "comparison")
        => new(
            $"The split sub-questions of the mapping are too entangled for an exact analysis (more than {MaxEntries} {what}); use a "
                + "mapping with fewer splits.",
            name);

    /// <summary>The least sum of the tables over all choices; null where every choice is ruled out.</summary>
    /// <param name="tables">One table for each scope, in its order; null where a choice is ruled out.</param>
    internal IntervalEnd? Minimum(IReadOnlyList<IntervalEnd?[]> tables)
    {
        var all = tables.ToList();
        foreach (var step in _steps)
        {
            all.Add(step.Run(all));
        }

        return _finished.Aggregate((IntervalEnd?)default(IntervalEnd), (sum, table) => sum + all[table][0]);
    }

    /// <summary>Adds up some tables and keeps the least over the choices of the last variable of their joint scope.</summary>
    /// <param name="Scope">The joint scope.</param>
    /// <param name="Tables">The tables.</param>
    /// <param name="Strides">The strides of each table in the joint scope.</param>
    private sealed record Step(TableScope Scope, int[] Tables, int[][] Strides)
    {
        internal IntervalEnd?[] Run(List<IntervalEnd?[]> all)
        {
            var (entries, choices) = ((int)Scope.Entries, Scope.Sizes[^1]);
            var best = new IntervalEnd?[entries / choices];
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

    /// <summary>In which order to eliminate variables: the one that needs the smallest table next.</summary>
    private sealed class Order
    {
        private readonly List<TableScope> _tables;
        private readonly Predicate<int> _isFirst;
        private readonly Dictionary<int, List<int>> _touching = [];
        private readonly SortedSet<(bool Waits, long Entries, int Variable)> _next = [];
        private readonly Dictionary<int, (bool Waits, long Entries, int Variable)> _costs = [];

        /// <param name="scopes">The scopes of the tables.</param>
        /// <param name="isFirst">Which variables go before all others.</param>
        internal Order(IReadOnlyList<TableScope> scopes, Predicate<int> isFirst)
        {
            _tables = [.. scopes];
            _isFirst = isFirst;
            for (var table = 0; table < _tables.Count; table++)
            {
                foreach (var variable in _tables[table].Variables)
                {
                    (_touching.TryGetValue(variable, out var known) ? known : _touching[variable] = []).Add(table);
                }
            }

            foreach (var variable in _touching.Keys)
            {
                Weigh(variable);
            }
        }

        internal List<Step> Steps { get; } = [];

        /// <summary>The tables over no variable that are left in the end.</summary>
        internal int[] Finished { get; private set; } = [];

        /// <summary>Finds the steps; false where one of them, or all together, need more entries than allowed.</summary>
        internal bool Find()
        {
            var used = new HashSet<int>();
            var sum = 0L;
            while (_next.Count > 0)
            {
                var (_, entries, variable) = _next.Min;
                sum += entries;
                if (sum > 4L * MaxEntries || entries > MaxEntries)
                {
                    return false;
                }

                used.UnionWith(_touching[variable]);
                Eliminate(variable);
            }

            Finished = [.. Enumerable.Range(0, _tables.Count).Where(table => !used.Contains(table))];
            return true;
        }

        private void Eliminate(int variable)
        {
            var tables = _touching[variable];
            var sizes = Joined(tables, long.MaxValue, out _);

            // That variable comes last, so that its choices lie side by side.
            int[] variables = [.. sizes.Keys.Where(key => key != variable).Order(), variable];
            var joined = new TableScope(variables, Array.ConvertAll(variables, key => sizes[key]));
            Steps.Add(new(joined, [.. tables], [.. tables.Select(table => Array.ConvertAll(variables, _tables[table].Stride))]));
            _tables.Add(new TableScope(variables[..^1], joined.Sizes[..^1]));
            _next.Remove(_costs[variable]);
            foreach (var other in variables[..^1])
            {
                _touching[other].RemoveAll(tables.Contains);
                _touching[other].Add(_tables.Count - 1);
                Weigh(other);
            }
        }

        private void Weigh(int variable)
        {
            if (_costs.TryGetValue(variable, out var known))
            {
                _next.Remove(known);
            }

            _ = Joined(_touching[variable], MaxEntries, out var entries);
            _next.Add(_costs[variable] = (!_isFirst(variable), entries, variable));
        }

        /// <summary>The variables of some tables with their sizes; cut short where the product is beyond a bound.</summary>
        private Dictionary<int, int> Joined(List<int> tables, long bound, out long entries)
        {
            var sizes = new Dictionary<int, int>();
            entries = 1;
            foreach (var scope in tables.Select(table => _tables[table]))
            {
                for (var i = 0; i < scope.Variables.Length && entries <= bound; i++)
                {
                    if (sizes.TryAdd(scope.Variables[i], scope.Sizes[i]))
                    {
                        entries *= scope.Sizes[i];
                    }
                }
            }

            return sizes;
        }
    }
}
