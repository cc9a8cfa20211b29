using FsCheck.Xunit;
using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Comparison;

/// <summary>Laws of every comparison, in one framework version and across two.</summary>
[Properties(Arbitrary = [typeof(TapeArbitrary)], MaxTest = 120)]
public sealed class ComparisonLaws
{
    [Property]
    public void An_evaluation_beside_itself_differs_nowhere_and_is_never_improved_or_declined(Tape tape)
    {
        var evaluation = Worlds.Evaluation(tape, Worlds.Framework(tape, "a"));
        Assert.All(Lines(EvaluationComparison.Between(evaluation, evaluation)), static line =>
        {
            Assert.Equal(line.AfterScore.Estimate is null && line.ComparableBefore is null, line.Difference is null);
            Assert.True(line.Difference is null || line.Difference.Value.Points == 0);
            Assert.True(line.Verdict is Verdict.Indistinguishable or Verdict.NotComparable, $"{line}");
        });
    }

    [Property]
    public void The_difference_is_after_less_before_exactly(Tape tape)
        => Assert.All(Lines(Draw(tape)), static line =>
        {
            Assert.Equal(line.ComparableBefore is null || line.ComparableAfter is null, line.Difference is null);
            if (line is { ComparableBefore: { } before, ComparableAfter: { } after, Difference: { } difference })
            {
                Assert.Equal(after.Points.ToFraction() - before.Points.ToFraction(), difference.Points.ToFraction());
                Assert.Equal(after.Interval.Low.ToFraction() - before.Interval.High.ToFraction(), difference.Interval.Low.ToFraction());
                Assert.Equal(after.Interval.High.ToFraction() - before.Interval.Low.ToFraction(), difference.Interval.High.ToFraction());
                Assert.Equal(after.Interval.IncludesLow && before.Interval.IncludesHigh, difference.Interval.IncludesLow);
                Assert.Equal(after.Interval.IncludesHigh && before.Interval.IncludesLow, difference.Interval.IncludesHigh);
            }
        });

    [Property]
    public void The_verdict_says_what_the_interval_says(Tape tape)
        => Assert.All(Lines(Draw(tape)), static line => Assert.Equal(Judged(line), (line.Verdict, line.Reason)));

    [Property]
    public void Swapping_the_sides_turns_every_difference_and_verdict_round(Tape tape)
    {
        var framework = Worlds.Framework(tape, "a");
        var (one, other) = (Worlds.Evaluation(tape, framework), Worlds.Evaluation(tape, framework, "e-2"));
        var (there, back) = (EvaluationComparison.Between(one, other), EvaluationComparison.Between(other, one));
        Assert.All(Lines(there).Zip(Lines(back)), static pair =>
        {
            Assert.Equal(pair.First.Difference?.Interval, pair.Second.Difference?.Interval * -1);
            Assert.Equal(pair.First.Difference?.Points, -pair.Second.Difference?.Points);
            Assert.Equal(
                (pair.First.ComparableBefore, pair.First.ComparableAfter), (pair.Second.ComparableAfter, pair.Second.ComparableBefore));
            Assert.Equal((pair.First.Coverage, pair.First.ComparablePoints), (pair.Second.Coverage, pair.Second.ComparablePoints));
            Assert.Equal(
                pair.First.Verdict switch { Verdict.Improved => Verdict.Declined, Verdict.Declined => Verdict.Improved, var same => same },
                pair.Second.Verdict);
        });
    }

    [Property]
    public void The_interval_of_the_difference_holds_the_true_difference(Tape tape)
    {
        var framework = Worlds.Framework(tape, "a");
        var (before, after) = (HiddenScores.Draw(tape, framework), HiddenScores.Draw(tape, framework));
        var comparison = EvaluationComparison.Between(Printed(tape, before, "e-1"), Printed(tape, after, "e-2"));
        Assert.All(framework.SubQuestions, (_, i) => AssertHolds(after.Exact[i] - before.Exact[i], comparison.SubQuestions[i]));
        Assert.All(framework.Areas, (area, i) => AssertHolds(after.Area(area.Number) - before.Area(area.Number), comparison.Areas[i]));
        AssertHolds(after.Total - before.Total, comparison.Total);
    }

    [Property]
    public void What_is_compared_of_an_area_is_what_both_sides_have(Tape tape)
    {
        var comparison = Draw(tape);
        var first = 0;
        foreach (var (area, line) in comparison.Framework.Areas.Zip(comparison.Areas))
        {
            var parts = comparison.SubQuestions.Skip(first).Take(area.SubQuestions.Count).ToList();
            first += parts.Count;
            if (!(line.BeforeScore.IsWhole && line.AfterScore.IsWhole))
            {
                static bool Has(ScoreRow score) => score.Estimate is not null || score.IsWithinArea;
                if (parts.Exists(static part => part.BeforeScore.IsWithinArea || part.AfterScore.IsWithinArea))
                {
                    Assert.Equal(
                        parts.Where(static part => Has(part.BeforeScore) && Has(part.AfterScore))
                            .Sum(static part => part.AfterScore.MaxPoints),
                        line.ComparablePoints);
                    continue;
                }

                var common = parts.Where(static part => part.Difference is not null).ToList();
                Assert.Equal(common.Sum(static part => part.AfterScore.MaxPoints), line.ComparablePoints);
                Assert.Equal(
                    common.Aggregate(Fraction.Zero, static (sum, part) => sum + part.Difference!.Value.Points.ToFraction()),
                    (line.Difference?.Points ?? 0).ToFraction());
                Assert.Equal(
                    common.Aggregate(
                        Fraction.Zero, static (sum, part) => sum + (part.Coverage.ToFraction() * part.AfterScore.MaxPoints)) / 100,
                    line.Coverage.ToFraction());
            }
        }
    }

