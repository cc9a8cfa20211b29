using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>How a municipality's standing has changed between two evaluations, each set beside the group of its own time.</summary>
/// <remarks>
/// Where each evaluation and its group share a form (<see cref="IsWithinFrameworkVersions"/>), a stricter instrument does not distort it:
/// what it takes from one it
/// takes from the others. The total is set side by side whatever the forms, as a distance from the mean on as many points; areas only where
/// both
/// standings are on the scale of one form. An evaluation that counts in both groups is one unknown score in both. Equal when all parts are
/// equal. Thread-safe.
/// </remarks>
public sealed record StandingChange
{
    private StandingChange(Standing before, Standing after)
    {
        Before = before;
        After = after;
        var range = new ChangeRange(before, after);
        Areas = before.Side.Scores.Framework.Equals(after.Side.Scores.Framework)
            ? EquatableList.From(
                before.Areas.Zip(after.Areas)
                    .Select((pair, area) => Line(pair.First, pair.Second, (earlier, later) => range.OfArea(area, earlier, later))))
            : [];
        Total = Line(before.Total, after.Total, range.OfTotal);
    }

    /// <summary>The earlier standing.</summary>
    public Standing Before { get; }

    /// <summary>The later standing.</summary>
    public Standing After { get; }

    /// <summary>One line for each area; none where the two are on the scales of different forms, whose areas are not the same.</summary>
    public EquatableList<StandingChangeRow> Areas { get; }

    /// <summary>The line of an area, or null where there is none of that number.</summary>
    /// <param name="areaNumber">The number of the area.</param>
    public StandingChangeRow? FindArea(int areaNumber) => Areas.Numbered(areaNumber);

    /// <summary>The line of the total.</summary>
    public StandingChangeRow Total { get; }

    /// <summary>True when each of the two evaluations was made by the same form as all that it is set beside, so that no form is stricter
    /// to one than to the others.</summary>
    public bool IsWithinFrameworkVersions => Before.IsWithinFrameworkVersion && After.IsWithinFrameworkVersion;

    /// <summary>The change between two standings.</summary>
    /// <param name="before">The earlier standing.</param>
    /// <param name="after">The later standing.</param>
    /// <exception cref="ArgumentNullException">A standing is null.</exception>
    public static StandingChange Between(Standing before, Standing after) => new(Guard.NotNull(before), Guard.NotNull(after));

    private static StandingChangeRow Line(StandingRow before, StandingRow after, Func<StandingRow, StandingRow, ScoreInterval> range)
    {
        // Areas of one form always have the same maximum, but groups of different forms may leave out different sub-questions.
        var caveats = CaveatSet.Union(About(before, CaveatSubject.Before), About(after, CaveatSubject.After));
        if (before.Difference is not { } earlier || after.Difference is not { } later)
        {
            return new(before, after, null, Verdict.NotComparable, before.Difference is null ? before.Reason : after.Reason, caveats);
        }

        if (before.Score.MaxPoints != after.Score.MaxPoints || before.MeasuredPoints != after.MeasuredPoints)
        {
            return new(before, after, null, Verdict.NotComparable, StandingReason.DifferentScale, caveats);
        }

        var change = new ScoreEstimate(later.Points - earlier.Points, range(before, after));
        var refused = new[] { before, after }.FirstOrDefault(static line => line.Verdict == StandingVerdict.NotComparable);
        var (verdict, reason) = refused is not null ? (Verdict.NotComparable, refused.Reason)
            : change.Interval.Contains(0) ? (Verdict.Indistinguishable, StandingReason.IntervalHoldsZero)
            : change.Interval.High > 0 ? (Verdict.Improved, StandingReason.IntervalAboveZero)
            : (Verdict.Declined, StandingReason.IntervalBelowZero);
        return new(before, after, change, verdict, reason, caveats);
    }

    private static IEnumerable<Caveat> About(StandingRow line, CaveatSubject side)
        => line.Caveats.Select(caveat => caveat.Subject == CaveatSubject.Evaluation ? caveat.WithSubject(side) : caveat);
}
