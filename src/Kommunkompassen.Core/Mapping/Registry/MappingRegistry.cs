using System.Collections.Concurrent;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Mapping;

/// <summary>Finds the way from one form of the framework to another among the mappings that it holds.</summary>
/// <remarks>
/// The rule: a direct mapping where there is one; else the chain of the fewest mappings; among chains of equal length the one whose steps
/// come first in ordinal order of their ids. Mappings are followed in their own direction only: where information was merged, a way back would
/// have to invent numbers. Chains are composed once and kept. Immutable to its users and thread-safe.
/// </remarks>
public sealed class MappingRegistry
{
    /// <summary>The most alternative routes that <see cref="GetRoutes"/> lists.</summary>
    public const int MaxRoutes = 100;

    private readonly EquatableList<MappingStep> _steps;
    private readonly Func<MappingId, FrameworkMapping> _load;
    private readonly ConcurrentDictionary<EquatableList<MappingId>, Lazy<FrameworkMapping>> _composed = new();

    /// <summary>Makes a registry of mappings.</summary>
    /// <param name="mappings">The mappings, each id once.</param>
    /// <exception cref="ArgumentNullException">The mappings are null.</exception>
    /// <exception cref="ArgumentException">Two mappings have the same id.</exception>
    public MappingRegistry(IEnumerable<FrameworkMapping> mappings)
    {
        var byId = new Dictionary<MappingId, FrameworkMapping>();
        foreach (var mapping in EquatableList.From(mappings))
        {
            if (!byId.TryAdd(mapping.Id, mapping))
            {
                throw new ArgumentException($"Two mappings have the id {mapping.Id}; give one of them another.", nameof(mappings));
            }
        }

        _load = id => byId[id];
        _steps = Ordered(byId.Values.Select(static mapping => new MappingStep(mapping.Id, mapping.From.Id, mapping.To.Id)));
    }

    /// <summary>A registry that loads a mapping when a route first needs it.</summary>
    internal MappingRegistry(IEnumerable<MappingStep> steps, Func<MappingId, FrameworkMapping> load)
        => (_steps, _load) = (Ordered(steps), load);

    /// <summary>The ids of the mappings that it holds, in ordinal order.</summary>
    public EquatableList<MappingId> Ids => EquatableList.From(_steps.Select(static step => step.Id));

    /// <summary>The route by the rule that the remarks state, or null where there is none.</summary>
    /// <param name="from">The source form.</param>
    /// <param name="to">The target form. Where it is the source form, the route is one that leads round to it, or null: to keep a form takes no route.</param>
    /// <exception cref="ArgumentNullException">A form is null.</exception>
    public MappingRoute? FindRoute(FrameworkId from, FrameworkId to)
    {
        Guard.NotNull(from);
        Guard.NotNull(to);

        // Breadth first over steps in order of id: the first arrival is the shortest chain, and the first of those.
        var waiting = new Queue<(FrameworkId Form, EquatableList<MappingId> Steps)>([(from, [])]);
        var seen = new HashSet<FrameworkId> { from };
        while (waiting.TryDequeue(out var place))
        {
            foreach (var step in _steps.Where(step => step.From == place.Form && (step.To == to || !seen.Contains(step.To))))
            {
                EquatableList<MappingId> steps = [.. place.Steps, step.Id];
                if (step.To == to)
                {
                    return Route(steps);
                }

                seen.Add(step.To);
                waiting.Enqueue((step.To, steps));
            }
        }

        return null;
    }

    /// <summary>All routes that visit no form twice, the one that <see cref="FindRoute"/> gives first, then by number of steps and ids; at most <see cref="MaxRoutes"/>.</summary>
    /// <param name="from">The source form.</param>
    /// <param name="to">The target form.</param>
    /// <exception cref="ArgumentNullException">A form is null.</exception>
    public EquatableList<MappingRoute> GetRoutes(FrameworkId from, FrameworkId to)
    {
        Guard.NotNull(from);
        Guard.NotNull(to);
        var found = new List<EquatableList<MappingId>>();
        Follow(from, to, [from], [], found);
        return EquatableList.From(found
            .OrderBy(static steps => steps.Count)
            .ThenBy(static steps => string.Join(' ', steps), StringComparer.Ordinal)
            .Select(Route));
    }

    /// <summary>The mapping of the route that <see cref="FindRoute"/> gives, or the identity where the two are the same form; null where none leads there.</summary>
    /// <param name="from">The source form.</param>
    /// <param name="to">The target form.</param>
    /// <exception cref="ArgumentNullException">A form is null.</exception>
    public FrameworkMapping? FindMapping(FrameworkVersion from, FrameworkId to)
        => Guard.NotNull(from).Id == Guard.NotNull(to) ? FrameworkMapping.Identity(from) : FindRoute(from.Id, to)?.Mapping;

    /// <summary>An evaluation on the scale of a form, by the mapping that <see cref="FindMapping"/> gives.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="to">The form.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    /// <exception cref="NoMappingException">No mapping leads from the form of the evaluation to the other.</exception>
    public Translation Translate(Evaluation evaluation, FrameworkId to)
    {
        var from = Guard.NotNull(evaluation).Framework;
        return (FindMapping(from, to) ?? throw new NoMappingException(from.Id, to, Ids)).Translate(evaluation);
    }

    /// <summary>A registry with one more mapping, which takes the place of one between the same forms.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <remarks>This registry stays as it is. Mappings that are not read yet stay so until a route needs them.</remarks>
    /// <exception cref="ArgumentNullException">The mapping is null.</exception>
    /// <exception cref="ArgumentException">A mapping between other forms has its id.</exception>
    public MappingRegistry With(FrameworkMapping mapping)
    {
        var added = new MappingStep(Guard.NotNull(mapping).Id, mapping.From.Id, mapping.To.Id);
        List<MappingStep> others = [.. _steps.Where(step => (step.From, step.To) != (added.From, added.To))];
        return others.Exists(step => step.Id == added.Id)
            ? throw new ArgumentException($"The id {added.Id} is that of a mapping between other forms; give yours another.", nameof(mapping))
            : new([.. others, added], id => id == added.Id ? mapping : _load(id));
    }

    private static EquatableList<MappingStep> Ordered(IEnumerable<MappingStep> steps)
        => EquatableList.From(steps.OrderBy(static step => step.Id.Value, StringComparer.Ordinal));

    private void Follow(FrameworkId form, FrameworkId to, HashSet<FrameworkId> visited, List<MappingId> path, List<EquatableList<MappingId>> found)
    {
        foreach (var step in _steps.Where(step => step.From == form && !visited.Contains(step.To)))
        {
            if (found.Count == MaxRoutes)
            {
                return;
            }

            path.Add(step.Id);
            if (step.To == to)
            {
                found.Add(EquatableList.From([.. path]));
            }
            else
            {
                visited.Add(step.To);
                Follow(step.To, to, visited, path, found);
                visited.Remove(step.To);
            }

            path.RemoveAt(path.Count - 1);
        }
    }

    private MappingRoute Route(EquatableList<MappingId> steps) => new(Composed(steps), steps);

    private FrameworkMapping Composed(EquatableList<MappingId> steps)
        => steps.Count == 1
            ? _load(steps[0])
            : _composed.GetOrAdd(steps, static (key, registry) => new Lazy<FrameworkMapping>(() => registry.Fold(key)), this).Value;

    private FrameworkMapping Fold(EquatableList<MappingId> steps)
        => steps.Skip(1).Select(_load).Aggregate(_load(steps[0]), MappingComposition.Compose);
}
