using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>Where an evaluation stands in a reference group: the difference from the mean and the possible places, by area and in
/// total.</summary>
/// <remarks>Beside a group of its own framework version (<see cref="IsWithinFrameworkVersion"/>) a stricter instrument distorts nothing: it
/// is as strict to the others. A member counts in the mean like any other, but not among the others of its rank. Equal when all parts are
/// equal. Thread-safe.</remarks>
public sealed record Standing
{
    private Standing(ComparisonSide side, ReferenceGroup group)
    {
        Side = side;
        Group = group;
        IsMember = group.Contains(side.Evaluation.Id);
        var rows = new RowBuilder(side, group, IsMember);
        Areas = EquatableList.From(Enumerable.Range(0, side.Scores.Areas.Count).Select(rows.Area));
        Total = rows.Total();
    }

    /// <summary>The evaluation, on the scale of the group.</summary>
    public ComparisonSide Side { get; }

    /// <summary>The group.</summary>
    public ReferenceGroup Group { get; }

    /// <summary>True when the evaluation is itself a member of the group.</summary>
    public bool IsMember { get; }

    /// <summary>True when the evaluation uses the same framework version as every member of the group; false where that of one is not
    /// known.</summary>
    public bool IsWithinFrameworkVersion
        => Group.FrameworkIds.Count > 0 && Group.FrameworkIds.All(id => id == Side.Evaluation.Framework.Id);

    /// <summary>One row for each area of the framework version on whose scale the two are, in its order.</summary>
    public EquatableList<StandingRow> Areas { get; }

    /// <summary>The row of an area, or null where there is none of that number.</summary>
    /// <param name="areaNumber">The number of the area.</param>
    public StandingRow? FindArea(int areaNumber) => Areas.Numbered(areaNumber);

    /// <summary>The total.</summary>
    public StandingRow Total { get; }

    /// <summary>The standing of an evaluation in its own framework version, or translated where mappings are given and the group is on the
    /// scale of another.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="group">The group; a published mean that states no framework version is set beside the evaluation's own, with its
    /// caveat.</param>
    /// <param name="mappings">The mappings to translate with, or null.</param>
    /// <exception cref="ArgumentNullException">The evaluation or the group is null.</exception>
    /// <exception cref="ArgumentException">The group is on the scale of another framework version and no mappings are given, or the three
    /// do not agree on what a framework version contains.</exception>
    /// <exception cref="NoMappingException">No mapping leads from the evaluation's framework version to that of the group.</exception>
    public static Standing InGroup(Evaluation evaluation, ReferenceGroup group, MappingRegistry? mappings = null)
    {
        var (own, scale) = (Guard.NotNull(evaluation).Framework, Guard.NotNull(group).Framework);
        return mappings is not null && scale is not null && scale.Id != own.Id
            ? InGroup(mappings.Translate(evaluation, scale.Id), group)
            : InGroup(ComparisonSide.From(evaluation), group);
    }

    /// <summary>The standing of a translated evaluation.</summary>
    /// <param name="translation">The translation.</param>
    /// <param name="group">The group.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    /// <exception cref="ArgumentException">The group is on the scale of another framework version than the target of the
    /// translation.</exception>
    public static Standing InGroup(Translation translation, ReferenceGroup group) => InGroup(ComparisonSide.From(translation), group);

    /// <summary>The standing of one side of a comparison.</summary>
    /// <param name="side">The side.</param>
    /// <param name="group">The group.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    /// <exception cref="ArgumentException">The group is on the scale of another framework version.</exception>
    public static Standing InGroup(ComparisonSide side, ReferenceGroup group)
    {
        var (own, scale) = (Guard.NotNull(side).Scores.Framework, Guard.NotNull(group).Framework);
        return scale is null || scale.Equals(own)
            ? new Standing(scale is null || group.Mappings.Count > 0 ? side.BesideOtherFrameworkVersions() : side, group)
            : throw new ArgumentException(
                $"{side.Evaluation} is on the scale of framework {own} and the group '{group.Name}' on that of {scale}; points of "
                    + "different framework versions mean different things, so translate the evaluation first.",
                nameof(group));
    }

