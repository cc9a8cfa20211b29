namespace Kommunkompassen.Comparison;

/// <summary>A way in which the total can be compared, and which modes of its areas lead to it.</summary>
/// <param name="Kind">The way; <see cref="AreaModeKind.Rows"/> is area by area.</param>
/// <param name="Lossy">The index of an area that has a sub-question without a known source; null where none is asked for.</param>
/// <param name="Comparable">The index of an area that has a number in the comparison; null where none is asked for.</param>
/// <param name="IsCoveredAsLater">As for <see cref="AreaMode"/>.</param>
internal readonly record struct TotalMode(AreaModeKind Kind, int? Lossy = null, int? Comparable = null, bool IsCoveredAsLater = false)
{
    /// <summary>Whether an area may be so in this mode.</summary>
    internal bool Allows(int area, AreaMode mode) => Kind switch
    {
        AreaModeKind.Whole => mode.Kind == AreaModeKind.WithinTotal && mode.IsCoveredAsLater == IsCoveredAsLater,
        AreaModeKind.Rows => mode.Kind != AreaModeKind.WithinTotal && (Lossy != area || mode.Lost is not null)
            && (Comparable != area || mode.IsComparable),
        _ => mode.Kind == AreaModeKind.Empty && (Lossy != area || mode.Lost is not null),
    };

    /// <summary>Modes of which every allocation leads to at least one.</summary>
    /// <param name="areas">The areas.</param>
    /// <param name="ofItself">Whether the total has a number of its own where all is whole.</param>
    /// <param name="isLaterInPart">Whether the later total is covered in part only.</param>
    internal static List<TotalMode> Of(List<AllocationArea> areas, bool ofItself, bool isLaterInPart)
    {
        var modes = new List<TotalMode>();
        if (ofItself && areas.TrueForAll(static area => area.Modes.Exists(static mode => mode.Kind == AreaModeKind.WithinTotal)))
        {
            modes.Add(new(AreaModeKind.Whole));
            if (isLaterInPart)
            {
                modes.Add(new(AreaModeKind.Whole, IsCoveredAsLater: true));
            }
        }

        // A whole total is compared area by area only where something is lost.
        List<int?> lossy = ofItself ? Witnesses(areas, static mode => mode.Lost is not null) : [null];
        var comparable = Witnesses(areas, static mode => mode.IsComparable);
        if ((long)lossy.Count * comparable.Count > Elimination.MaxEntries)
        {
            throw Elimination.TooEntangled("ways of comparing the total");
        }

        foreach (var lost in lossy)
        {
            modes.AddRange(comparable.Select(known => new TotalMode(AreaModeKind.Rows, lost, known)));
            if (areas.TrueForAll(static area => area.Modes.Exists(static mode => !mode.IsComparable)))
            {
                modes.Add(new(AreaModeKind.Empty, lost));
            }
        }

        return modes;
    }

    /// <summary>The areas with such a mode; where one has no other, it stands for all.</summary>
    private static List<int?> Witnesses(List<AllocationArea> areas, Predicate<AreaMode> isSo)
    {
        var own = areas.ConvertAll(static area => area.Modes.FindAll(static mode => mode.Kind != AreaModeKind.WithinTotal));
        var always = own.FindIndex(modes => modes.TrueForAll(isSo));
        return always >= 0
            ? [always]
            : [.. Enumerable.Range(0, own.Count).Where(area => own[area].Exists(isSo)).Select(static area => (int?)area)];
    }
}
