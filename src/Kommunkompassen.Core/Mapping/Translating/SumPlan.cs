using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>What translating needs to know of an area or the total, worked out once per mapping.</summary>
internal sealed class SumPlan
{
    private readonly LocalizedText[] _names;

    internal SumPlan(TargetPlan[] targets, SumPlan[] areas, int maxPoints, CrossingSplits crossing, Func<IEnumerable<Link>, int> areaSet)
    {
        (Targets, Areas, MaxPoints) = (targets, areas, maxPoints);
        AreaSet = areaSet(targets.SelectMany(static target => target.Links));
        _names = [
            .. areas.Select(
                static area
                    => new LocalizedText($"område {area.Targets[0].Question.Number.Area}", $"area {area.Targets[0].Question.Number.Area}")),
            .. targets.Select(static target => new LocalizedText($"{target.Question.Number}", $"{target.Question.Number}"))];
        Coverage = targets.Aggregate(Rational.Zero, static (sum, target) => sum + (target.Weight * target.Question.MaxPoints)) / maxPoints;

        // Caveats that list sub-questions list all of the sum's own, and so come before those of its parts.
        var low = LowCoverage(Coverage, i => areas[i].Coverage, i => targets[i].Weight);
        var held = targets.Select(static target => target.Question.Number).ToHashSet();
        Caveats = CaveatSet.Union([low, crossing.Reaching(held.Contains), .. targets.Select(static target => target.Caveats)]);
    }

    /// <summary>The sub-questions of the area, or all, in order of number.</summary>
    internal TargetPlan[] Targets { get; }

    /// <summary>The areas of the total; none for an area.</summary>
    internal SumPlan[] Areas { get; }

    internal int MaxPoints { get; }

    /// <summary>How much of it its sources weigh when all are known.</summary>
    internal Rational Coverage { get; }

    internal EquatableList<Caveat> Caveats { get; }

    /// <summary>The index of the set of source areas that feed it.</summary>
    internal int AreaSet { get; }

    /// <summary>The caveat of low coverage, naming the areas and sub-questions of low coverage that it holds, by their index.</summary>
    internal EquatableList<Caveat> LowCoverage(Rational own, Func<int, Rational> ofArea, Func<int, Rational> ofQuestion)
        => Mapping.LowCoverage.Of(own, _names.Select((name, i) => (name, i < Areas.Length ? ofArea(i) : ofQuestion(i - Areas.Length))));
}