    private sealed class RowBuilder(ComparisonSide side, ReferenceGroup group, bool isMember)
    {
        // Translated by another mapping, the evaluation's score is not the one that counts in the mean.
        private readonly bool _countedAlike = isMember && (side.Translation is null || group.Mappings.Contains(side.Translation.Mapping));

        private readonly CommonScale.Scores _scores = new(side, new CommonScale(side.Scores.Framework, group.Mappings));

        internal StandingRow Area(int area)
        {
            var score = side.Scores.Areas[area];
            return group.PublishedMean is null
                ? Row(score, group.Areas[area], _scores.Area(area))
                : new(score, null, 0, null, null, null, StandingVerdict.NotComparable, StandingReason.GroupHasNoNumber, score.Caveats);
        }

        internal StandingRow Total() => Row(side.Scores.Total, group.Total, _scores.Total());

        private StandingRow Row(ScoreRow score, GroupStatistics statistics, CommonScale.Score? own)
        {
            var sameScale = statistics.MaxPoints == score.MaxPoints;
            ScoreEstimate? difference = sameScale && own is { } known && statistics.Mean is { } mean
                ? Difference(known.Estimate, mean, statistics.Distribution)
                : null;
            var reason = Reason(own, statistics, difference, sameScale);
            var verdict = reason switch
            {
                StandingReason.IntervalAboveZero => StandingVerdict.Above,
                StandingReason.IntervalBelowZero => StandingVerdict.Below,
                StandingReason.IntervalHoldsZero => StandingVerdict.Indistinguishable,
                _ => StandingVerdict.NotComparable,
            };
            return new(
                score, statistics, difference is null ? 0 : statistics.MeasuredPoints, own?.Estimate, difference,
                difference is null ? null : Rank(own!.Value.Estimate, statistics.Distribution), verdict, reason,
                CaveatSet.Union(own?.Caveats(score.Caveats) ?? score.Caveats, statistics.Caveats));
        }

        /// <summary>A member's own score is in the mean too, so that its rounding cancels in part: own x (1 - 1/n) less the sum of the
        /// others / n.</summary>
        private ScoreEstimate Difference(ScoreEstimate own, ScoreEstimate mean, ScoreDistribution scores)
            => _countedAlike && scores.SumWithout(own) is { } others && Rational.FromFraction(1, scores.Count) is var part
                ? new(own.Points - mean.Points, (own.Interval * (1 - part)) - (others * part))
                : own - mean;

        private StandingReason Reason(CommonScale.Score? own, GroupStatistics statistics, ScoreEstimate? difference, bool sameScale)
            => !sameScale ? StandingReason.DifferentScale
                : statistics.Mean is null ? StandingReason.GroupHasNoNumber
                : own is null ? StandingReason.NumberMissing
                : isMember && statistics.Count == 1 ? StandingReason.GroupIsItself
                : Rational.Min(own.Value.Coverage, statistics.Coverage) < EvaluationComparison.LeastCoverage ? StandingReason.LowCoverage
                : difference!.Value.Interval is var interval && interval.Contains(0) ? StandingReason.IntervalHoldsZero
                : interval.High > 0 ? StandingReason.IntervalAboveZero
                : StandingReason.IntervalBelowZero;

        private RankRange? Rank(ScoreEstimate own, ScoreDistribution scores)
        {
            // Beside itself it is neither above nor below for certain, but as two unknown scores it could be either.
            var itself = _countedAlike && scores.SumWithout(own) is not null ? 1 : 0;
            var couldPassItself = own.Interval.IsPoint ? 0 : itself;
            var others = scores.Count - itself;
            var (above, below) = (scores.Above(own.Interval), scores.Below(own.Interval));
            return others == 0 ? null : new(
                1 + above.Certainly, 1 + above.Possibly - couldPassItself, others,
                ScoreInterval.Closed(
                    Rational.FromFraction(below.Certainly, others), Rational.FromFraction(below.Possibly - couldPassItself, others)));
        }
    }
}
