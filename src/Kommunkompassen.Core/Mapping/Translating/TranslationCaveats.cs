using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>The caveats of a report by the areas that they touch, each list made once, and those that translating itself finds.</summary>
internal readonly struct TranslationCaveats
{
    private static readonly EquatableList<Caveat> SourceGap =
    [
        Caveat.OfTranslation(
            "gap-in-source", CaveatSeverity.Caution,
            "Det äldre underlaget saknas eller går inte att läsa, helt eller delvis. Ett tal bygger på det som är känt och säger "
                + "hur mycket det är; där inget är känt finns inget tal.",
            "The older figures are missing or cannot be read, wholly or in part. A number rests on what is known and says how much "
                + "that is; where nothing is known there is no number."),
    ];

    private readonly List<EvaluationCaveat> _caveats;
    private readonly int[][] _areaSets;
    private readonly EquatableList<Caveat>?[] _reported;

    internal TranslationCaveats(Evaluation evaluation, bool acrossFrameworkVersions, MappingPlan plan)
    {
        _caveats = CaveatSet.Ordered(evaluation, acrossFrameworkVersions);
        _areaSets = plan.AreaSets;
        _reported = new EquatableList<Caveat>?[_areaSets.Length];
    }

    /// <summary>The caveats of a number: those of the mapping, and those of the report on the areas that feed it.</summary>
    /// <param name="planned">The caveats of the mapping, all about the translation.</param>
    /// <param name="areaSet">The index of the set of source areas in the plan.</param>
    internal EquatableList<Caveat> Of(EquatableList<Caveat> planned, int areaSet)
        => CaveatSet.Merge(planned, _reported[areaSet] ??= Reported(_areaSets[areaSet]), disjoint: true);

    /// <summary>The caveats of a number, given the coverage that unknown sources leave to it.</summary>
    internal EquatableList<Caveat> Of(EquatableList<Caveat> planned, int areaSet, Rational coverage)
        => CaveatSet.Merge(WithLow(LowCoverage.Of(coverage, []), Of(planned, areaSet)), SourceGap);

    /// <summary>The caveats of an area or the total, given the coverage left to it and, by index, to its areas and sub-questions.</summary>
    internal EquatableList<Caveat> Of(
        MappingPlan.Sum plan, Rational coverage, Func<int, Rational> ofArea, Func<int, Rational> ofQuestion, bool hasGap)
    {
        var caveats = WithLow(plan.LowCoverage(coverage, ofArea, ofQuestion), Of(plan.Caveats, plan.AreaSet));
        return hasGap ? CaveatSet.Merge(caveats, SourceGap) : caveats;
    }

    /// <summary>The caveats with what is to be said of the coverage as it is, instead of what the mapping alone would say of it: where
    /// nothing is known, nothing rests on known numbers.</summary>
    private static EquatableList<Caveat> WithLow(EquatableList<Caveat> low, EquatableList<Caveat> caveats)
        => CaveatSet.Union(
            low, caveats.Where(static caveat => caveat.Code != LowCoverage.Code || caveat.Subject != CaveatSubject.Translation));

    /// <summary>All about the evaluation, so that none is among those of the mapping.</summary>
    private EquatableList<Caveat> Reported(int[] sourceAreas)
    {
        var (touching, count) = (new Caveat[_caveats.Count], 0);
        foreach (var caveat in _caveats)
        {
            touching[count] = caveat.Caveat;
            count += caveat.TouchesAny(sourceAreas) ? 1 : 0;
        }

        return new EquatableList<Caveat>(count == touching.Length ? touching : touching[..count]);
    }
}
