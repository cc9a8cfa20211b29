namespace Kommunkompassen.Scoring;

/// <summary>Joins lists of caveats: each code once per side, the most severe first, then in order of first mention.</summary>
internal static class CaveatSet
{
    internal static EquatableList<Caveat> Union(params IEnumerable<IEnumerable<Caveat>> lists)
    {
        var seen = new HashSet<(CaveatCode, CaveatSide)>();
        var all = lists.SelectMany(static list => list).Where(caveat => seen.Add((caveat.Code, caveat.Side))).ToList();
        return all.Count == 0 ? [] : EquatableList.From(all.OrderByDescending(static caveat => caveat.Severity));
    }

    /// <summary>The caveats of an evaluation's report that touch an area, or all of them where no area is named.</summary>
    internal static IEnumerable<Caveat> Of(Evaluation evaluation, int? area, bool acrossForms)
        => evaluation.Caveats
            .Where(caveat => (acrossForms || !caveat.AcrossForms) && (area is null || caveat.Touches(area.Value)))
            .Select(static caveat => caveat.Caveat);
}
