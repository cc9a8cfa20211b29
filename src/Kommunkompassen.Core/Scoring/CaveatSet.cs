namespace Kommunkompassen.Scoring;

/// <summary>Joins lists of caveats: each code once for each side, the most severe first, then in order of first mention.</summary>
internal static class CaveatSet
{
    internal static EquatableList<Caveat> Union(params IEnumerable<IEnumerable<Caveat>> lists)
    {
        var seen = new HashSet<(CaveatCode, CaveatSubject)>();
        var all = lists.SelectMany(static list => list).Where(caveat => seen.Add((caveat.Code, caveat.Subject))).ToList();
        return all.Count == 0 ? [] : EquatableList.From(all.OrderByDescending(static caveat => caveat.Severity));
    }

    /// <summary>The same caveats, all about one side.</summary>
    internal static EquatableList<Caveat> About(CaveatSubject side, EquatableList<Caveat> caveats)
        => caveats.All(caveat => caveat.Subject == side) ? caveats : EquatableList.From(caveats.Select(caveat => caveat.WithSubject(side)));

    /// <summary><see cref="Union"/> of two lists that are unions themselves, without hashing: it runs once for every score.</summary>
    /// <param name="first">One list.</param>
    /// <param name="second">The other list.</param>
    /// <param name="disjoint">True when the two are known to have no code and side in common.</param>
    internal static EquatableList<Caveat> Merge(EquatableList<Caveat> first, EquatableList<Caveat> second, bool disjoint = false)
    {
        if (second.Count == 0 || ReferenceEquals(first, second))
        {
            return first;
        }

        if (first.Count == 0)
        {
            return second;
        }

        var merged = new Caveat[first.Count + second.Count];
        var (i, j, count) = (0, 0, 0);
        while (i < first.Count || j < second.Count)
        {
            if (j == second.Count || (i < first.Count && first[i].Severity >= second[j].Severity))
            {
                merged[count++] = first[i++];
            }
            else if (disjoint || !Has(first, second[j]))
            {
                merged[count++] = second[j++];
            }
            else
            {
                j++;
            }
        }

        return new EquatableList<Caveat>(count == merged.Length ? merged : merged[..count]);
    }

    /// <summary>The caveats of an evaluation's report, each code once, the most severe first.</summary>
    internal static List<EvaluationCaveat> Ordered(Evaluation evaluation, bool acrossFrameworkVersions)
        => [.. Reported(evaluation, acrossFrameworkVersions)
            .OrderByDescending(static caveat => caveat.Caveat.Severity).DistinctBy(static caveat => caveat.Caveat.Code)];

    /// <summary>The caveats of an evaluation's report that touch an area, or all of them where no area is named.</summary>
    internal static IEnumerable<Caveat> Of(Evaluation evaluation, int? area, bool acrossFrameworkVersions)
        => Reported(evaluation, acrossFrameworkVersions)
            .Where(caveat => area is null || caveat.Touches(area.Value)).Select(static caveat => caveat.Caveat);

    private static IEnumerable<EvaluationCaveat> Reported(Evaluation evaluation, bool acrossFrameworkVersions)
        => evaluation.Caveats.Concat(InferredFrameworkVersion.Of(evaluation))
            .Where(caveat => acrossFrameworkVersions || !caveat.AcrossFrameworkVersions);

    private static bool Has(EquatableList<Caveat> list, Caveat caveat)
    {
        foreach (var known in list.AsSpan())
        {
            if (known.Subject == caveat.Subject && known.Code == caveat.Code)
            {
                return true;
            }
        }

        return false;
    }
}
