using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>What translating needs of a mapping, worked out once: links by target with indexes for numbers, and the caveats of every
/// target.</summary>
internal sealed class MappingPlan
{
    private readonly List<int[]> _areaSets = [];

    internal MappingPlan(FrameworkMapping mapping)
    {
        var (from, to) = (mapping.From, mapping.To);
        var byTarget = mapping.Links.ToLookup(static link => link.To);
        var crossing = new CrossingSplits(mapping);
        Targets = [.. to.SubQuestions.Select(question => new TargetPlan(mapping, question, byTarget[question.Number], crossing, AreaSet))];
        Retired =
            [.. mapping.RetiredSubQuestions.Select(r => new Flow(from.IndexOf(r.From), r.Share, from.FindSubQuestion(r.From)!.MaxPoints * r.Share))];
        Areas =
            [.. to.Areas.Select(area => new SumPlan([.. Targets.Where(target => target.Question.Number.Area == area.Number)], [], Area.PointsOfEach, crossing, AreaSet))];
        Total = new SumPlan(Targets, Areas, to.MaxPoints, crossing, AreaSet);
        AreaSets = [.. _areaSets];
        CarriedAreas = [.. to.Areas.Select(area => CarriedArea(from, area))];
        CarriesTotal = from.Areas.Count == to.Areas.Count && CarriedAreas.All(static area => area is not null);
    }

    /// <summary>One for each sub-question of the target framework version, in its order.</summary>
    internal TargetPlan[] Targets { get; }

    /// <summary>What is retired, in order of source.</summary>
    internal Flow[] Retired { get; }

    /// <summary>One for each area of the target framework version, in its order.</summary>
    internal SumPlan[] Areas { get; }

    internal SumPlan Total { get; }

    /// <summary>The distinct sets of source areas that feed targets, areas or the total: what a report says of an area is gathered once for
    /// each.</summary>
    internal int[][] AreaSets { get; }

    /// <summary>
    /// For each target area the index of the source area that answers to it whole, question by question with the same maxima; null where
    /// there is none. A printed area score is evidence of its own, and it is carried over where the area is.
    /// </summary>
    internal int?[] CarriedAreas { get; }

    /// <summary>True when some area is carried whole.</summary>
    internal bool CarriesAny => Array.Exists(CarriedAreas, static area => area is not null);

    /// <summary>True when every area is carried whole, so that the printed total is carried too.</summary>
    internal bool CarriesTotal { get; }

    private int AreaSet(IEnumerable<Link> links)
    {
        int[] areas = [.. links.Select(static link => link.From.Area).Distinct().Order()];
        var known = _areaSets.FindIndex(set => set.AsSpan().SequenceEqual(areas));
        if (known < 0)
        {
            _areaSets.Add(areas);
        }

        return known < 0 ? _areaSets.Count - 1 : known;
    }

    private int? CarriedArea(FrameworkVersion from, Area area)
    {
        var targets = Targets.Where(target => target.Question.Number.Area == area.Number).ToList();
        if (!targets.All(static target => target.IsEquivalent))
        {
            return null;
        }

        var sources = targets.Select(target => from.SubQuestions[target.Flows[0].Source]).ToList();
        var number = sources[0].Number.Area;
        return sources.All(source => source.Number.Area == number)
            && from.FindArea(number)!.SubQuestions.Count == sources.Count
            && sources.Zip(targets).All(static pair => pair.First.MaxPoints == pair.Second.Question.MaxPoints)
            ? number - 1
            : null;
    }

    /// <summary>What flows from one source sub-question to one place.</summary>
    /// <param name="Source">The index of the source sub-question in its framework version.</param>
    /// <param name="Share">The part of it that flows.</param>
    /// <param name="MaxPoints">The part of its maximum that flows.</param>
    internal readonly record struct Flow(int Source, Rational Share, Rational MaxPoints);
}
