using System.Collections.Concurrent;

namespace Kommunkompassen.Mapping;

/// <summary>Finds the way from one framework version to another among the mappings that it holds.</summary>
/// <remarks>The rule: a direct mapping where there is one; else the chain of the fewest mappings; among chains of equal length the one
/// whose steps come first in ordinal order of their ids. Mappings are followed in their own direction only: where information was merged, a
/// way back would have to invent numbers. Chains are composed once and kept. Immutable to its users and thread-safe.</remarks>
public sealed class MappingRegistry
{
    /// <summary>The most alternative routes that <see cref="GetRoutes"/> lists.</summary>
    public const int MaxRoutes = 100;

    private readonly EquatableList<MappingStep> _steps;
    private readonly Func<MappingId, FrameworkMapping> _load;
    private readonly Func<FrameworkId, FrameworkVersion?> _framework;
    private readonly ConcurrentDictionary<EquatableList<MappingId>, Lazy<FrameworkMapping>> _composed = new();

    /// <summary>Makes a registry of mappings.</summary>
    /// <param name="mappings">The mappings, each id once, and each framework version with the same content in all of them.</param>
    /// <exception cref="ArgumentNullException">The mappings are null.</exception>
    /// <exception cref="ArgumentException">A mapping is null, or two have one id or do not agree on a framework version.</exception>
    public MappingRegistry(IEnumerable<FrameworkMapping> mappings)
    {
        var byId = new Dictionary<MappingId, FrameworkMapping>();
        var frameworks = new Dictionary<FrameworkId, FrameworkVersion>();
        foreach (var mapping in EquatableList.From(mappings, nameof(mappings)))
        {
            if (!byId.TryAdd(mapping.Id, mapping))
            {
                throw new ArgumentException($"Two mappings have the id {mapping.Id}; give one of them another.", nameof(mappings));
            }

            RefuseOtherContent(mapping, frameworks.GetValueOrDefault, nameof(mappings));
            (frameworks[mapping.From.Id], frameworks[mapping.To.Id]) = (mapping.From, mapping.To);
        }

        (_load, _framework) = (id => byId[id], frameworks.GetValueOrDefault);
        _steps = Ordered(byId.Values.Select(static mapping => new MappingStep(mapping.Id, mapping.From.Id, mapping.To.Id)));
    }

    /// <summary>A registry that loads a mapping when a route first needs it; the framework versions are those of its mappings.</summary>
    internal MappingRegistry(
        IEnumerable<MappingStep> steps, Func<MappingId, FrameworkMapping> load, Func<FrameworkId, FrameworkVersion?> framework)
    {
        _steps = Ordered(steps);
        _load = load;
        _framework = framework;
    }

    /// <summary>The ids of the mappings that it holds, in ordinal order.</summary>
    public EquatableList<MappingId> Ids => EquatableList.From(_steps.Select(static step => step.Id));

    /// <summary>The route by the rule that the remarks state, or null where there is none.</summary>
    /// <param name="from">The source framework version.</param>
    /// <param name="to">The target framework version. Where it is the source, the route is one that leads round to
    /// it, or null: staying takes no route.</param>
    /// <exception cref="ArgumentNullException">A framework version is null.</exception>
    public MappingRoute? FindRoute(FrameworkId from, FrameworkId to)
        => new RouteSearch(_steps, Guard.NotNull(to)).First(Guard.NotNull(from)) is { } steps ? Route(steps) : null;

    /// <summary>All routes that visit no framework version twice, the one that <see cref="FindRoute"/> gives first, then by number of steps
    /// and ids; at most <see cref="MaxRoutes"/>.</summary>
    /// <param name="from">The source framework version.</param>
    /// <param name="to">The target framework version; where it is the source, the routes are those that lead round to it.</param>
    /// <exception cref="ArgumentNullException">A framework version is null.</exception>
    public EquatableList<MappingRoute> GetRoutes(FrameworkId from, FrameworkId to)
        => EquatableList.From(new RouteSearch(_steps, Guard.NotNull(to)).All(Guard.NotNull(from), MaxRoutes).Select(Route));