    [Property]
    public void Every_caveat_of_either_side_stands_on_the_line_the_most_severe_first(Tape tape)
        => Assert.All(Lines(Draw(tape)), static line =>
        {
            var (own, shown) = (Codes(line.BeforeScore.Caveats.Concat(line.AfterScore.Caveats)), Codes(line.Caveats));
            Assert.Subset(shown, own);

            // What is compared may be a part of an area that is known as a whole only, which neither whole score needs to say.
            Assert.True(
                shown.SetEquals(own)
                    || (
                        line.ComparablePoints > 0 && line.ComparablePoints < line.AfterScore.MaxPoints
                            && shown.Except(own).Single().Value == "areas-by-maxima"));
            Assert.Equal(line.Caveats.OrderByDescending(static caveat => caveat.Severity), line.Caveats);
            Assert.DoesNotContain(line.Caveats, static caveat => caveat.Subject == CaveatSubject.Evaluation);
            Assert.Equal(line.Caveats.Count, line.Caveats.Select(static caveat => (caveat.Code, caveat.Subject)).Distinct().Count());
        });

    [Property]
    public void A_part_of_an_area_that_only_its_score_is_known_of_says_that_it_is_divided(Tape tape)
    {
        // Every row of the later area counts alike in the whole, and none but some in a part.
        var form = Make.Framework("a", [.. Enumerable.Range(0, tape.Between(1, 3)).Select(_ => Worlds.Maxima(tape, tape.Between(2, 5)))]);
        var points = form.SubQuestions.Select(q => tape.OneIn(3) ? null : (decimal?)tape.Between(0, q.MaxPoints)).ToArray();
        var areas = Make.Evaluation(
            form, form.Areas.Select(area => new AreaResult(area.Number, PrintedValue.Printed(tape.Between(0, 100)), [])), "e-2");
        var comparison = EvaluationComparison.Between(Make.OfPoints(form, points), areas);
        Assert.All(comparison.Areas, area => Assert.Equal(
            area.ComparablePoints is > 0 and < 100, Codes(area.Caveats).Contains(new CaveatCode("areas-by-maxima"))));
        Assert.Equal(
            comparison.Areas.Any(static area => area.ComparablePoints is > 0 and < 100),
            Codes(comparison.Total.Caveats).Contains(new CaveatCode("areas-by-maxima")));
    }

    private static HashSet<CaveatCode> Codes(IEnumerable<Caveat> caveats) => [.. caveats.Select(static caveat => caveat.Code)];

    private static EvaluationComparison Draw(Tape tape)
    {
        if (tape.OneIn(3))
        {
            var framework = Worlds.Framework(tape, "a");
            return EvaluationComparison.Between(Worlds.Evaluation(tape, framework), Worlds.Evaluation(tape, framework, "e-2"));
        }

        var scenario = Scenario.Draw(tape);
        return EvaluationComparison.Between(scenario.Translate(), Worlds.Evaluation(tape, scenario.Parts.To, "e-2"));
    }

    private static Evaluation Printed(Tape tape, HiddenScores scores, string id)
        => scores.Printed(tape, tape.OfEnum<PercentageRule>(), tape.OfEnum<AreaScoreRule>(), lossy: tape.OneIn(2), id);

    private static IEnumerable<ComparisonRow> Lines(EvaluationComparison comparison)
        => comparison.SubQuestions.Concat(comparison.Areas).Append(comparison.Total);

    /// <summary>The verdict as the documentation of verdicts and reasons states it.</summary>
    private static (Verdict Verdict, VerdictReason Reason) Judged(ComparisonRow line)
    {
        if (line.Difference is not { } difference)
        {
            return (
                Verdict.NotComparable,
                line.Caveats.Any(static caveat => caveat.Code.Value == "total-only") ? VerdictReason.TotalOfOtherFramework
                    : line.BeforeScore.Gaps.Concat(line.AfterScore.Gaps).Any(static gap => gap.Kind == GapKind.New)
                    ? VerdictReason.NoSource
                    : VerdictReason.NumberMissing);
        }

        if (line.Coverage.ToFraction() * 2 < 1)
        {
            return (Verdict.NotComparable, VerdictReason.LowCoverage);
        }

        if (line.BeforeScore.RestsOnJudgement || line.AfterScore.RestsOnJudgement)
        {
            return (Verdict.NotComparable, VerdictReason.JudgementOnly);
        }

        var (low, high) = (difference.Interval.Low.Sign, difference.Interval.High.Sign);
        return low > 0 || (low == 0 && !difference.Interval.IncludesLow) ? (Verdict.Improved, VerdictReason.IntervalAboveZero)
            : high < 0 || (high == 0 && !difference.Interval.IncludesHigh) ? (Verdict.Declined, VerdictReason.IntervalBelowZero)
            : (Verdict.Indistinguishable, VerdictReason.IntervalHoldsZero);
    }

    private static void AssertHolds(Fraction difference, ComparisonRow line)
    {
        if (line.BeforeScore.IsWhole && line.AfterScore.IsWhole)
        {
            Assert.True(
                line.Difference!.Value.Interval.Contains(difference.ToRational()),
                $"{line.Level} {line.Number}: {difference} is not in {line.Difference}");
            Assert.NotEqual(difference > 0 ? Verdict.Declined : Verdict.Improved, line.Verdict);
        }
    }
}
