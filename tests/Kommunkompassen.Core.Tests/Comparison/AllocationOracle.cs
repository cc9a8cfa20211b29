using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tests.Comparison;

/// <summary>Lists every all-or-nothing allocation one by one and works out each difference anew: slow, and written from the documentation alone.</summary>
internal sealed class AllocationOracle
{
    private readonly EvaluationComparison _comparison;
    private readonly Translation _translation;
    private readonly ScoreSheet _own;
    private readonly List<(SubQuestionNumber Source, List<SubQuestionNumber?> Targets)> _splits;

    internal AllocationOracle(EvaluationComparison comparison)
    {
        _comparison = comparison;
        _translation = comparison.Before.Translation!;
        _own = ScoreSheet.Of(_translation.Evaluation);
        var mapping = _translation.Mapping;
        _splits = [.. mapping.From.SubQuestions.Select(static q => q.Number).Select(source => (source, Targets(source))).Where(static split => split.Item2.Count > 1)];
        Combinations = _splits.Aggregate(1L, static (product, split) => Math.Min(product * split.Targets.Count, 1_000_000));
    }

    internal long Combinations { get; }

    internal Extremes? OfArea(int area) => Over(_comparison.Areas[area - 1], area, area);

    internal Extremes? OfTotal()
        => _comparison.Total is { WholeBefore.IsWhole: true, WholeAfter.IsWhole: true } && !_comparison.Areas.All(static area => area is { WholeBefore.IsWhole: true, WholeAfter.IsWhole: true })
            ? null
            : Over(_comparison.Total, 1, _comparison.Areas.Count);

    private Extremes? Over(ComparisonLine line, int firstArea, int lastArea)
    {
        var rows = _comparison.SubQuestions.Where(row => SubQuestionNumber.Parse(row.Number).Area is var area && area >= firstArea && area <= lastArea);
        if (line.Difference is null || rows.Any(static row => row.WholeBefore.IsWithinArea || row.WholeAfter.IsWithinArea))
        {
            return null;
        }

        var all = Allocations(0).Select(allocation => Difference(line, firstArea, lastArea, allocation)).ToList();
        if (all.Exists(static one => one is null))
        {
            return null;
        }

        var verdicts = all.Select(static one => one!.Verdict).Distinct().ToList();
        var robust = line.Verdict == Verdict.NotComparable ? Robustness.Unknown
            : verdicts.Count == 1 && verdicts[0] == line.Verdict ? Robustness.Robust
            : Robustness.Sensitive;
        return new Extremes(
            ScoreInterval.Closed(all.Min(static one => one!.Value), all.Max(static one => one!.Value)),
            all.Min(static one => one!.Low),
            all.Max(static one => one!.High),
            ScoreInterval.Closed(all.Min(static one => one!.Flow), all.Max(static one => one!.Flow)),
            robust);
    }

    /// <summary>The difference that one allocation gives, or null where a target that is left out is not known in the later evaluation.</summary>
    private Outcome? Difference(ComparisonLine line, int firstArea, int lastArea, Dictionary<SubQuestionNumber, SubQuestionNumber?> allocation)
    {
        var sum = new Outcome();
        for (var area = firstArea; area <= lastArea; area++)
        {
            var whole = _comparison.Areas[area - 1] is { WholeBefore.IsWhole: true, WholeAfter.IsWhole: true };
            var carried = whole && _translation.Mapping.Plan.CarriedAreas[area - 1] is not null;
            if (whole)
            {
                sum.Add(_comparison.Areas[area - 1].After!.Value);
            }

            if (carried)
            {
                sum.Subtract(_comparison.Areas[area - 1].Before!.Value);
            }

            foreach (var question in _comparison.Framework.Areas[area - 1].SubQuestions)
            {
                var inflow = Inflow(question.Number, allocation);
                sum.Flow += inflow.Estimate.Points;
                ScoreEstimate? score = inflow.MaxPoints.Sign == 0 ? null : inflow.Estimate * (question.MaxPoints / inflow.MaxPoints);
                var later = _comparison.After.Scores[question.Number].Estimate;
                if (carried)
                {
                    continue;
                }

                if (whole && score is null)
                {
                    if (later is null)
                    {
                        return null;
                    }

                    sum.LeaveOut(later.Value);
                }
                else if (whole)
                {
                    sum.Subtract(score!.Value);
                }
                else if (score is not null && later is not null)
                {
                    sum.Add(later.Value);
                    sum.Subtract(score.Value);
                }
            }
        }

        if (line.Level == ScoreLevel.Total && line.WholeBefore.IsWhole && line.WholeAfter.IsWhole)
        {
            sum.Value += line.After!.Value.Points - _comparison.Areas.Aggregate(Rational.Zero, static (total, area) => total + area.After!.Value.Points);
        }

        return sum;
    }

