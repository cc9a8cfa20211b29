using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>The areas of an evaluation that are known by their score alone, and what they say about sums of sub-questions.</summary>
/// <remarks>A sum of translated sub-questions is linear in the rows of the source framework version. Rows that are known enter with their
/// own numbers; the rows of an unsplit area enter together, by all the ways in which its score can be divided among them.</remarks>
internal sealed class UnsplitAreas
{
    private readonly FrameworkVersion _framework;
    private readonly MappingPlan? _plan;
    private readonly ScoreEstimate?[] _rows;
    private readonly ScoreEstimate?[] _areas;

    private UnsplitAreas(FrameworkVersion framework, MappingPlan? plan, ScoreEstimate?[] rows, ScoreEstimate?[] areas)
    {
        _framework = framework;
        _plan = plan;
        _rows = rows;
        _areas = areas;
    }

    /// <summary>The unsplit areas of an evaluation, or null where there are none.</summary>
    /// <param name="own">Its scores in its own framework version.</param>
    /// <param name="framework">Its framework version.</param>
    /// <param name="plan">The plan by which it is translated, or null where sums are of its own sub-questions.</param>
    internal static UnsplitAreas? Of(in OwnScores own, FrameworkVersion framework, MappingPlan? plan)
    {
        ScoreEstimate?[]? unsplit = null;
        var first = 0;
        for (var a = 0; a < own.Areas.Length; a++)
        {
            var count = framework.Areas[a].SubQuestions.Count;
            if (own.Areas[a] is not null && own.IsUnsplit(first, count))
            {
                unsplit ??= new ScoreEstimate?[own.Areas.Length];
                unsplit[a] = own.Areas[a];
            }

            first += count;
        }

        return unsplit is null ? null : new UnsplitAreas(framework, plan, own.Rows.ToArray(), unsplit);
    }

    /// <summary>True when an unsplit area feeds a target.</summary>
    internal bool Feeds(int target)
        => _plan is null ? IsUnsplit(target) : Array.Exists(_plan.Targets[target].Flows, flow => IsUnsplit(flow.Source));

    /// <summary>How much of what the mapping sends to a target is known by row or by area, in points of the source.</summary>
    internal Rational KnownPoints(int target)
    {
        if (_plan is null)
        {
            return IsKnown(target) ? _framework.SubQuestions[target].MaxPoints : 0;
        }

        var known = Rational.Zero;
        foreach (var flow in _plan.Targets[target].Flows)
        {
            known += IsKnown(flow.Source) ? flow.MaxPoints : 0;
        }

        return known;
    }

    /// <summary>The part of a target's maximum that rests on what is known by row or by area.</summary>
    internal Rational Coverage(int target)
        => KnownPoints(target) is var known && known.Sign == 0 ? 0
            : _plan?.Targets[target] is { } plan ? plan.Weight * known / plan.LinkedPoints
            : 1;

    /// <summary>What is known of the sum of some targets.</summary>
    internal ScoreEstimate Sum(IEnumerable<int> targets)
    {
        var factors = Factors(targets);
        var sum = default(ScoreEstimate);
        for (var i = 0; i < factors.Length; i++)
        {
            sum += factors[i].Sign != 0 && _rows[i] is { } row ? row * factors[i] : default;
        }

        foreach (var part in Parts(factors))
        {
            sum += part.Amount;
        }

        return sum;
    }

    /// <summary>What each unsplit area brings to the sum of some targets.</summary>
    internal IEnumerable<Part> Parts(IEnumerable<int> targets) => Parts(Factors(targets));

    /// <summary>What the unsplit areas hold together.</summary>
    internal LedgerAmount Total(Evaluation evaluation)
        => Booked(evaluation).Aggregate(default(LedgerAmount), static (sum, area) => sum + area.Amount);

    /// <summary>What flows of the unsplit areas, by the maxima sent: in order of source, then target, the retired part last.</summary>
    internal EquatableList<Ledger.AreaFlow> Flows(Evaluation evaluation)
        => EquatableList.From(Booked(evaluation).SelectMany(area => Shares(_plan!, area.Number).Select(
            share => new Ledger.AreaFlow(area.Number, share.To, share.Part, area.Amount * share.Part))));

    private IEnumerable<(int Number, LedgerAmount Amount)> Booked(Evaluation evaluation)
    {
        for (var a = 0; a < _areas.Length; a++)
        {
            if (_areas[a] is { } score)
            {
                var points = Rational.FromDecimal(evaluation.Areas[a].Points.Number!.Value);
                yield return (a + 1, new LedgerAmount(points, score, Area.PointsOfEach));
            }
        }
    }

    private IEnumerable<(int? To, Rational Part)> Shares(MappingPlan plan, int area)
        => plan.Targets
            .SelectMany(static target => target.Flows.Select(flow => (To: (int?)target.Question.Number.Area, Flow: flow)))
            .Concat(plan.Retired.Select(static flow => (To: (int?)null, Flow: flow)))
            .Where(pair => _framework.SubQuestions[pair.Flow.Source].Number.Area == area)
            .GroupBy(static pair => pair.To, static pair => pair.Flow.MaxPoints)
            .OrderBy(static group => group.Key ?? int.MaxValue)
            .Select(static group => (group.Key, group.Aggregate(Rational.Zero, static (sum, max) => sum + max) / Area.PointsOfEach));

    private IEnumerable<Part> Parts(Rational[] factors)
    {
        var first = 0;
        for (var a = 0; a < _areas.Length; a++)
        {
            int[] maxima = [.. _framework.Areas[a].SubQuestions.Select(static question => question.MaxPoints)];
            var own = factors[first..(first + maxima.Length)];
            first += maxima.Length;
            if (_areas[a] is { } score && own.Any(static factor => factor.Sign != 0))
            {
                var mean = own.Zip(maxima)
                    .Aggregate(Rational.Zero, static (sum, pair) => sum + (pair.First * pair.Second)) / Area.PointsOfEach;
                yield return new Part(a, score, mean, own.All(factor => factor == own[0]), UnsplitSum.Weighted(maxima, own, score));
            }
        }
    }

    /// <summary>By how much a point of each row counts in the sum of some targets.</summary>
    private Rational[] Factors(IEnumerable<int> targets)
    {
        var factors = new Rational[_rows.Length];
        foreach (var target in targets)
        {
            if (_plan is null)
            {
                factors[target] = IsKnown(target) ? 1 : 0;
                continue;
            }

            var plan = _plan.Targets[target];
            var known = KnownPoints(target);
            foreach (var flow in plan.Flows)
            {
                factors[flow.Source] += IsKnown(flow.Source) ? flow.Share * plan.Question.MaxPoints / known : 0;
            }
        }

        return factors;
    }

    private bool IsKnown(int row) => _rows[row] is not null || IsUnsplit(row);

    private bool IsUnsplit(int row) => _areas[_framework.SubQuestions[row].Number.Area - 1] is not null;

    /// <summary>What one unsplit area brings to a sum.</summary>
    /// <param name="Area">The index of the area in the source framework version.</param>
    /// <param name="Score">Its score.</param>
    /// <param name="Factor">The factor of its score when each row has its part by maxima.</param>
    /// <param name="IsExact">True when the division among the rows does not matter, since a point of each counts alike.</param>
    /// <param name="Amount">What it brings.</param>
    internal readonly record struct Part(int Area, ScoreEstimate Score, Rational Factor, bool IsExact, ScoreEstimate Amount);
}
