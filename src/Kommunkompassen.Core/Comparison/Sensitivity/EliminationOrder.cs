namespace Kommunkompassen.Comparison;

/// <summary>In which order to eliminate variables, found by the size of the tables that each needs.</summary>
internal sealed class EliminationOrder
{
    private readonly List<Scope> _tables;
    private readonly Dictionary<int, List<int>> _touching = [];
    private readonly SortedSet<(bool Waits, long Entries, int Variable)> _next = [];
    private readonly Dictionary<int, (bool Waits, long Entries, int Variable)> _costs = [];
    private readonly Predicate<int> _isFirst;

    private EliminationOrder(IReadOnlyList<Scope> scopes, Predicate<int> isFirst)
    {
        (_tables, _isFirst) = ([.. scopes], isFirst);
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

    /// <summary>The steps: the scope to join to, whose last variable goes, and the tables over it with their strides in that
    /// scope.</summary>
    internal List<(Scope Joined, int[] Tables, int[][] Strides)> Steps { get; } = [];

    /// <summary>The tables over no variable that are left in the end.</summary>
    internal int[] Finished { get; private set; } = [];

    /// <summary>An order in which no step and not all together need more entries than allowed; null where none is found.</summary>
    /// <param name="scopes">The scopes of the tables.</param>
    /// <param name="isFirst">Which variables go before all others.</param>
    internal static EliminationOrder? Find(IReadOnlyList<Scope> scopes, Predicate<int> isFirst)
    {
        var order = new EliminationOrder(scopes, isFirst);
        var used = new HashSet<int>();
        var sum = 0L;
        while (order._next.Count > 0)
        {
            var (_, entries, variable) = order._next.Min;
            sum += entries;
            if (sum > 4L * Elimination.MaxEntries || entries > Elimination.MaxEntries)
            {
                return null;
            }

            used.UnionWith(order._touching[variable]);
            order.Eliminate(variable);
        }

        order.Finished = [.. Enumerable.Range(0, order._tables.Count).Where(table => !used.Contains(table))];
        return order;
    }

    private void Eliminate(int variable)
    {
        var tables = _touching[variable];
        var sizes = Joined(tables, long.MaxValue, out _);

        // That variable comes last, so that its choices lie side by side.
        int[] variables = [.. sizes.Keys.Where(key => key != variable).Order(), variable];
        var joined = new Scope(variables, Array.ConvertAll(variables, key => sizes[key]));
        Steps.Add((joined, [.. tables], [.. tables.Select(table => Array.ConvertAll(variables, _tables[table].Stride))]));
        var made = _tables.Count;
        _tables.Add(new Scope(variables[..^1], joined.Sizes[..^1]));
        _next.Remove(_costs[variable]);
        foreach (var other in variables[..^1])
        {
            _touching[other].RemoveAll(tables.Contains);
            _touching[other].Add(made);
            Weigh(other);
        }
    }

    private void Weigh(int variable)
    {
        if (_costs.TryGetValue(variable, out var known))
        {
            _next.Remove(known);
        }

        _ = Joined(_touching[variable], Elimination.MaxEntries, out var entries);
        _next.Add(_costs[variable] = (!_isFirst(variable), entries, variable));
    }

    /// <summary>The variables of some tables with their sizes; left off where the product is beyond a bound.</summary>
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
