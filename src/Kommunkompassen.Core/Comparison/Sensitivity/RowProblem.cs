using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The difference of one line, and how much of it is covered, as sums of small tables over the choices of shares and the modes of
/// areas.</summary>
/// <remarks>What the sum of the tables says of an allocation is what comparing says after translating by a mapping with those
/// shares.</remarks>
internal sealed class RowProblem
{
    private readonly ComparisonRow _line;
    private readonly List<AllocationArea> _areas;
    private readonly List<TotalMode> _modes;
    private readonly List<Scope> _scopes = [];
    private readonly Elimination _elimination;
    private readonly Lazy<Elimination> _ofBounds;
    private readonly bool _isTotal;
    private readonly int _splits;

    /// <param name="line">The area or the total with the shares in use.</param>
    /// <param name="areas">Its areas: one, or all.</param>
    /// <param name="ofItself">Whether it is a total with a number of its own where all is whole.</param>
    /// <param name="isLaterInPart">Whether the later total is covered in part only.</param>
    /// <param name="splits">The number of split sources.</param>
    internal RowProblem(ComparisonRow line, List<AllocationArea> areas, bool ofItself, bool isLaterInPart, int splits)
    {
        (_line, _areas, _splits, _isTotal) = (line, areas, splits, line.Level == ScoreLevel.Total);
        _modes = _isTotal ? TotalMode.Of(areas, ofItself, isLaterInPart) : [];
        var total = Variable(splits + areas.Count, _isTotal ? _modes.Count : 1);
        for (var area = 0; area < areas.Count; area++)
        {
            var mode = Variable(splits + area, areas[area].Modes.Count);
            _scopes.AddRange(areas[area].Targets.Select(target => With(target.Scope, mode)));
            _scopes.Add(With(mode, total));
        }

        _scopes.Add(total);
        if (_scopes.Sum(static scope => scope.Entries) > Elimination.MaxEntries)
        {
            throw Elimination.TooEntangled("combinations in one line");
        }

        _elimination = new Elimination(_scopes, IsAreaMode);
        _ofBounds = new(() => new Elimination(_scopes.ConvertAll(Reduced), IsAreaMode));
    }

    private bool IsAreaMode(int variable) => variable >= _splits && variable < _splits + _areas.Count;

    /// <summary>The extremes of the difference over all choices; null where no choice leaves anything to compare.</summary>
    /// <param name="isBound">Whether each table is taken to its own extremes: a bound over all shares between the choices.</param>
    internal DifferenceExtremes? Extremes(bool isBound)
        => Least(DifferencePart.Value, isBound) is { } value
            ? new(
                Least(DifferencePart.Low, isBound)!.Value, value, Greatest(DifferencePart.Value, isBound),
                Greatest(DifferencePart.High, isBound))
            : null;

    /// <summary>Whether a verdict other than that there is none holds for all choices that leave something to compare.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="extremes">The extremes.</param>
    /// <param name="isBound">As for the extremes.</param>
    internal bool Holds(Verdict verdict, DifferenceExtremes extremes, bool isBound) => verdict switch
    {
        Verdict.Improved => extremes.LeastLow.CompareTo(default) > 0,
        Verdict.Declined => extremes.GreatestHigh.CompareTo(default) < 0,
        _ => Greatest(DifferencePart.Low, isBound).CompareTo(default) <= 0
            && Least(DifferencePart.High, isBound)!.Value.CompareTo(default) >= 0,
    };

    private End? Least(DifferencePart part, bool isBound) => Least(Differences(part), isBound);

    private End Greatest(DifferencePart part, bool isBound)
        => -Least(Differences(part).ConvertAll(static table => Array.ConvertAll(table, static entry => -entry)), isBound)!.Value;

    private List<End?[]> Differences(DifferencePart part)
        => Tables(
            area => area.Targets.Select(target => target.Difference(part, area.Modes, area.IsCarried)),
            (area, mode) => _isTotal || mode.IsComparable ? area.Difference(mode, part) : null,
            mode => mode.Kind switch
            {
                AreaModeKind.Whole => End.Part(_line.AfterScore.Estimate!.Value, part),
                AreaModeKind.Rows => default(End),
                _ => null,
            });

    /// <summary>The least coverage over all choices; 0 where one leaves nothing to compare.</summary>
    /// <param name="isBound">As for the extremes.</param>
    internal Rational LeastCoverage(bool isBound)
    {
        var tables = Tables(
            area => area.Targets.Select(target => target.Covered(area.Modes, area.IsCarried, isBound)),
            static (area, mode) => area.Covered(mode),
            mode => mode.IsCoveredAsLater ? new End(_line.AfterScore.Coverage * _line.AfterScore.MaxPoints, 0) : default(End));
        return Least(tables, isBound)!.Value.Value / _line.AfterScore.MaxPoints;
    }

    private End? Least(List<End?[]> tables, bool isBound)
        => isBound
            ? _ofBounds.Value.Minimum([.. tables.Zip(_scopes, Reduced)])
            : _elimination.Minimum(tables);

    /// <summary>The tables of sub-questions, areas and the total, in the order of the scopes.</summary>
    private List<End?[]> Tables(
        Func<AllocationArea, IEnumerable<End?[]>> ofTargets, Func<AllocationArea, AreaMode, End?> ofArea, Func<TotalMode, End?> ofTotal)
    {
        var tables = new List<End?[]>(_scopes.Count);
        for (var a = 0; a < _areas.Count; a++)
        {
            var (area, number) = (_areas[a], a);
            tables.AddRange(ofTargets(area));
            tables.Add(_isTotal
                ? [.. area.Modes.SelectMany(mode => _modes.Select(total => total.Allows(number, mode) ? ofArea(area, mode) : null))]
                : [.. area.Modes.Select(mode => ofArea(area, mode))]);
        }

        tables.Add(_isTotal ? [.. _modes.Select(ofTotal)] : [default(End)]);
        return tables;
    }

    private static Scope Variable(int variable, int size) => With(new([variable], [size]), new([], []));

    /// <summary>The variables of two scopes; one with a single choice is none, and would tie tables to each other for nothing.</summary>
    private static Scope With(Scope one, Scope other)
    {
        var chosen = one.Variables.Zip(one.Sizes).Concat(other.Variables.Zip(other.Sizes)).Where(static pair => pair.Second > 1).ToList();
        return new([.. chosen.Select(static pair => pair.First)], [.. chosen.Select(static pair => pair.Second)]);
    }

    /// <summary>A scope without its split sources, which come first.</summary>
    private Scope Reduced(Scope scope)
    {
        var first = scope.Variables.Count(variable => variable < _splits);
        return new(scope.Variables[first..], scope.Sizes[first..]);
    }

    /// <summary>A table of the least entries over the choices of its split sources.</summary>
    private End?[] Reduced(End?[] table, Scope scope)
    {
        var least = new End?[Reduced(scope).Entries];
        for (var i = 0; i < table.Length; i++)
        {
            ref var known = ref least[i % least.Length];
            known = table[i] is { } entry && (known is not { } other || entry.CompareTo(other) < 0) ? entry : known;
        }

        return least;
    }
}
