using Kommunkompassen.Scoring;
using Basis = Kommunkompassen.Comparison.AreaCases.Basis;

namespace Kommunkompassen.Comparison;

/// <summary>Finds the extremes of the difference of one row, and of how much of it is covered, as sums of small tables over the choices of
/// shares and the cases of areas.</summary>
/// <remarks>For every allocation the sum of the tables is what a comparison gives after translating by a mapping with those
/// shares.</remarks>
internal sealed class RowExtremes
{
    private readonly ComparisonRow _row;
    private readonly List<AreaCases> _areas;
    private readonly List<TotalCase> _totals;
    private readonly List<TableScope> _scopes = [];
    private readonly BucketElimination _elimination;
    private readonly Lazy<BucketElimination> _ofBounds;
    private readonly bool _isTotal;
    private readonly int _splits;

    /// <param name="row">The area or the total with the shares in use.</param>
    /// <param name="areas">Its areas: one, or all.</param>
    /// <param name="ofItself">Whether it is a total with a number of its own where all is whole.</param>
    /// <param name="isLaterInPart">Whether the later total is covered in part only.</param>
    /// <param name="splits">The number of split sources.</param>
    internal RowExtremes(ComparisonRow row, List<AreaCases> areas, bool ofItself, bool isLaterInPart, int splits)
    {
        _row = row;
        _areas = areas;
        _splits = splits;
        _isTotal = row.Level == ScoreLevel.Total;
        _totals = _isTotal ? TotalCase.Find(areas, ofItself, isLaterInPart) : [];
        var total = Variable(splits + areas.Count, _isTotal ? _totals.Count : 1);
        for (var a = 0; a < areas.Count; a++)
        {
            var area = Variable(splits + a, areas[a].Cases.Count);
            _scopes.AddRange(areas[a].Targets.Select(target => With(target.Scope, area)));
            _scopes.Add(With(area, total));
        }

        _scopes.Add(total);
        if (_scopes.Sum(static scope => scope.Entries) > BucketElimination.MaxEntries)
        {
            throw BucketElimination.TooEntangled("combinations in one row");
        }

        _elimination = new BucketElimination(_scopes, IsArea);
        _ofBounds = new(() => new BucketElimination(_scopes.ConvertAll(Reduced), IsArea));

        bool IsArea(int variable) => variable >= splits && variable < splits + areas.Count;
    }

    /// <summary>The extremes of the difference over all choices; null where no choice leaves anything to compare.</summary>
    /// <param name="isBound">Whether each table is taken to its own extremes: a bound over all shares between the choices.</param>
    internal Result? Find(bool isBound)
        => Least(IntervalEnd.Part.Value, isBound) is { } value
            ? new(
                Least(IntervalEnd.Part.Low, isBound)!.Value, value, Greatest(IntervalEnd.Part.Value, isBound),
                Greatest(IntervalEnd.Part.High, isBound))
            : null;

    /// <summary>Whether a verdict, other than that nothing is comparable, holds for all choices that leave something to compare.</summary>
    internal bool Holds(Verdict verdict, Result extremes, bool isBound) => verdict switch
    {
        Verdict.Improved => extremes.LeastLow.CompareTo(default) > 0,
        Verdict.Declined => extremes.GreatestHigh.CompareTo(default) < 0,
        _ => Greatest(IntervalEnd.Part.Low, isBound).CompareTo(default) <= 0
            && Least(IntervalEnd.Part.High, isBound)!.Value.CompareTo(default) >= 0,
    };

    /// <summary>The least coverage over all choices; 0 where one leaves nothing to compare.</summary>
    internal Rational LeastCoverage(bool isBound)
    {
        var tables = Tables(
            (target, area) => target.Covered(area, isBound),
            static (area, @case) => area.Covered(@case),
            total => total.IsCoveredAsLater ? new IntervalEnd(_row.AfterScore.Coverage * _row.MaxPoints) : default(IntervalEnd));
        return Least(tables, isBound)!.Value.Value / _row.MaxPoints;
    }

    private IntervalEnd? Least(IntervalEnd.Part part, bool isBound) => Least(Differences(part), isBound);

    private IntervalEnd Greatest(IntervalEnd.Part part, bool isBound)
        => -Least(Differences(part).ConvertAll(static table => Array.ConvertAll(table, static entry => -entry)), isBound)!.Value;

    private IntervalEnd? Least(List<IntervalEnd?[]> tables, bool isBound)
        => isBound
            ? _ofBounds.Value.Minimum([.. tables.Zip(_scopes, Reduced)])
            : _elimination.Minimum(tables);

    private List<IntervalEnd?[]> Differences(IntervalEnd.Part part)
        => Tables(
            (target, area) => target.Difference(part, area),
            (area, @case) => _isTotal || @case.IsComparable ? area.Difference(@case, part) : null,
            total => total.Basis switch
            {
                Basis.Whole => IntervalEnd.Of(_row.AfterScore.Estimate!.Value, part),
                Basis.Rows => default(IntervalEnd),
                _ => null,
            });

    /// <summary>The tables of sub-questions, areas and the total, in the order of the scopes.</summary>
    private List<IntervalEnd?[]> Tables(
        Func<TargetScoreTable, AreaCases, IntervalEnd?[]> ofTarget, Func<AreaCases, AreaCases.Case, IntervalEnd?> ofArea,
        Func<TotalCase, IntervalEnd?> ofTotal)
    {
        var tables = new List<IntervalEnd?[]>(_scopes.Count);
        for (var a = 0; a < _areas.Count; a++)
        {
            var (area, number) = (_areas[a], a);
            tables.AddRange(area.Targets.Select(target => ofTarget(target, area)));
            tables.Add(_isTotal
                ? [.. area.Cases.SelectMany(@case => _totals.Select(total => total.Allows(number, @case) ? ofArea(area, @case) : null))]
                : [.. area.Cases.Select(@case => ofArea(area, @case))]);
        }

        tables.Add(_isTotal ? [.. _totals.Select(ofTotal)] : [default(IntervalEnd)]);
        return tables;
    }

    private static TableScope Variable(int variable, int size) => With(new([variable], [size]), new([], []));

    /// <summary>The variables of two scopes; one with a single choice is none, and would tie tables to each other for nothing.</summary>
    private static TableScope With(TableScope one, TableScope other)
    {
        var chosen = one.Variables.Zip(one.Sizes).Concat(other.Variables.Zip(other.Sizes)).Where(static pair => pair.Second > 1).ToList();
        return new([.. chosen.Select(static pair => pair.First)], [.. chosen.Select(static pair => pair.Second)]);
    }

    /// <summary>A scope without its split sources, which come first.</summary>
    private TableScope Reduced(TableScope scope)
    {
        var first = scope.Variables.Count(variable => variable < _splits);
        return new(scope.Variables[first..], scope.Sizes[first..]);
    }

    /// <summary>A table of the least entries over the choices of its split sources.</summary>
    private IntervalEnd?[] Reduced(IntervalEnd?[] table, TableScope scope)
    {
        var least = new IntervalEnd?[Reduced(scope).Entries];
        for (var i = 0; i < table.Length; i++)
        {
            ref var known = ref least[i % least.Length];
            known = table[i] is { } entry && (known is not { } other || entry.CompareTo(other) < 0) ? entry : known;
        }

        return least;
    }

    /// <summary>The least lower end, the least and greatest value and the greatest upper end of the difference over all choices.</summary>
    internal readonly record struct Result(
        IntervalEnd LeastLow, IntervalEnd LeastValue, IntervalEnd GreatestValue, IntervalEnd GreatestHigh);
}
