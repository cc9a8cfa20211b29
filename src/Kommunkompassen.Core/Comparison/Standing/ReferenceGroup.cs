using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The evaluations with which one is compared (jämförelsegrupp): mean, median, quartiles and count by area and in total, on the
/// scale of one framework version.</summary>
/// <remarks>Evaluations of several framework versions are translated to one or refused, never mixed; the group is then measured over the
/// sub-questions that all its framework versions have, whoever its members are. A group may also be known by a published mean only. The
/// means of the areas need not add up to the mean of the totals, and both are kept: printed totals are rounded on their own, and an area
/// counts only the members that have it. Equal when all parts are equal. Thread-safe.</remarks>
public sealed record ReferenceGroup
{
    /// <summary>The points of all areas together in the official framework versions, to which published means refer.</summary>
    internal const int OfficialPoints = 800;

    private readonly Dictionary<EvaluationId, int> _places = [];
    private readonly List<FrameworkId> _frameworksOfMembers = [];

    private ReferenceGroup(LocalizedText name, GroupSelection selection, GroupBuilder built, EquatableList<FrameworkMapping> mappings)
    {
        Name = name;
        Selection = selection;
        Framework = built.Scale.Framework;
        Mappings = mappings;
        MemberIds = built.Members;
        FrameworkIds = built.FrameworkIds;
        LeftOutCount = built.LeftOut;
        UndatedCount = built.Undated;
        (Areas, Total) = built.Statistics();
        AreaScores = built.AreaScores;
        TotalScores = built.TotalScores;
        _frameworksOfMembers = built.FrameworksOfMembers;
        _places = MemberIds.Select(static (id, place) => (id, place)).ToDictionary();
    }

    private ReferenceGroup(ReferenceMean mean, FrameworkVersion? framework, GroupStatistics total)
    {
        Name = mean.Population;
        Selection = GroupSelection.Everything;
        Framework = framework;
        PublishedMean = mean;
        FrameworkIds = framework is null ? [] : [framework.Id];
        Total = total;
    }

    /// <summary>What the group consists of.</summary>
    public LocalizedText Name { get; }

    /// <summary>Which evaluations belong to it.</summary>
    public GroupSelection Selection { get; }

    /// <summary>The framework version on whose scale it is; null for a published mean that does not say.</summary>
    public FrameworkVersion? Framework { get; }

    /// <summary>The mappings by which members of other framework versions are translated, in ordinal order of those.</summary>
    public EquatableList<FrameworkMapping> Mappings { get; } = [];

    /// <summary>The published mean where nothing else is known of the group; null for a group of evaluations.</summary>
    public ReferenceMean? PublishedMean { get; }

    /// <summary>The members, in the order in which they were given; none for a published mean.</summary>
    public EquatableList<EvaluationId> MemberIds { get; } = [];

    /// <summary>The framework versions that its members use, in ordinal order.</summary>
    public EquatableList<FrameworkId> FrameworkIds { get; }

    /// <summary>How many evaluations that were given do not belong to it by round, period or framework version.</summary>
    public int LeftOutCount { get; }

    /// <summary>How many evaluations that were given could belong to it, but their periods only overlap its own, so that they stay
    /// outside.</summary>
    public int UndatedCount { get; }

    /// <summary>One statistic for each area of the framework version, in its order; none for a published mean.</summary>
    public EquatableList<GroupStatistics> Areas { get; } = [];

    /// <summary>The statistic of an area, or null where there is none of that number.</summary>
    /// <param name="areaNumber">The number of the area.</param>
    public GroupStatistics? FindArea(int areaNumber) => Areas.Numbered(areaNumber);

    /// <summary>The statistic of the totals.</summary>
    public GroupStatistics Total { get; }

    /// <summary>The sum of the areas' means, which need not be the mean of <see cref="Total"/>; null where an area that is measured has
    /// none.</summary>
    public ScoreEstimate? SumOfAreaMeans => SumOf(Areas);

    /// <summary>A group of evaluations.</summary>
    /// <param name="name">What the group consists of.</param>
    /// <param name="framework">The framework version on whose scale it is.</param>
    /// <param name="evaluations">The evaluations that are offered to it, walked through once; each id once.</param>
    /// <param name="selection">Which of them belong to it; null means all, and that they use that framework version.</param>
    /// <param name="mappings">The mappings that translate members of the other framework versions that the selection names.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    /// <exception cref="ArgumentException">An evaluation is null or given twice, or it uses another framework version and the selection
    /// names none; or evaluations, mappings and <paramref name="framework"/> do not agree on what a framework version contains.</exception>
    /// <exception cref="NoMappingException">No mapping leads from a framework version that the selection names to the one on whose scale
    /// the group is.</exception>
    public static ReferenceGroup FromEvaluations(
        LocalizedText name, FrameworkVersion framework, IEnumerable<Evaluation> evaluations, GroupSelection? selection = null,
        MappingRegistry? mappings = null)
    {
        Guard.NotNull(name);
        Guard.NotNull(framework);
        var chosen = selection ?? GroupSelection.Everything;
        var routes = OthersThan(framework, chosen).Select(id => mappings?.FindRoute(id, framework.Id)?.Mapping
            ?? throw new NoMappingException(id, framework.Id, mappings?.Ids ?? []));
        return FromEvaluations(name, framework, evaluations, chosen, routes, default);
    }

