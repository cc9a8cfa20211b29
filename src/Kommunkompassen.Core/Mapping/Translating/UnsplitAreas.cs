using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>The areas of an evaluation that are known by their score alone, and what they say about sums of sub-questions.</summary>
/// <remarks>A sum of translated sub-questions is linear in the rows of the source framework version. Rows that are known enter with their
/// own numbers; the rows of an unsplit area enter together, by all the ways in which its score can be divided among them.</remarks>
/// <param name="framework">The framework version of the evaluation.</param>
/// <param name="plan">The plan by which it is translated, or null where sums are of its own sub-questions.</param>
/// <param name="rows">What is known of each row.</param>
/// <param name="areas">What is known of each area that is unsplit; null elsewhere.</param>
internal sealed class UnsplitAreas(FrameworkVersion framework, MappingPlan? plan, ScoreEstimate?[] rows, ScoreEstimate?[] areas)
{

    /// <summary>The unsplit areas of an evaluation with its scores in its own framework version, or null where there are none.</summary>
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
        => plan is null ? IsUnsplit(target) : Array.Exists(plan.Targets[target].Flows, flow => IsUnsplit(flow.Source));

    /// <summary>How much of what the mapping sends to a target is known by row or by area, in points of the source.</summary>
    internal Rational KnownPoints(int target) => plan is not null
        ? Rational.Sum(plan.Targets[target].Flows.Where(flow => IsKnown(flow.Source)).Select(static flow => flow.MaxPoints))
        : IsKnown(target) ? framework.SubQuestions[target].MaxPoints : 0;

    /// <summary>The part of a target's maximum that rests on what is known by row or by area.</summary>
    internal Rational Coverage(int target)
        => KnownPoints(target) is var known && known.Sign == 0 ? 0
            : plan?.Targets[target] is { } fed ? fed.Weight * known / fed.LinkedPoints
            : 1;

    /// <summary>What is known of the sum of some targets.</summary>
    internal ScoreEstimate Sum(IEnumerable<int> targets)
    {
        var factors = Factors(targets);
        return Parts(factors).Select(static part => part.Amount)
            .Concat(factors.Select((factor, i) => factor.Sign != 0 && rows[i] is { } row ? row * factor : default))
            .Aggregate(default(ScoreEstimate), static (sum, part) => sum + part);
    }

    /// <summary>What each unsplit area brings to the sum of some targets.</summary>
    internal IEnumerable<Part> Parts(IEnumerable<int> targets) => Parts(Factors(targets));

    /// <summary>What the unsplit areas hold together.</summary>
    internal LedgerAmount Total(Evaluation evaluation)
        => Booked(evaluation).Aggregate(default(LedgerAmount), static (sum, area) => sum + area.Amount);

    /// <summary>What flows of the unsplit areas, by the maxima sent: in order of source, then target, the retired part last.</summary>
    internal EquatableList<Ledger.AreaFlow> Flows(Evaluation evaluation)
        => EquatableList.From(Booked(evaluation).SelectMany(area => Shares(area.Number).Select(
            share => new Ledger.AreaFlow(area.Number, share.To, share.Part, area.Amount * share.Part))));

    private IEnumerable<(int Number, LedgerAmount Amount)> Booked(Evaluation evaluation)
    {
        for (var a = 0; a < areas.Length; a++)
        {
            if (areas[a] is { } score)
            {
                var points = Rational.FromDecimal(evaluation.Areas[a].Points.Number!.Value);
                yield return (a + 1, new LedgerAmount(points, score, Area.PointsOfEach));
            }
        }
    }

    private IEnumerable<(int? To, Rational Part)> Shares(int area)
        => plan!.Targets
            .SelectMany(static target => target.Flows.Select(flow => (To: (int?)target.Question.Number.Area, Flow: flow)))
            .Concat(plan.Retired.Select(static flow => (To: (int?)null, Flow: flow)))
            .Where(pair => framework.SubQuestions[pair.Flow.Source].Number.Area == area)
            .GroupBy(static pair => pair.To, static pair => pair.Flow.MaxPoints)
            .OrderBy(static group => group.Key ?? int.MaxValue)
            .Select(static group => (group.Key, Rational.Sum(group) / Area.PointsOfEach));

    private IEnumerable<Part> Parts(Rational[] factors)
    {
        var first = 0;
        for (var a = 0; a < areas.Length; a++)
        {
            int[] maxima = [.. framework.Areas[a].SubQuestions.Select(static question => question.MaxPoints)];
            var own = factors[first..(first + maxima.Length)];
            first += maxima.Length;
            if (areas[a] is { } score && own.Any(static factor => factor.Sign != 0))
            {
                var mean = Rational.Sum(own.Zip(maxima, static (factor, max) => factor * max)) / Area.PointsOfEach;
                yield return new Part(a, score, mean, own.All(factor => factor == own[0]), UnsplitSum.Weighted(maxima, own, score));
            }
        }
    }

    /// <summary>By how much a point of each row counts in the sum of some targets.</summary>
    private Rational[] Factors(IEnumerable<int> targets)
    {
        var factors = new Rational[rows.Length];
        foreach (var target in targets)
        {
            if (plan is null)
            {
                factors[target] = IsKnown(target) ? 1 : 0;
                continue;
            }

            var (max, known) = (plan.Targets[target].Question.MaxPoints, KnownPoints(target));
            foreach (var flow in plan.Targets[target].Flows)
            {
                factors[flow.Source] += IsKnown(flow.Source) ? flow.Share * max / known : 0;
            }
        }

        return factors;
    }

    private bool IsKnown(int row) => rows[row] is not null || IsUnsplit(row);

    private bool IsUnsplit(int row) => areas[framework.SubQuestions[row].Number.Area - 1] is not null;

    /// <summary>What one unsplit area brings to a sum.</summary>
    /// <param name="Area">The index of the area in the source framework version.</param>
    /// <param name="Score">Its score.</param>
    /// <param name="Factor">The factor of its score when each row has its part by maxima.</param>
    /// <param name="IsExact">True when the division among the rows does not matter, since a point of each counts alike.</param>
    /// <param name="Amount">What it brings.</param>
    internal readonly record struct Part(int Area, ScoreEstimate Score, Rational Factor, bool IsExact, ScoreEstimate Amount);
}
