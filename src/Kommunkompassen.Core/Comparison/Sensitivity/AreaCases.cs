using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>One area of a row, with the cases in which the choices of shares let it be compared.</summary>
/// <remarks>Whether an area is compared whole or row by row depends on all its sub-questions together. The case is therefore one more
/// variable, and each sub-question rules out the choices that do not lead to it; so an area can be worked out one sub-question at a time.
/// Cases may overlap: an allocation that leads to two of them has the same difference in both, and of coverages the lesser
/// counts.</remarks>
internal sealed class AreaCases
{
    private readonly ComparisonRow _row;

    /// <param name="row">The area with the shares in use.</param>
    /// <param name="targets">Its sub-questions.</param>
    /// <param name="isCarried">Whether the mapping carries its earlier number over.</param>
    /// <param name="withinTotal">Whether it is a part of a total with a number of its own.</param>
    /// <param name="isLaterInPart">Whether the later total is covered in part only, as where it was translated too.</param>
    internal AreaCases(ComparisonRow row, List<TargetScoreTable> targets, bool isCarried, bool withinTotal, bool isLaterInPart)
    {
        _row = row;
        Targets = targets;
        IsCarried = isCarried && row.BeforeScore.IsWhole;
        Cases = Find(row is { BeforeScore.IsWhole: true, AfterScore.IsWhole: true });
        if (withinTotal && Cases.Exists(static @case => @case.Lost is null))
        {
            Cases.Add(new(Basis.WithinTotal));
        }

        if (isLaterInPart)
        {
            Cases.AddRange(
                Cases.FindAll(static @case => @case.Basis is Basis.Whole or Basis.WithinTotal)
                    .ConvertAll(static @case => @case with { IsCoveredAsLater = true }));
        }
    }

    /// <summary>On what an area, or the total, is compared.</summary>
    internal enum Basis
    {
        /// <summary>Whole on both sides: the later number against the sum of the translated rows, or the number carried over.</summary>
        Whole,

        /// <summary>As a part of a total that is whole on both sides: its rows are taken from the later total.</summary>
        WithinTotal,

        /// <summary>Over the rows that both sides have; for the total, over the areas.</summary>
        Rows,

        /// <summary>Nothing: no row is known on both sides.</summary>
        Nothing,
    }

    /// <summary>The sub-questions of the area.</summary>
    internal List<TargetScoreTable> Targets { get; }

    /// <summary>Cases of which every allocation leads to at least one.</summary>
    internal List<Case> Cases { get; }

    /// <summary>Whether its earlier number was carried over: no sum of rows, and no share matters.</summary>
    internal bool IsCarried { get; }

    /// <summary>What the area adds to a part of the difference beside its sub-questions.</summary>
    internal IntervalEnd Difference(Case @case, IntervalEnd.Part part)
    {
        var before = IsCarried && @case.Basis is Basis.Whole or Basis.WithinTotal
            ? IntervalEnd.Subtracted(_row.BeforeScore.Estimate!.Value, part)
            : default;
        return @case.Basis == Basis.Whole ? IntervalEnd.Of(_row.AfterScore.Estimate!.Value, part) + before : before;
    }

    /// <summary>How many of its points are comparable beside those of its sub-questions.</summary>
    internal IntervalEnd Covered(Case @case) => @case.Basis switch
    {
        Basis.Whole when @case.IsCoveredAsLater => new(_row.AfterScore.Coverage * Area.PointsOfEach),
        Basis.Whole or Basis.WithinTotal when IsCarried && !@case.IsCoveredAsLater => new(Area.PointsOfEach),
        _ => default,
    };

    private List<Case> Find(bool isWhole)
    {
        var cases = new List<Case>();
        if (IsCarried || !Targets.Exists(static target => target.IsAlwaysLost))
        {
            var hasRow = Targets.Exists(static target => target is { IsKnownLater: true, IsAlwaysLost: false });
            cases.Add(new(isWhole ? Basis.Whole : hasRow ? Basis.Rows : Basis.Nothing));
        }

        if (IsCarried)
        {
            return cases;
        }

        // One that is lost or kept whatever the choices stands for all the others.
        var losable = Witnesses(Targets.FindAll(static target => target.CanBeLost), static target => target.IsAlwaysLost);
        var comparable = Witnesses(
            Targets.FindAll(static target => target is { IsKnownLater: true, IsAlwaysLost: false }), static target => !target.CanBeLost);
        cases.AddRange(Pairs(losable, comparable).Select(static pair => new Case(Basis.Rows, pair.Lost, pair.Kept)));
        if (Targets.TrueForAll(static target => target.CanBeLost || !target.IsKnownLater))
        {
            cases.AddRange((comparable.Count > 0 ? comparable[..1] : losable).Select(static lost => new Case(Basis.Nothing, lost)));
        }

        return cases;
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

    private static List<int> Witnesses(List<TargetScoreTable> targets, Predicate<TargetScoreTable> isAlways)
        => targets.Find(isAlways) is { } always ? [always.Target] : targets.ConvertAll(static target => target.Target);

    /// <summary>A way in which the area can be compared, and which choices of shares lead to it.</summary>
    /// <param name="Basis">On what it is compared.</param>
    /// <param name="Lost">The index of a sub-question that has no known source; null where all have one.</param>
    /// <param name="Kept">The index of a sub-question that is known on both sides; null where none is asked for.</param>
    /// <param name="IsCoveredAsLater">Whether its coverage is that of the later side: the lesser of the two counts, so both are
    /// tried.</param>
    internal readonly record struct Case(Basis Basis, int? Lost = null, int? Kept = null, bool IsCoveredAsLater = false)
    {
        internal bool IsComparable => Basis != Basis.Nothing;

        /// <summary>Whether a sub-question may be so in this case.</summary>
        /// <param name="target">The index of the sub-question.</param>
        /// <param name="isKnownLater">Whether its later score is known.</param>
        /// <param name="isKept">Whether it has a known source.</param>
        internal bool Allows(int target, bool isKnownLater, bool isKept)
            => Lost is null ? isKept
                : Lost == target ? !isKept
                : Kept == target ? isKept
                : IsComparable || !(isKept && isKnownLater);
    }
}
