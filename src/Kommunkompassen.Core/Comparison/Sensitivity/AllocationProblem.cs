using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The difference of an area or the total as a constant and a sum of tables, one for each target, over the choices of the split sources that feed it.</summary>
internal sealed class AllocationProblem
{
    private readonly EvaluationComparison _comparison;
    private readonly Translation _translation;
    private readonly List<SplitSource> _splits;
    private readonly bool _ranges;
    private readonly TargetTable[] _targets;

    internal AllocationProblem(EvaluationComparison comparison, Translation translation, List<SplitSource> splits, bool ranges)
    {
        (_comparison, _translation, _splits, _ranges) = (comparison, translation, splits, ranges);
        _targets = [.. Enumerable.Range(0, comparison.SubQuestions.Count).Select(target => new TargetTable(comparison, translation, splits, target))];
    }

    internal SensitivityLine Area(int area) => Line(_comparison.Areas[area], area, area + 1);

    internal SensitivityLine Total() => Line(_comparison.Total, 0, _comparison.Areas.Count);

    /// <summary>One line over the areas from an index up to but not including another.</summary>
    private SensitivityLine Line(ComparisonLine line, int first, int end)
    {
        var targets = _targets.Where(target => IsInside(target, first, end)).ToList();
        var reach = _splits.ToLookup(split => Reach(split, first, end));
        var result = new SensitivityLine(
            line.Level, line.Number, line.Verdict, null, null, Robustness.Unknown, Flowed(first, end), Numbers(reach[SplitReach.Inside]), Numbers(reach[SplitReach.Crossing]));
        var isPartial = targets.Exists(target => _comparison.SubQuestions[target.Target] is { WholeBefore.IsWithinArea: true } or { WholeAfter.IsWithinArea: true });
        if (line.Difference is not { } own || isPartial || targets.Exists(target => target.LosesUnknown && IsWhole(target.Area)) || IsKnownByTotalOnly(line))
        {
            return result;
        }

        if (!reach[SplitReach.Inside].Any() && !reach[SplitReach.Crossing].Any())
        {
            var robust = line.Verdict == Verdict.NotComparable ? Robustness.Unknown : Robustness.Robust;
            return result with { Differences = ScoreInterval.Point(own.Points), Possible = own.Interval, Robustness = robust };
        }

        var constant = Constant(line, first, end);
        var compared = targets.FindAll(target => !IsCarried(target.Area));
        var elimination = new Elimination(compared.ConvertAll(static target => target.Scope));
        var attained = Extremes(compared, constant, elimination.Minimum);
        var bound = _ranges ? Extremes(compared, constant, Elimination.SumOfMinima) : attained;
        return result with
        {
            Differences = ScoreInterval.Closed(attained.LeastValue.Value, attained.GreatestValue.Value),
            Possible = End.Between(bound.LeastLow, bound.GreatestHigh),
            Robustness = line.Verdict == Verdict.NotComparable ? Robustness.Unknown
                : bound.Hold(line.Verdict) ? Robustness.Robust
                : attained.Hold(line.Verdict) ? Robustness.Unknown
                : Robustness.Sensitive,
        };
    }

    /// <summary>Measured whole, an area's later score is the printed one; else it is made of the rows that both have. A carried area score is no sum of rows.</summary>
    private ScoreEstimate Constant(ComparisonLine line, int first, int end)
    {
        var constant = new ScoreEstimate(0, ScoreInterval.Point(0));
        for (var area = first; area < end; area++)
        {
            if (IsWhole(area))
            {
                constant += _comparison.Areas[area].After!.Value;
                if (IsCarried(area))
                {
                    constant += _comparison.Areas[area].Before!.Value * -1;
                }
            }
        }

        // The later total is the printed one where all is whole; its value may differ from the sum of the areas' values.
        return line.Level == ScoreLevel.Total && line.WholeBefore.IsWhole && line.WholeAfter.IsWhole
            ? new(constant.Points + line.After!.Value.Points - Sum(first, end), constant.Interval)
            : constant;
    }

    /// <summary>A total that is printed although an area is not known, or only in part, does not say what the areas are.</summary>
    private bool IsKnownByTotalOnly(ComparisonLine line)
        => line is { Level: ScoreLevel.Total, WholeBefore.IsWhole: true, WholeAfter.IsWhole: true } && !_comparison.Areas.All(static area => area is { WholeBefore.IsWhole: true, WholeAfter.IsWhole: true });

    private Rational Sum(int first, int end)
        => _comparison.Areas.Skip(first).Take(end - first).Aggregate(Rational.Zero, static (sum, area) => sum + (area.After?.Points ?? 0));

    private bool IsWhole(int area) => _comparison.Areas[area] is { WholeBefore.IsWhole: true, WholeAfter.IsWhole: true };

    private bool IsCarried(int area) => IsWhole(area) && _translation.Mapping.Plan.CarriedAreas[area] is not null;

    /// <summary>The points that flow in: a sum with one term for each split source, so each is taken to its own extremes.</summary>
    private ScoreInterval Flowed(int first, int end)
    {
        var (least, greatest) = (Rational.Zero, Rational.Zero);
        foreach (var target in _targets.Where(target => IsInside(target, first, end)))
        {
            least += target.FixedFlow;
            greatest += target.FixedFlow;
        }

        foreach (var split in _splits)
        {
            var flows = split.Choices.Select(shares => shares
                .Where((_, place) => split.Targets[place] >= 0 && IsInside(_targets[split.Targets[place]], first, end))
                .Aggregate(Rational.Zero, static (sum, share) => sum + share) * _translation.SourceAmount(split.Source).Estimate.Points).ToList();
            least += flows.Min();
            greatest += flows.Max();
        }

        return ScoreInterval.Closed(least, greatest);
    }

    private static bool IsInside(TargetTable target, int first, int end) => target.Area >= first && target.Area < end;

    private DifferenceExtremes Extremes(List<TargetTable> targets, ScoreEstimate constant, Func<IReadOnlyList<End[]>, End> minimum)
    {
        End Least(DifferencePart part, End own) => own + minimum(Tables(targets, part, negated: false));
        End Greatest(DifferencePart part, End own) => own + -minimum(Tables(targets, part, negated: true));
        var (low, value, high) = (End.LowOf(constant.Interval), new End(constant.Points, 0), End.HighOf(constant.Interval));
        return new DifferenceExtremes(
            Least(DifferencePart.Low, low), Greatest(DifferencePart.Low, low),
            Least(DifferencePart.Value, value), Greatest(DifferencePart.Value, value),
            Least(DifferencePart.High, high), Greatest(DifferencePart.High, high));
    }

    private List<End[]> Tables(List<TargetTable> targets, DifferencePart part, bool negated)
        => targets.ConvertAll(target => target.Difference(part, IsWhole(target.Area), negated));

    private SplitReach Reach(SplitSource split, int first, int end)
    {
        var here = split.Targets.Count(target => target >= 0 && IsInside(_targets[target], first, end));
        return here == 0 ? SplitReach.Outside : here == split.Targets.Length ? SplitReach.Inside : SplitReach.Crossing;
    }

    private EquatableList<SubQuestionNumber> Numbers(IEnumerable<SplitSource> splits)
        => EquatableList.From(splits.Select(split => _translation.Mapping.From.SubQuestions[split.Source].Number));

    private enum SplitReach
    {
        Outside,
        Inside,
        Crossing,
    }
}
