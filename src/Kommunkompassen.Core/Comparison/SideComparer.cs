using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>Sets the scores of two sides against each other, like against like.</summary>
internal readonly struct SideComparer
{
    private readonly ComparisonSide _before;
    private readonly ComparisonSide _after;
    private readonly FrameworkVersion _framework;
    private readonly PartialSums? _partial;

    private readonly SideCaveats _caveats;

    internal SideComparer(ComparisonSide before, ComparisonSide after)
        => (_before, _after, _framework, _partial, _caveats) = (
            before, after, after.Scores.Framework, PartialSums.Of(before, after), new SideCaveats());

    internal EquatableList<ComparisonRow> SubQuestions()
    {
        var lines = new ComparisonRow[_framework.SubQuestions.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Direct(new(_before.Scores.SubQuestions[i], _after.Scores.SubQuestions[i]));
        }

        return new(lines);
    }

    internal EquatableList<ComparisonRow> Areas(EquatableList<ComparisonRow> questions)
    {
        var lines = new ComparisonRow[_framework.Areas.Count];
        var first = 0;
        for (var a = 0; a < lines.Length; a++)
        {
            var parts = questions.AsSpan().Slice(first, _framework.Areas[a].SubQuestions.Count);
            first += parts.Length;
            lines[a] = Whole(new(_before.Scores.Areas[a], _after.Scores.Areas[a]), parts, _partial?.Area(a));
        }

        return new(lines);
    }

    internal ComparisonRow Total(EquatableList<ComparisonRow> areas)
        => Whole(new(_before.Scores.Total, _after.Scores.Total), areas.AsSpan(), _partial?.Total(areas.AsSpan()));

    /// <summary>Where both are measured whole they are compared as they are; else over the parts that both have.</summary>
    private ComparisonRow Whole(Line line, ReadOnlySpan<ComparisonRow> parts, PartialSums.Pair? partial)
    {
        if (line.Earlier.IsWhole && line.Later.IsWhole)
        {
            return Direct(line);
        }

        if (partial is { } sums)
        {
            return sums.Points == 0
                ? Finished(line, null, null, 0, 0)
                : Finished(line, sums.Before, sums.After, sums.Points, sums.Coverage, sums.IsByMaxima);
        }

        var (before, after, points, covered) = (default(ScoreEstimate), default(ScoreEstimate), 0, Rational.Zero);
        foreach (var part in parts)
        {
            if (part.Before is { } earlier && part.After is { } later)
            {
                before += earlier;
                after += later;
                points += part.ComparablePoints;
                covered += part.Coverage * part.AfterScore.MaxPoints;
            }
        }

        return points == 0 ? Finished(line, null, null, 0, 0) : Finished(line, before, after, points, covered / line.Later.MaxPoints);
    }

    private ComparisonRow Direct(Line line)
    {
        var comparable = line.Earlier.Estimate is not null && line.Later.Estimate is not null;
        return comparable
            ? Finished(
                line, line.Earlier.Estimate, line.Later.Estimate, line.Later.MaxPoints,
                Rational.Min(line.Earlier.Coverage, line.Later.Coverage))
            : Finished(line, null, null, 0, 0);
    }

    private ComparisonRow Finished(
        Line line, ScoreEstimate? before, ScoreEstimate? after, int points, Rational coverage, bool isByMaxima = false)
    {
        var (verdict, reason) = Judged(line, before, after, coverage);
        return new ComparisonRow(
            line.Earlier, line.Later, before, after, points, coverage, verdict, reason,
            isByMaxima
                ? CaveatSet.Merge(PartialCaveats.AreasByMaxima, _caveats.Of(line.Earlier, line.Later))
                : _caveats.Of(line.Earlier, line.Later));
    }

    private static (Verdict Verdict, VerdictReason Reason) Judged(Line line, ScoreEstimate? before, ScoreEstimate? after, Rational coverage)
    {
        if (before is null || after is null)
        {
            var isNew = line.Earlier.Gaps.Concat(line.Later.Gaps).Any(static gap => gap.Kind == GapKind.New);
            var isTotal = line.Earlier.Caveats.Concat(line.Later.Caveats)
                .Any(static caveat => caveat.Code == PartialCaveats.TotalOnly.Code);
            return (
                Verdict.NotComparable,
                isTotal ? VerdictReason.TotalOfOtherFramework : isNew ? VerdictReason.NoSource : VerdictReason.NumberMissing);
        }

        if (coverage < EvaluationComparison.LeastCoverage)
        {
            return (Verdict.NotComparable, VerdictReason.LowCoverage);
        }

        if (line.Earlier.RestsOnJudgement || line.Later.RestsOnJudgement)
        {
            return (Verdict.NotComparable, VerdictReason.JudgementOnly);
        }

        var difference = after.Value.Interval - before.Value.Interval;
        return difference.Contains(0) ? (Verdict.Indistinguishable, VerdictReason.IntervalHoldsZero)
            : difference.High > 0 ? (Verdict.Improved, VerdictReason.IntervalAboveZero)
            : (Verdict.Declined, VerdictReason.IntervalBelowZero);
    }

    private readonly record struct Line(ScoreRow Earlier, ScoreRow Later);
}
