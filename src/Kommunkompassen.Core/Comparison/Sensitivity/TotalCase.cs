using Basis = Kommunkompassen.Comparison.AreaCases.Basis;

namespace Kommunkompassen.Comparison;

/// <summary>A way in which the total can be compared, and which cases of its areas lead to it.</summary>
/// <param name="Basis">On what it is compared.</param>
/// <param name="Lossy">The index of an area that has a sub-question without a known source; null where none is asked for.</param>
/// <param name="Comparable">The index of an area that is comparable; null where none is asked for.</param>
/// <param name="IsCoveredAsLater">As for <see cref="AreaCases.Case"/>.</param>
internal readonly record struct TotalCase(Basis Basis, int? Lossy = null, int? Comparable = null, bool IsCoveredAsLater = false)
{
    /// <summary>Whether an area may be so in this case.</summary>
    internal bool Allows(int area, AreaCases.Case @case) => Basis switch
    {
        Basis.Whole => @case.Basis == Basis.WithinTotal && @case.IsCoveredAsLater == IsCoveredAsLater,
        Basis.Rows => @case.Basis != Basis.WithinTotal && (Lossy != area || @case.Lost is not null)
            && (Comparable != area || @case.IsComparable),
        _ => !@case.IsComparable && (Lossy != area || @case.Lost is not null),
    };

    /// <summary>Cases of which every allocation leads to at least one.</summary>
    /// <param name="areas">The areas.</param>
    /// <param name="ofItself">Whether the total has a number of its own where all is whole.</param>
    /// <param name="isLaterInPart">Whether the later total is covered in part only.</param>
    internal static List<TotalCase> Find(List<AreaCases> areas, bool ofItself, bool isLaterInPart)
    {
        var cases = new List<TotalCase>();
        if (ofItself && areas.TrueForAll(static area => area.Cases.Exists(static @case => @case.Basis == Basis.WithinTotal)))
        {
            cases.Add(new(Basis.Whole));
            if (isLaterInPart)
            {
                cases.Add(new(Basis.Whole, IsCoveredAsLater: true));
            }
        }

        // A whole total is compared area by area only where something is lost.
        List<int?> lossy = ofItself ? Witnesses(areas, static @case => @case.Lost is not null) : [null];
        var comparable = Witnesses(areas, static @case => @case.IsComparable);
        if ((long)lossy.Count * comparable.Count > BucketElimination.MaxEntries)
        {
            throw BucketElimination.TooEntangled("ways of comparing the total");
        }

        foreach (var lost in lossy)
        {
            cases.AddRange(comparable.Select(known => new TotalCase(Basis.Rows, lost, known)));
            if (areas.TrueForAll(static area => area.Cases.Exists(static @case => !@case.IsComparable)))
            {
                cases.Add(new(Basis.Nothing, lost));
            }
        }

        return cases;
    }

    /// <summary>The areas with such a case; where one has no other, it stands for all.</summary>
    private static List<int?> Witnesses(List<AreaCases> areas, Predicate<AreaCases.Case> isSo)
    {
        var own = areas.ConvertAll(static area => area.Cases.FindAll(static @case => @case.Basis != Basis.WithinTotal));
        var always = own.FindIndex(cases => cases.TrueForAll(isSo));
        return always >= 0
            ? [always]
            : [.. Enumerable.Range(0, own.Count).Where(area => own[area].Exists(isSo)).Select(static area => (int?)area)];
    }
}