    /// <summary>A group with given mappings, and a given number of evaluations that stayed outside and are not offered again.</summary>
    internal static ReferenceGroup FromEvaluations(
        LocalizedText name, FrameworkVersion framework, IEnumerable<Evaluation> evaluations, GroupSelection selection,
        IEnumerable<FrameworkMapping> mappings, (int LeftOut, int Undated) outside)
    {
        var given = mappings.ToDictionary(static mapping => mapping.From.Id);
        if (given.Values.FirstOrDefault(mapping => !mapping.To.Equals(framework)) is { } stray)
        {
            throw new ArgumentException(
                $"Mapping {stray} does not lead to this framework {framework}; load both from the same catalogue.", nameof(mappings));
        }

        if (!given.Keys.ToHashSet().SetEquals(OthersThan(framework, selection)))
        {
            throw new ArgumentException(
                "The mappings are not those from the other framework versions of the selection; give one for each.", nameof(mappings));
        }

        var builder = new GroupBuilder(framework, selection, given, outside);
        foreach (var evaluation in Guard.NotNull(evaluations))
        {
            var refusal = evaluation is null ? "An evaluation is null; leave it out." : builder.Offer(evaluation);
            if (refusal is not null)
            {
                throw new ArgumentException(refusal, nameof(evaluations));
            }
        }

        return new(
            name, selection, builder,
            EquatableList.From(given.Values.OrderBy(static mapping => mapping.From.Id.Value, StringComparer.Ordinal)));
    }

    private static IEnumerable<FrameworkId> OthersThan(FrameworkVersion framework, GroupSelection selection)
        => selection.FrameworkIds.Where(id => id != framework.Id);

    /// <summary>A group that is known by its published mean only: no areas, no quartiles.</summary>
    /// <param name="mean">The mean, with a value.</param>
    /// <param name="framework">The framework version that all its evaluations use, or null where that is not said.</param>
    /// <param name="frameworkInferredFromYear">Whether that framework version is only inferred from the years that the mean covers.</param>
    /// <param name="caveats">What the report says of the mean.</param>
    /// <remarks>A value stands for all that round to it: 473 for [945/2, 947/2). An approximate value is taken to be rounded to the
    /// coarsest of the steps 10, 25, 50 and 100 of which it is a multiple, and never finer than to 10: about 375 for [725/2, 775/2], both
    /// ends included. That is a convention, and a caveat says so.</remarks>
    /// <exception cref="ArgumentNullException">The mean is null.</exception>
    /// <exception cref="ArgumentException">The mean has no value, as one that stood only in a diagram, the framework version is not one of
    /// 800 points, or a caveat is null.</exception>
    public static ReferenceGroup FromPublishedMean(
        ReferenceMean mean, FrameworkVersion? framework = null, bool frameworkInferredFromYear = false, IEnumerable<Caveat>? caveats = null)
    {
        if (framework is not null && framework.MaxPoints != OfficialPoints)
        {
            throw new ArgumentException(
                $"Framework {framework} has {framework.MaxPoints} points; published means refer to framework versions of {OfficialPoints}.",
                nameof(framework));
        }

        Guard.NotNull(mean);
        var stated = EquatableList.From(caveats ?? [], nameof(caveats));
        List<Caveat> ofFramework = framework is null ? [GroupCaveats.Published(mean.Source)]
            : frameworkInferredFromYear ? [InferredFrameworkVersion.Caveat]
            : [];
        List<Caveat> ofValue = mean.IsApproximate ? [GroupCaveats.Approximate(mean.Source)] : [];
        return new(mean, framework, GroupStatistics.FromPublished(mean, CaveatSet.Union(ofFramework, ofValue, stated)));
    }

    /// <summary>True when an evaluation is one of the members.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public bool Contains(EvaluationId id) => _places.ContainsKey(Guard.NotNull(id));

    /// <summary>The scores of the members by area, each with its member; none for a published mean.</summary>
    internal MemberScores[] AreaScores { get; } = [];

    internal MemberScores TotalScores { get; } = new();

    /// <summary>The index of a member; -1 where it is none.</summary>
    internal int IndexOf(EvaluationId id) => _places.GetValueOrDefault(id, -1);

    /// <summary>The mapping by which a member counts; null where it counts in its own framework version.</summary>
    internal FrameworkMapping? MappingOf(int member) => Mappings.FirstOrDefault(mapping => mapping.From.Id == _frameworksOfMembers[member]);

    /// <summary>True when the other group says the same.</summary>
    /// <param name="other">The other group.</param>
    public bool Equals(ReferenceGroup? other)
        => ReferenceEquals(this, other)
            || (other is not null && Name == other.Name && Selection == other.Selection && Framework == other.Framework
                && PublishedMean == other.PublishedMean && LeftOutCount == other.LeftOutCount && UndatedCount == other.UndatedCount
                && MemberIds.Equals(other.MemberIds) && Mappings.Equals(other.Mappings)
                && Areas.Equals(other.Areas) && Total == other.Total);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, MemberIds.Count, Total.Mean);

    /// <summary>The English name and the number of members.</summary>
    public override string ToString() => $"{Name} ({Total.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"})";

    internal static ScoreEstimate? SumOf(EquatableList<GroupStatistics> areas)
        => areas.Count == 0 || areas.Any(static area => area.Mean is null && area.MeasuredPoints > 0)
            ? null
            : areas.Aggregate(default(ScoreEstimate), static (sum, area) => sum + (area.Mean ?? default));
}
