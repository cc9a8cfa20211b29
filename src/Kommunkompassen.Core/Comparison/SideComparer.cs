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
        => earlier.IsWhole && later.IsWhole
            ? Direct(earlier, later)
            : Row(earlier, later, (partial ?? Sum(parts, later.MaxPoints)) is { Points: > 0 } sums ? sums : null);

    private static PartialSums.Pair Sum(ReadOnlySpan<ComparisonRow> parts, int maxPoints)
    {
        var (before, after, points, covered) = (default(ScoreEstimate), default(ScoreEstimate), 0, Rational.Zero);
        foreach (var part in parts)
        {
            if (part is { ComparableBefore: { } partBefore, ComparableAfter: { } partAfter })
            {
                before += partBefore;
                after += partAfter;
                points += part.ComparablePoints;
                covered += part.Coverage * part.MaxPoints;
            }
        }

        return new(before, after, points, covered / maxPoints);
    }

    private ComparisonRow Direct(ScoreRow earlier, ScoreRow later)
        => Row(earlier, later, (earlier.Estimate, later.Estimate) is ({ } own, { } other)
            ? new(own, other, later.MaxPoints, Rational.Min(earlier.Coverage, later.Coverage))
            : null);

    /// <summary>A row over what both have; null where that is nothing.</summary>
    private ComparisonRow Row(ScoreRow earlier, ScoreRow later, PartialSums.Pair? sums)
    {
        var (verdict, reason) = Judge(earlier, later, sums);
        var caveats = CaveatSet.Merge(
            About(earlier.Caveats, CaveatSubject.Before, _caveatsBefore),
            About(later.Caveats, CaveatSubject.After, _caveatsAfter));
        return new ComparisonRow(
            earlier, later, sums?.Before, sums?.After, sums?.Points ?? 0, sums?.Coverage ?? 0, verdict, reason,
            sums is { IsByMaxima: true } ? CaveatSet.Merge(PartialCaveats.AreasByMaxima, caveats) : caveats);
    }

    private static (Verdict Verdict, VerdictReason Reason) Judge(ScoreRow earlier, ScoreRow later, PartialSums.Pair? sums)
    {
        if (sums is not { } known)
        {
            var isNew = earlier.Gaps.Concat(later.Gaps).Any(static gap => gap.Kind == GapKind.New);
            var isTotal = earlier.Caveats.Concat(later.Caveats).Any(static caveat => caveat.Code == PartialCaveats.TotalOnly.Code);
            return (
                Verdict.NotComparable,
                isTotal ? VerdictReason.TotalOfOtherFramework : isNew ? VerdictReason.NoSource : VerdictReason.NumberMissing);
        }

        var interval = (known.After - known.Before).Interval;
        return known.Coverage < EvaluationComparison.LeastCoverage ? (Verdict.NotComparable, VerdictReason.LowCoverage)
            : earlier.RestsOnJudgement || later.RestsOnJudgement ? (Verdict.NotComparable, VerdictReason.JudgementOnly)
            : interval.Contains(0) ? (Verdict.Indistinguishable, VerdictReason.IntervalHoldsZero)
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
            all[i] = caveat.Subject != CaveatSubject.Evaluation ? caveat
                : turned.TryGetValue(caveat, out var known) ? known
                : turned[caveat] = caveat.WithSubject(side);
        }

        return new EquatableList<Caveat>(all);
    }
}
