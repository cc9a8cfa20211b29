using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>How a municipality's standing has changed between two evaluations, each beside the group of its own time.</summary>
/// <remarks>Where each evaluation and its group share a framework version (<see cref="IsWithinFrameworkVersions"/>), a stricter instrument
/// does not distort the change: what it takes from one it takes from the others. Totals are compared whatever the framework versions, as
/// distances from the mean on as many points; areas only where both standings are on one scale. An evaluation that counts in both groups is
/// one unknown score in both. Equal when all parts are equal. Thread-safe.</remarks>
public sealed record StandingChange
{
    private StandingChange(Standing before, Standing after)
    {
        Before = before;
        After = after;
        var change = new ChangeRange(before, after);
        Areas = before.Side.Scores.Framework.Equals(after.Side.Scores.Framework)
            ? EquatableList.From(
                before.Areas.Zip(after.Areas).Select((pair, area) => Row(pair.First, pair.Second, () => change.OfArea(area))))
            : [];
        Total = Row(before.Total, after.Total, change.OfTotal);
    }

    /// <summary>The earlier standing.</summary>
    public Standing Before { get; }

    /// <summary>The later standing.</summary>
    public Standing After { get; }

    /// <summary>One row for each area; none where the two are on the scales of different framework versions, whose areas are not the
    /// same.</summary>
    public EquatableList<StandingChangeRow> Areas { get; }

    /// <summary>The row of an area, or null where there is none of that number.</summary>
    /// <param name="areaNumber">The number of the area.</param>
    public StandingChangeRow? FindArea(int areaNumber) => Areas.Numbered(areaNumber);

    /// <summary>The total.</summary>
    public StandingChangeRow Total { get; }

    /// <summary>True when each of the two evaluations uses the same framework version as all members of its group, so that none was
    /// measured more strictly than the others.</summary>
    public bool IsWithinFrameworkVersions => Before.IsWithinFrameworkVersion && After.IsWithinFrameworkVersion;

    /// <summary>The change between two standings.</summary>
    /// <param name="before">The earlier standing.</param>
    /// <param name="after">The later standing.</param>
    /// <exception cref="ArgumentNullException">A standing is null.</exception>
    public static StandingChange Between(Standing before, Standing after) => new(Guard.NotNull(before), Guard.NotNull(after));

    private static StandingChangeRow Row(StandingRow before, StandingRow after, Func<ScoreInterval> range)
    {
        var caveats = CaveatSet.Union(About(before, CaveatSubject.Before), About(after, CaveatSubject.After));
        var isOnSameMaxima = before.MaxPoints == after.MaxPoints && before.MeasuredPoints == after.MeasuredPoints;
        if (before.Difference is not { } earlier || after.Difference is not { } later || !isOnSameMaxima)
        {
            // Areas of one framework version have the same maximum, but groups of several may leave out different sub-questions.
            var missing = before.Difference is null ? before : after.Difference is null ? after : null;
            return new(before, after, null, Verdict.NotComparable, missing?.Reason ?? StandingReason.DifferentScale, caveats);
        }

        var change = new ScoreEstimate(later.Points - earlier.Points, range());
        var refused = new[] { before, after }.FirstOrDefault(static row => row.Verdict == StandingVerdict.NotComparable);
        var (verdict, reason) = refused is not null ? (Verdict.NotComparable, refused.Reason)
            : change.Interval.Contains(0) ? (Verdict.Indistinguishable, StandingReason.IntervalHoldsZero)
            : change.Interval.High > 0 ? (Verdict.Improved, StandingReason.IntervalAboveZero)
            : (Verdict.Declined, StandingReason.IntervalBelowZero);
        return new(before, after, change, verdict, reason, caveats);
    }

    private static IEnumerable<Caveat> About(StandingRow row, CaveatSubject side)
        => row.Caveats.Select(caveat => caveat.Subject == CaveatSubject.Evaluation ? caveat.WithSubject(side) : caveat);

    /// <summary>All values that a change can have, whatever the exact scores are within their intervals.</summary>
    /// <remarks>An evaluation that is in both groups, or that is compared with one and belongs to the other, is one unknown score wherever
    /// it is translated by the same mapping and measured on the same sub-questions: what its rounding adds in one place it takes in the
    /// other. Otherwise its scores are taken as independent, which can only widen the range.</remarks>
    private sealed class ChangeRange(Standing before, Standing after)
    {
        private readonly CommonScale _scaleBefore = new(before.Side.Scores.Framework, before.Group.Mappings);
        private readonly CommonScale _scaleAfter = new(after.Side.Scores.Framework, after.Group.Mappings);
        private readonly bool _sameMean = before.Group.PublishedMean is { } mean && mean == after.Group.PublishedMean;
        private readonly HashSet<EvaluationId> _repeated =
            [before.Side.Evaluation.Id, after.Side.Evaluation.Id, .. before.Group.MemberIds.Where(after.Group.Contains)];

        /// <summary>The range of an area's change, by its index in the framework version that both standings share.</summary>
        internal ScoreInterval OfArea(int area)
            => Range(before.Areas[area], after.Areas[area], group => group.AreaScores[area], HasSameQuestions(area));

        internal ScoreInterval OfTotal()
            => Range(
                before.Total, after.Total, static group => group.TotalScores,
                _scaleBefore.Framework.Equals(_scaleAfter.Framework)
                    && Enumerable.Range(0, _scaleBefore.Areas.Length).All(HasSameQuestions));

        private bool HasSameQuestions(int area) => _scaleBefore.Areas[area].AsSpan().SequenceEqual(_scaleAfter.Areas[area]);

        private ScoreInterval Range(
            StandingRow rowBefore, StandingRow rowAfter, Func<ReferenceGroup, MemberScores> scores, bool onSameScale)
        {
            var terms = new Dictionary<(EvaluationId, FrameworkMapping?, ScoreEstimate Score, bool), Rational>();
            var rest = Add(after, rowAfter, 1, later: !onSameScale) + Add(before, rowBefore, -1, later: false);
            return terms.Aggregate(rest, static (sum, term) => sum + (term.Key.Score.Interval * term.Value));

            // What counts in one place only, such as the other members of large groups, is summed at once.
            ScoreInterval Add(Standing standing, StandingRow row, int sign, bool later)
            {
                var group = standing.Group;
                Count(standing.Side.Evaluation.Id, standing.Side.Translation?.Mapping, row.OwnScore!.Value, sign);
                if (group.PublishedMean is not null)
                {
                    return _sameMean ? default : row.Group!.Mean!.Value.Interval * -sign;
                }

                var members = scores(group);
                var part = Rational.FromFraction(-sign, members.Count);
                var found = _repeated.Select(group.IndexOf).Where(static member => member >= 0).ToList();
                foreach (var member in found.Where(member => members[member] is not null))
                {
                    Count(group.MemberIds[member], group.MappingOf(member), members[member]!.Value, part);
                }

                return members.SumWithout(found) * part;

                void Count(EvaluationId id, FrameworkMapping? mapping, ScoreEstimate score, Rational coefficient)
                {
                    var key = (id, mapping is null || mapping.IsIdentity ? null : mapping, score, later);
                    terms[key] = terms.GetValueOrDefault(key) + coefficient;
                }
            }
        }
    }
}