    /// <summary>The mapping of the route that <see cref="FindRoute"/> gives, the identity where both are the same, or null.</summary>
    /// <param name="from">The source framework version.</param>
    /// <param name="to">The target framework version.</param>
    /// <exception cref="ArgumentNullException">A framework version is null.</exception>
    public FrameworkMapping? FindMapping(FrameworkVersion from, FrameworkId to)
        => Guard.NotNull(from).Id == Guard.NotNull(to) ? FrameworkMapping.Identity(from) : FindRoute(from.Id, to)?.Mapping;

    /// <summary>An evaluation on the scale of a framework version, by the mapping that <see cref="FindMapping"/> gives.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="to">The framework version.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    /// <exception cref="ArgumentException">The evaluation uses another content of its framework version than the mappings.</exception>
    /// <exception cref="NoMappingException">No mapping leads from the framework version of the evaluation to the other.</exception>
    public Translation Translate(Evaluation evaluation, FrameworkId to)
    {
        var from = Guard.NotNull(evaluation).Framework;
        return (FindMapping(from, to) ?? throw new NoMappingException(from.Id, to, Ids)).Translate(evaluation);
    }

    /// <summary>A registry with one more mapping, which takes the place of all between the same framework versions.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <remarks>This registry stays as it is. Mappings that are not read yet stay so until a route needs them.</remarks>
    /// <exception cref="ArgumentNullException">The mapping is null.</exception>
    /// <exception cref="ArgumentException">A mapping between others has its id, or one differs on a framework version.</exception>
    public MappingRegistry With(FrameworkMapping mapping)
    {
        var added = new MappingStep(Guard.NotNull(mapping).Id, mapping.From.Id, mapping.To.Id);
        List<MappingStep> others = [.. _steps.Where(step => (step.From, step.To) != (added.From, added.To))];
        if (others.Exists(step => step.Id == added.Id))
        {
            throw new ArgumentException(
                $"The id {added.Id} is that of a mapping between other framework versions; give yours another.", nameof(mapping));
        }

        RefuseOtherContent(mapping, Kept, nameof(mapping));
        return new(
            [.. others, added], id => id == added.Id ? mapping : _load(id),
            id => id == added.From ? mapping.From : id == added.To ? mapping.To : Kept(id));

        FrameworkVersion? Kept(FrameworkId id) => others.Exists(step => step.From == id || step.To == id) ? _framework(id) : null;
    }

    /// <summary>Mappings are composed where one ends and another starts, which needs the very same framework version there.</summary>
    private static void RefuseOtherContent(FrameworkMapping mapping, Func<FrameworkId, FrameworkVersion?> known, string name)
    {
        foreach (var framework in (ReadOnlySpan<FrameworkVersion>)[mapping.From, mapping.To])
        {
            if (known(framework.Id) is { } other && !other.Equals(framework))
            {
                throw new ArgumentException(
                    $"Mapping {mapping.Id} has another content of framework {framework} than the other mappings; "
                        + "load all from one catalogue.",
                    name);
            }
        }
    }

    private static EquatableList<MappingStep> Ordered(IEnumerable<MappingStep> steps)
        => EquatableList.From(steps.OrderBy(static step => step.Id.Value, StringComparer.Ordinal));

    private MappingRoute Route(IReadOnlyList<MappingStep> steps)
    {
        var ids = EquatableList.From(steps.Select(static step => step.Id));
        return new(Composed(ids), ids);
    }

    private FrameworkMapping Composed(EquatableList<MappingId> steps)
        => steps.Count == 1
            ? _load(steps[0])
            : _composed.GetOrAdd(steps, static (key, registry) => new Lazy<FrameworkMapping>(() => registry.Fold(key)), this).Value;

    private FrameworkMapping Fold(EquatableList<MappingId> steps)
        => steps.Skip(1).Select(_load).Aggregate(_load(steps[0]), MappingComposition.Compose);
}
