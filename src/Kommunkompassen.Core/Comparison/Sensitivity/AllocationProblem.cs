using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The lines of an analysis: which splits reach each, what flows in, and what its difference can be.</summary>
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
        var feeding = Enumerable.Range(0, splits.Count).SelectMany(split => splits[split].Targets.Select(target => (target, split)))
            .ToLookup(static pair => pair.target, static pair => pair.split);
        var scopes = Enumerable.Range(0, comparison.SubQuestions.Count)
            .Select(target => new Scope([.. feeding[target]], [.. feeding[target].Select(split => splits[split].Choices.Length)])).ToList();
        if (scopes.Sum(static scope => scope.Entries) > Elimination.MaxEntries)
        {
            throw Elimination.TooEntangled("combinations that feed sub-questions");
        }

        _targets = [.. scopes.Select((scope, target) => new TargetTable(comparison, translation, splits, target, scope))];
    }

    internal SensitivityRow Area(int area) => Line(_comparison.Areas[area], area, area + 1);

    internal SensitivityRow Total() => Line(_comparison.Total, 0, _comparison.Areas.Count);

    /// <summary>One line over the areas from an index up to but not including another.</summary>
    private SensitivityRow Line(ComparisonRow line, int first, int end)
    {
        var reach = _splits.ToLookup(split => Reach(split, first, end));
        var result = new SensitivityRow(
            line.Level, line.Number, line.Verdict, null, null, Robustness.Unknown, Flowed(first, end), Numbers(reach[SplitReach.Inside]),
            Numbers(reach[SplitReach.Crossing]));
        if (line.Difference is not { } own)
        {
            return result;
        }

        if (!reach[SplitReach.Inside].Any() && !reach[SplitReach.Crossing].Any())
        {
            var robust = line.Verdict == Verdict.NotComparable ? Robustness.Unknown : Robustness.Robust;
            return result with { Differences = ScoreInterval.Point(own.Points), Possible = own.Interval, LeastCoverage = line.Coverage, Robustness = robust };
        }

        return _targets.Any(target => IsInside(target, first, end) && IsPartial(target.Target))
            ? result
            : Analysed(result, Problem(line, first, end));
    }

    private SensitivityRow Analysed(SensitivityRow line, RowProblem problem)
    {
        var least = problem.LeastCoverage(isBound: false);
        if (problem.Extremes(isBound: false) is not { } attained)
        {
            return line with { LeastCoverage = least, Robustness = line.Verdict == Verdict.NotComparable ? Robustness.Unknown : Robustness.Sensitive };
        }

        var bound = _ranges ? problem.Extremes(isBound: true)!.Value : attained;
        return line with
        {
            Differences = ScoreInterval.Closed(attained.LeastValue.Value, attained.GreatestValue.Value),
            Possible = End.Between(bound.LeastLow, bound.GreatestHigh),
            LeastCoverage = least,
            Robustness = line.Verdict == Verdict.NotComparable ? Robustness.Unknown

                    : least < EvaluationComparison.LeastCoverage || !problem.Holds(line.Verdict, attained, isBound: false)
                    ? Robustness.Sensitive
                : !_ranges || IsProven(line.Verdict, problem, bound) ? Robustness.Robust
                : Robustness.Unknown,
        };
    }

    /// <summary>Whether a verdict holds for all shares between the ends of the ranges too.</summary>
    private static bool IsProven(Verdict verdict, RowProblem problem, DifferenceExtremes bound)
        => problem.LeastCoverage(isBound: true) >= EvaluationComparison.LeastCoverage && problem.Holds(verdict, bound, isBound: true);

    /// <summary>An area known by its score alone says nothing of how its rows move.</summary>
    private bool IsPartial(int target)
        => _comparison.SubQuestions[target] is { BeforeScore.IsWithinArea: true } or { AfterScore.IsWithinArea: true };

    private RowProblem Problem(ComparisonRow line, int first, int end)
    {
        var (ofItself, isLaterInPart) = (line.Level == ScoreLevel.Total && IsOfItself(line), _comparison.Total.AfterScore.Coverage < 1);
        var areas = Enumerable.Range(first, end - first).Select(area => new AllocationArea(
            _comparison.Areas[area], [.. _targets.Where(target => target.Area == area)],
            _translation.Plan.CarriedAreas[area] is not null, ofItself, isLaterInPart));
        return new RowProblem(line, [.. areas], ofItself, isLaterInPart, _splits.Count);
    }

    /// <summary>A whole total is compared by its own number; where that is what the areas add up to, it need not be told from
    /// them.</summary>
    private bool IsOfItself(ComparisonRow total)
    {
        if (total is not { BeforeScore.IsWhole: true, AfterScore: { IsWhole: true, Estimate: { } later } })
        {
            return false;
        }

        var sum = default(ScoreEstimate);
        foreach (var area in _comparison.Areas)
        {
            if (area is not { BeforeScore.IsWhole: true, AfterScore: { IsWhole: true, Coverage: var coverage, Estimate: { } whole } }
                || coverage < 1)
            {
                return true;
            }

            sum += whole;
        }

        return sum != later;
    }

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
                .Aggregate(
                    Rational.Zero, static (sum, share) => sum + share) * _translation.SourceAmount(split.Source).Estimate.Points).ToList();
            least += flows.Min();
            greatest += flows.Max();
        }

        return ScoreInterval.Closed(least, greatest);
    }

    private static bool IsInside(TargetTable target, int first, int end) => target.Area >= first && target.Area < end;

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
