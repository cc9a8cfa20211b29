using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>Compares the scores of two sides row by row, each over the sub-questions that both have, and gives the verdicts.</summary>
internal sealed class SideComparer(ComparisonSide before, ComparisonSide after)
{
    private readonly FrameworkVersion _framework = after.Scores.Framework;
    private readonly PartialSums? _partial = PartialSums.WhereNeeded(before, after);

    // Scores share their caveats, so each is turned to its side only once.
    private readonly Dictionary<Caveat, Caveat> _caveatsBefore = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Caveat, Caveat> _caveatsAfter = new(ReferenceEqualityComparer.Instance);

    internal EquatableList<ComparisonRow> SubQuestions()
    {
        var rows = new ComparisonRow[_framework.SubQuestions.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = Direct(before.Scores.SubQuestions[i], after.Scores.SubQuestions[i]);
        }

        return new(rows);
    }

    internal EquatableList<ComparisonRow> Areas(EquatableList<ComparisonRow> questions)
    {
        var rows = new ComparisonRow[_framework.Areas.Count];
        var first = 0;
        for (var a = 0; a < rows.Length; a++)
        {
            var parts = questions.AsSpan().Slice(first, _framework.Areas[a].SubQuestions.Count);
            first += parts.Length;
            rows[a] = Compared(before.Scores.Areas[a], after.Scores.Areas[a], parts, _partial?.Area(a));
        }

        return new(rows);
    }

    internal ComparisonRow Total(EquatableList<ComparisonRow> areas)
        => Compared(before.Scores.Total, after.Scores.Total, areas.AsSpan(), _partial?.Total(areas.AsSpan()));

    /// <summary>Where both are measured whole they are compared as they are, else over the parts that both have.</summary>
    private ComparisonRow Compared(
        ScoreRow earlier, ScoreRow later, ReadOnlySpan<ComparisonRow> parts, PartialSums.Pair? partial)
    {
        if (earlier.IsWhole && later.IsWhole)
        {
            return Direct(earlier, later);
        }

        if (partial is { } sums)
        {
            return sums.Points == 0
                ? Nothing(earlier, later)
                : Row(earlier, later, sums.Before, sums.After, sums.Points, sums.Coverage, sums.IsByMaxima);
        }

        var (sumBefore, sumAfter, points, covered) = (default(ScoreEstimate), default(ScoreEstimate), 0, Rational.Zero);
        foreach (var part in parts)
        {
            if (part is { ComparableBefore: { } partBefore, ComparableAfter: { } partAfter })
            {
                sumBefore += partBefore;
                sumAfter += partAfter;
                points += part.ComparablePoints;
                covered += part.Coverage * part.MaxPoints;
            }
        }

        return points == 0 ? Nothing(earlier, later) : Row(earlier, later, sumBefore, sumAfter, points, covered / later.MaxPoints);
    }

    private ComparisonRow Direct(ScoreRow earlier, ScoreRow later) => (earlier.Estimate, later.Estimate) is ({ } own, { } other)
        ? Row(earlier, later, own, other, later.MaxPoints, Rational.Min(earlier.Coverage, later.Coverage))
        : Nothing(earlier, later);

    private ComparisonRow Nothing(ScoreRow earlier, ScoreRow later) => Row(earlier, later, null, null, 0, 0);

    private ComparisonRow Row(
        ScoreRow earlier, ScoreRow later, ScoreEstimate? sumBefore, ScoreEstimate? sumAfter, int points, Rational coverage,
        bool isByMaxima = false)
    {
        var (verdict, reason) = Judge(earlier, later, sumAfter - sumBefore, coverage);
        var caveats = CaveatSet.Merge(
            About(earlier.Caveats, CaveatSubject.Before, _caveatsBefore),
            About(later.Caveats, CaveatSubject.After, _caveatsAfter));
        return new ComparisonRow(
            earlier, later, sumBefore, sumAfter, points, coverage, verdict, reason,
            isByMaxima ? CaveatSet.Merge(PartialCaveats.AreasByMaxima, caveats) : caveats);
    }

    private static (Verdict Verdict, VerdictReason Reason) Judge(
        ScoreRow earlier, ScoreRow later, ScoreEstimate? difference, Rational coverage)
    {
        if (difference is not { Interval: var interval })
        {
            var isNew = earlier.Gaps.Concat(later.Gaps).Any(static gap => gap.Kind == GapKind.New);
            var isTotal = earlier.Caveats.Concat(later.Caveats)
                .Any(static caveat => caveat.Code == PartialCaveats.TotalOnly.Code);
            return (
                Verdict.NotComparable,
                isTotal ? VerdictReason.TotalOfOtherFramework : isNew ? VerdictReason.NoSource : VerdictReason.NumberMissing);
        }

        if (coverage < EvaluationComparison.LeastCoverage)
        {
            return (Verdict.NotComparable, VerdictReason.LowCoverage);
        }

        if (earlier.RestsOnJudgement || later.RestsOnJudgement)
        {
            return (Verdict.NotComparable, VerdictReason.JudgementOnly);
        }

        return interval.Contains(0) ? (Verdict.Indistinguishable, VerdictReason.IntervalHoldsZero)
            : interval.High > 0 ? (Verdict.Improved, VerdictReason.IntervalAboveZero)
            : (Verdict.Declined, VerdictReason.IntervalBelowZero);
    }

    /// <summary>A report's own caveat is about its side here; what a translation says stays about the translation.</summary>
    private static EquatableList<Caveat> About(EquatableList<Caveat> caveats, CaveatSubject side, Dictionary<Caveat, Caveat> turned)
    {
        if (caveats.Count == 0)
        {
            return caveats;
        }

        var all = new Caveat[caveats.Count];
        for (var i = 0; i < all.Length; i++)
        {
            var caveat = caveats[i];
            if (caveat.Subject == CaveatSubject.Evaluation && !turned.TryGetValue(caveat, out all[i]!))
            {
                turned[caveat] = all[i] = caveat.WithSubject(side);
            }
            else
            {
                all[i] ??= caveat;
            }
        }

        return new EquatableList<Caveat>(all);
    }
}
