namespace Kommunkompassen.Comparison;

/// <summary>A way in which an area can be compared, and which choices of shares lead to it.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Lost">The index of a sub-question that has no known source; null where all have one.</param>
/// <param name="Kept">The index of a sub-question that is known on both sides; null where none is asked for.</param>
/// <param name="IsCoveredAsLater">Whether its coverage is taken to be that of the later side: coverage is the least of the two sides, so
/// both are tried.</param>
/// <remarks>
/// Whether an area is compared whole or row by row hangs on all its sub-questions together. So that it can be reckoned sub-question by
/// sub-question nevertheless,
/// the mode is one more thing to choose, and a sub-question rules out the choices that do not lead to it. Modes may overlap: the difference
/// of an
/// allocation that leads to two of them is the same in both, and of coverages the lesser counts.
/// </remarks>
internal readonly record struct AreaMode(AreaModeKind Kind, int? Lost = null, int? Kept = null, bool IsCoveredAsLater = false)
{
    /// <summary>True when the area has a number in the comparison.</summary>
    internal bool IsComparable => Kind != AreaModeKind.Empty;

    /// <summary>Whether a sub-question may be so in this mode.</summary>
    /// <param name="target">The index of the sub-question.</param>
    /// <param name="isKnownLater">Whether its later score is known.</param>
    /// <param name="isKept">Whether it has a known source.</param>
    internal bool Allows(int target, bool isKnownLater, bool isKept)
        => Lost is null ? isKept
            : Lost == target ? !isKept
            : Kept == target ? isKept
            : Kind != AreaModeKind.Empty || !(isKept && isKnownLater);

    /// <summary>Modes of which every allocation leads to at least one.</summary>
    /// <param name="targets">The sub-questions of the area.</param>
    /// <param name="isWhole">Whether the area is measured whole on both sides with the shares in use.</param>
    /// <param name="isCarried">Whether its earlier number was carried over, so that no share matters.</param>
    internal static List<AreaMode> Of(List<TargetTable> targets, bool isWhole, bool isCarried)
    {
        var modes = new List<AreaMode>();
        if (isCarried || !targets.Exists(static target => target.IsAlwaysLost))
        {
            var hasRow = targets.Exists(static target => target is { IsKnownLater: true, IsAlwaysLost: false });
            modes.Add(new(isWhole ? AreaModeKind.Whole : hasRow ? AreaModeKind.Rows : AreaModeKind.Empty));
        }

        if (isCarried)
        {
            return modes;
        }

        // One that is lost or kept whatever the choices stands for all the others.
        var losable = Witnesses(targets.FindAll(static target => target.CanBeLost), static target => target.IsAlwaysLost);
        var comparable = Witnesses(
            targets.FindAll(static target => target is { IsKnownLater: true, IsAlwaysLost: false }), static target => !target.CanBeLost);
        modes.AddRange(Pairs(losable, comparable).Select(static pair => new AreaMode(AreaModeKind.Rows, pair.Lost, pair.Kept)));
        if (targets.TrueForAll(static target => target.CanBeLost || !target.IsKnownLater))
        {
            modes.AddRange(
                (comparable.Count > 0 ? comparable[..1] : losable).Select(static lost => new AreaMode(AreaModeKind.Empty, lost)));
        }

        return modes;
    }

    /// <summary>One that is lost beside one that is kept: pairs of which at least one holds wherever any pair does.</summary>
    private static IEnumerable<(int Lost, int Kept)> Pairs(List<int> losable, List<int> comparable)
        => losable.Count <= 1 || comparable.Count <= 1
            ? losable.SelectMany(lost => comparable.Where(kept => kept != lost).Select(kept => (lost, kept)))

            // Whether the first is kept or lost, it makes a pair with another.
            : [
                .. losable.Where(lost => lost != comparable[0]).Select(lost => (lost, comparable[0])),
                .. comparable.Skip(1).Select(kept => (comparable[0], kept))
            ];

    private static List<int> Witnesses(List<TargetTable> targets, Predicate<TargetTable> isAlways)
        => targets.Find(isAlways) is { } always ? [always.Target] : targets.ConvertAll(static target => target.Target);
}
