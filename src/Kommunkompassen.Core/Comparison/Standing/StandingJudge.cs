using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>Sets the areas and the total of an evaluation beside those of a group.</summary>
internal sealed class StandingJudge
{
    private readonly ComparisonSide _side;
    private readonly ReferenceGroup _group;
    private readonly bool _isMember;
    private readonly bool _countedAlike;
    private readonly ScaledScores _scores;

    internal StandingJudge(ComparisonSide side, ReferenceGroup group, bool isMember)
    {
        (_side, _group, _isMember) = (side, group, isMember);
        _scores = new ScaledScores(side, CommonScale.Of(side.Scores.Framework, group.Mappings));

        // Translated by another mapping, the evaluation's score is not the one that counts in the mean.
        _countedAlike = isMember && (side.Translation is null || group.Mappings.Contains(side.Translation.Mapping));
    }

    internal StandingRow Area(int area)
    {
        var score = _side.Scores.Areas[area];
        return _group.PublishedMean is null
            ? Line(score, _group.Areas[area], _scores.Area(area))
            : new(
                score, null, 0, null, null, null, StandingVerdict.NotComparable, StandingReason.GroupHasNoNumber, score.Caveats);
    }

    internal StandingRow Total() => Line(_side.Scores.Total, _group.Total, _scores.Total());

    private StandingRow Line(ScoreRow score, GroupStatistics group, ScaledScore? own)
    {
        var sameScale = group.MaxPoints == score.MaxPoints;
        var difference = sameScale && own is { } known && group.Mean is { } mean
            ? Difference(known.Score, mean, group)
            : (ScoreEstimate?)null;
        var (verdict, reason) = Judged(own, group, difference, sameScale);
        return new(
            score, group, difference is null ? 0 : group.MeasuredPoints, own?.Score, difference,
            difference is null ? null : Rank(own!.Value.Score.Interval, group.Distribution, Counts(own.Value.Score, group)),
            verdict, reason, CaveatSet.Union(own?.Caveats(score.Caveats) ?? score.Caveats, group.Caveats));
    }

    /// <summary>True when the evaluation's own score is one of those of the statistic.</summary>
    private bool Counts(ScoreEstimate own, GroupStatistics group) => _countedAlike && group.Distribution.SumWithout(own) is not null;

    /// <summary>A member's own score is in the mean too, so that its rounding cancels in part: own x (1 - 1/n) less the sum of the others /
    /// n.</summary>
    private ScoreEstimate Difference(ScoreEstimate own, ScoreEstimate mean, GroupStatistics group)
    {
        if (_countedAlike && group.Distribution.SumWithout(own) is { } others)
        {
            var part = Rational.FromFraction(1, group.Distribution.Count);
            return new(own.Points - mean.Points, (own.Interval * (1 - part)) - (others * part));
        }

        return own - mean;
    }

    private (StandingVerdict Verdict, StandingReason Reason) Judged(
        ScaledScore? own, GroupStatistics group, ScoreEstimate? difference, bool sameScale)
    {
        var reason = !sameScale ? StandingReason.DifferentScale
            : group.Mean is null ? StandingReason.GroupHasNoNumber
            : own is null ? StandingReason.NumberMissing
            : _isMember && group.Count == 1 ? StandingReason.GroupIsItself
            : Rational.Min(own.Value.Coverage, group.Coverage) < EvaluationComparison.LeastCoverage ? StandingReason.LowCoverage
            : difference!.Value.Interval is var interval && interval.Contains(0) ? StandingReason.IntervalHoldsZero
            : interval.High > 0 ? StandingReason.IntervalAboveZero
            : StandingReason.IntervalBelowZero;
        return (reason switch
        {
            StandingReason.IntervalAboveZero => StandingVerdict.Above,
            StandingReason.IntervalBelowZero => StandingVerdict.Below,
            StandingReason.IntervalHoldsZero => StandingVerdict.Indistinguishable,
            _ => StandingVerdict.NotComparable,
        }, reason);
    }

    private static RankRange? Rank(ScoreInterval own, ScoreDistribution scores, bool countsItself)
    {
        var (above, below) = (scores.Above(own), scores.Below(own));

        // Beside itself it is neither above nor below for certain, but as two unknown scores it could be either.
        var itself = countsItself ? 1 : 0;
        var couldPassItself = own.IsPoint ? 0 : itself;
        var others = scores.Count - itself;
        return others == 0 ? null : new(
            1 + above.Certainly, 1 + above.Possibly - couldPassItself, others,
            ScoreInterval.Closed(
                Rational.FromFraction(below.Certainly, others), Rational.FromFraction(below.Possibly - couldPassItself, others)));
    }
}
