namespace Kommunkompassen.Mapping;

/// <summary>Finds the routes to a framework version, the best first: the fewest steps, then their ids in ordinal order.</summary>
/// <remarks>Every further route leaves one that was found before at one of its framework versions (J. Y. Yen, Finding the K shortest
/// loopless paths in a network, Management Science 17, 1971), so the time grows with the routes that are asked for and not with those that
/// there are.</remarks>
/// <param name="steps">All steps, in ordinal order of their ids.</param>
/// <param name="to">Where the routes lead.</param>
internal sealed class RouteSearch(IEnumerable<MappingStep> steps, FrameworkId to)
{
    private static readonly Comparer<IReadOnlyList<MappingStep>> Rule = Comparer<IReadOnlyList<MappingStep>>.Create(static (one, other) =>
        one.Count != other.Count
            ? one.Count.CompareTo(other.Count)
            : one.Zip(other, static (a, b) => string.CompareOrdinal(a.Id.Value, b.Id.Value)).FirstOrDefault(static order => order != 0));

    private readonly ILookup<FrameworkId, MappingStep> _onward = steps.ToLookup(static step => step.From);

    internal IReadOnlyList<MappingStep>? First(FrameworkId from) => Onward([], from, []);

    /// <summary>The routes that visit no framework version twice, at most so many.</summary>
    internal List<IReadOnlyList<MappingStep>> All(FrameworkId from, int most)
    {
        var found = new List<IReadOnlyList<MappingStep>>();
        var waiting = new SortedSet<IReadOnlyList<MappingStep>>(Rule);
        for (var next = First(from); next is not null && found.Count < most; next = waiting.Min)
        {
            waiting.Remove(next);
            found.Add(next);
            for (var place = 0; place < next.Count; place++)
            {
                var root = next.Take(place).ToList();
                var taken = found.Where(route => route.Take(place).SequenceEqual(root)).Select(route => route[place].Id).ToHashSet();
                if (Onward(root, next[place].From, taken) is { } other)
                {
                    waiting.Add(other);
                }
            }
        }

        return found;
    }

    /// <summary>The best route that begins with the steps to a place and leaves it by none of the steps that are taken already.</summary>
    private IReadOnlyList<MappingStep>? Onward(List<MappingStep> root, FrameworkId place, HashSet<MappingId> taken)
    {
        // Breadth first over steps in order of id: the first arrival is the shortest chain, and the first of those.
        var seen = root.Select(static step => step.From).Append(place).ToHashSet();
        var waiting = new Queue<(FrameworkId Framework, List<MappingStep> Steps)>([(place, root)]);
        while (waiting.TryDequeue(out var reached))
        {
            foreach (var step in _onward[reached.Framework].Where(step => reached.Steps.Count > root.Count || !taken.Contains(step.Id)))
            {
                if (step.To == to)
                {
                    return [.. reached.Steps, step];
                }

                if (seen.Add(step.To))
                {
                    waiting.Enqueue((step.To, [.. reached.Steps, step]));
                }
            }
        }

        return null;
    }
}