    private LedgerAmount Inflow(SubQuestionNumber target, Dictionary<SubQuestionNumber, SubQuestionNumber?> allocation)
    {
        var inflow = default(LedgerAmount);
        foreach (var link in _translation.Mapping.Links.Where(link => link.To == target))
        {
            var share = allocation.TryGetValue(link.From, out var chosen) ? (chosen == target ? Rational.One : Rational.Zero) : link.Share;
            inflow += Source(link.From) * share;
        }

        return inflow;
    }

    private LedgerAmount Source(SubQuestionNumber number)
    {
        var score = _own[number];
        return score.Estimate is { } estimate ? new LedgerAmount(0, estimate, score.MaxPoints) : default;
    }

    private List<SubQuestionNumber?> Targets(SubQuestionNumber source)
        => [.. _translation.Mapping.Links.Where(link => link.From == source).Select(static link => (SubQuestionNumber?)link.To),
            .. _translation.Mapping.Retirements.Where(r => r.From == source).Select(static _ => (SubQuestionNumber?)null)];

    private IEnumerable<Dictionary<SubQuestionNumber, SubQuestionNumber?>> Allocations(int from)
    {
        if (from == _splits.Count)
        {
            yield return [];
            yield break;
        }

        foreach (var rest in Allocations(from + 1))
        {
            foreach (var target in _splits[from].Targets)
            {
                yield return new(rest) { [_splits[from].Source] = target };
            }
        }
    }

    /// <summary>A difference under construction, end by end.</summary>
    private sealed class Outcome
    {
        private bool _lowOpen;
        private bool _highOpen;

        internal Rational Low { get; private set; }

        internal Rational Value { get; set; }

        internal Rational High { get; private set; }

        internal Rational Flow { get; set; }

        internal Verdict Verdict
            => Low > 0 || (Low == 0 && _lowOpen) ? Verdict.Improved
                : High < 0 || (High == 0 && _highOpen) ? Verdict.Declined
                : Verdict.Indistinguishable;

        internal void Add(ScoreEstimate term) => Add(term.Interval.Low, term.Interval.IncludesLow, term.Points, term.Interval.High, term.Interval.IncludesHigh);

        internal void Subtract(ScoreEstimate term) => Add(-term.Interval.High, term.Interval.IncludesHigh, -term.Points, -term.Interval.Low, term.Interval.IncludesLow);

        internal void LeaveOut(ScoreEstimate term) => Add(-term.Interval.Low, term.Interval.IncludesLow, -term.Points, -term.Interval.High, term.Interval.IncludesHigh);

        private void Add(Rational low, bool includesLow, Rational value, Rational high, bool includesHigh)
        {
            (Low, Value, High) = (Low + low, Value + value, High + high);
            (_lowOpen, _highOpen) = (_lowOpen || !includesLow, _highOpen || !includesHigh);
        }
    }

    internal sealed record Extremes(ScoreInterval Differences, Rational Lowest, Rational Highest, ScoreInterval Flowed, Robustness Robust);
}
