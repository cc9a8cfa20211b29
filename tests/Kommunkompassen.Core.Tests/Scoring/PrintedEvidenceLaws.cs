using FsCheck.Xunit;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Scoring;

/// <summary>Whatever exact scores a report was made from, under whatever rules: what the library reads back from the printed numbers holds
/// them.</summary>
[Properties(Arbitrary = [typeof(TapeArbitrary)], MaxTest = 300)]
public sealed class PrintedEvidenceLaws
{
    [Property]
    public void The_interval_of_a_row_holds_the_exact_score_and_its_closure_the_value(Tape tape)
    {
        var (_, hidden, sheet) = Report(tape, lossy: true);
        foreach (var (exact, score) in hidden.Exact.Zip(sheet.SubQuestions))
        {
            AssertHolds(exact, score.Estimate);
        }
    }

    [Property]
    public void The_interval_of_an_area_holds_the_sum_of_its_exact_scores(Tape tape)
    {
        var (evaluation, hidden, sheet) = Report(tape, lossy: true);
        foreach (var area in evaluation.Framework.Areas)
        {
            var score = sheet.Areas[area.Number - 1];
            if (score.IsWhole)
            {
                AssertHolds(hidden.Area(area.Number), score.Estimate);
            }
        }
    }

    [Property]
    public void The_interval_of_the_total_holds_the_sum_of_all_exact_scores(Tape tape)
    {
        var (_, hidden, sheet) = Report(tape, lossy: true);
        if (sheet.Total.IsWhole)
        {
            AssertHolds(hidden.Total, sheet.Total.Estimate);
        }
    }

    [Property]
    public void A_total_alone_bounds_the_exact_total(Tape tape)
    {
        var framework = Worlds.Framework(tape, "a");
        var (rule, hidden) = (tape.OfEnum<AreaScoreRule>(), HiddenScores.Draw(tape, framework));
        var printed = framework.Areas.Sum(area => rule == AreaScoreRule.RoundedSumOfExactScores
            ? (int)hidden.Area(area.Number).RoundedAwayFromZero()
            : Math.Min(
                100,
                framework.SubQuestions.Zip(hidden.Exact).Where(p => p.First.Number.Area == area.Number)
                    .Sum(static p => (int)p.Second.RoundedAwayFromZero())));
        var total = ScoreSheet.FromEvaluation(Make.Evaluation(framework, [], totals: rule, total: printed)).Total;
        AssertHolds(hidden.Total, total.Estimate);
        Assert.Equal((Rational)printed, total.Estimate!.Value.Points);
    }

    [Property]
    public void Nothing_is_absent_where_nothing_is_lost(Tape tape)
    {
        var (evaluation, _, sheet) = Report(tape, lossy: false);
        Assert.All(sheet.SubQuestions.Concat(sheet.Areas).Append(sheet.Total), static score =>
        {
            Assert.True(score.IsWhole);
            Assert.NotNull(score.Estimate);
            Assert.Equal(Rational.One, score.Coverage);
            Assert.Empty(score.Gaps);
        });
        Assert.Equal(
            evaluation.Areas.Select(static a => Rational.FromDecimal(a.Points.Number!.Value)),
            sheet.Areas.Select(static a => Nearest(a.Printed!)));
    }

    [Property]
    public void No_interval_leaves_the_scale(Tape tape)
    {
        var (_, _, sheet) = Report(tape, lossy: true);
        foreach (var score in sheet.SubQuestions.Concat(sheet.Areas).Append(sheet.Total))
        {
            Assert.InRange(score.MeasuredPoints, 0, score.MaxPoints);
            Assert.Equal(score.Estimate is null, score.MeasuredPoints == 0);
            if (score.Estimate is { } estimate)
            {
                Assert.True(ScoreInterval.Closed(0, score.MeasuredPoints).Contains(estimate.Interval), $"{score}");
            }
        }
    }

    [Property]
    public void A_row_holds_exactly_the_scores_that_would_have_been_printed_so(Tape tape)
    {
        var max = tape.Between(1, 100);
        var rule = tape.OfEnum<PercentageRule>();
        var cells = RowPrinter.Print(HiddenScores.Score(tape, max), max, rule);
        var row = new SubQuestionResult(
            Make.Number("1.1"), PrintedValue.Printed(cells.Points), cells.Percent is { } percent ? PrintedValue.Printed(percent) : null);
        var interval = PrintedEvidence.OfRow(row, max, rule)!.Value.Interval;
        for (var i = 0; i <= max * 40; i++)
        {
            var sample = new Fraction(i, 40);
            Assert.Equal(RowPrinter.Print(sample, max, rule) == cells, interval.Contains(sample.ToRational()));
        }
    }

    private static Rational Nearest(PrintedValue printed) => Rational.FromDecimal(printed.Number!.Value);

    private static (Evaluation Evaluation, HiddenScores Hidden, ScoreSheet Sheet) Report(Tape tape, bool lossy)
    {
        var hidden = HiddenScores.Draw(tape, Worlds.Framework(tape, "a"));
        var evaluation = hidden.Printed(tape, tape.OfEnum<PercentageRule>(), tape.OfEnum<AreaScoreRule>(), lossy);
        return (evaluation, hidden, ScoreSheet.FromEvaluation(evaluation));
    }

    private static void AssertHolds(Fraction exact, ScoreEstimate? estimate)
    {
        if (estimate is { } known)
        {
            Assert.True(known.Interval.Contains(exact.ToRational()), $"{exact} is not in {known}");
            Assert.Equal(known.Points, known.Interval.Nearest(known.Points));
        }
    }
}
