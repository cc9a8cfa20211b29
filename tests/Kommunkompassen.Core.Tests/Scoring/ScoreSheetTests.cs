using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Scoring;

/// <summary>The score sheet of an evaluation in its own form: areas and total under both total rules, gaps and caveats.</summary>
public sealed class ScoreSheetTests
{
    private static readonly FrameworkVersion Form = Make.Framework("a", [60, 40], [50, 30, 20]);

    [Fact]
    public void A_printed_area_score_narrows_the_sum_where_it_is_the_rounded_exact_sum()
    {
        var area = Sheet(AreaScoreRule.RoundedSumOfExactScores, (5, 6, 10)).Areas[0];
        Assert.Equal(("10", "[10, 21/2)"), (Value(area), Interval(area)));
    }

    [Fact]
    public void A_printed_area_score_says_nothing_new_where_it_is_the_sum_of_the_rounded_points()
    {
        var area = Sheet(AreaScoreRule.SumOfRoundedPoints, (5, 6, 11)).Areas[0];
        Assert.Equal(("11", "[10, 12)"), (Value(area), Interval(area)));
    }

    [Fact]
    public void A_printed_area_score_that_is_not_the_sum_of_its_points_widens_the_interval()
    {
        var area = Sheet(AreaScoreRule.SumOfRoundedPoints, (5, 6, 13)).Areas[0];
        Assert.Equal(("13", "[10, 14)"), (Value(area), Interval(area)));
    }

    [Fact]
    public void A_printed_area_score_that_no_exact_scores_give_widens_the_interval()
    {
        var area = Sheet(AreaScoreRule.RoundedSumOfExactScores, (5, 6, 13)).Areas[0];
        Assert.Equal(("13", "[10, 27/2)"), (Value(area), Interval(area)));
    }

    [Theory]
    [InlineData(AreaScoreRule.RoundedSumOfExactScores, "[29/2, 31/2)")]
    [InlineData(AreaScoreRule.SumOfRoundedPoints, "[14, 16)")]
    public void A_printed_area_score_stands_also_where_a_row_is_unknown_and_the_gap_is_named(AreaScoreRule rule, string interval)
    {
        var sheet = Sheet(rule, (5, null, 15));
        Assert.Equal(("15", interval), (Value(sheet.Areas[0]), Interval(sheet.Areas[0])));
        Assert.True(sheet.Areas[0].IsWhole);
        Assert.Equal(Rational.One, sheet.Areas[0].Coverage);
        var gap = Assert.Single(sheet.Areas[0].Gaps);
        Assert.Equal((GapKind.Unreadable, Make.Number("1.2"), new FrameworkId("a")), (gap.Kind, gap.Number, gap.FrameworkId));
        Assert.Null(sheet[Make.Number("1.2")].Estimate);
        Assert.Equal(0, sheet[Make.Number("1.2")].MeasuredPoints);
        Assert.Equal(Rational.Zero, sheet[Make.Number("1.2")].Coverage);
        Assert.Equal([gap], sheet.Total.Gaps);
    }

    [Fact]
    public void An_area_without_a_printed_score_is_the_sum_of_its_rows()
    {
        var area = Sheet(AreaScoreRule.RoundedSumOfExactScores, (5, 6, null)).Areas[0];
        Assert.Equal(("11", "[10, 12)"), (Value(area), Interval(area)));
        Assert.Equal(PrintedValue.NotPublished, area.Printed);
    }

    [Fact]
    public void An_area_without_a_printed_score_and_with_a_gap_is_partial_and_says_so()
    {
        var sheet = Sheet(AreaScoreRule.RoundedSumOfExactScores, (5, null, null));
        Assert.Equal(("5", "[9/2, 11/2)"), (Value(sheet.Areas[0]), Interval(sheet.Areas[0])));
        Assert.Equal(
            (60, Rational.FromFraction(3, 5), false), (sheet.Areas[0].MeasuredPoints, sheet.Areas[0].Coverage, sheet.Areas[0].IsWhole));
        Assert.Equal((160, Rational.FromFraction(4, 5), false), (sheet.Total.MeasuredPoints, sheet.Total.Coverage, sheet.Total.IsWhole));
        Assert.Equal("65", Value(sheet.Total));
        Assert.Single(sheet.Total.Gaps);
    }

    [Fact]
    public void An_evaluation_known_by_its_total_only_has_a_total_and_nothing_else()
    {
        var sheet = ScoreSheet.FromEvaluation(Make.Evaluation(Form, [], total: 90));
        Assert.All(sheet.SubQuestions.Concat(sheet.Areas), static score => Assert.Null(score.Estimate));
        Assert.Equal(("90", "[89, 91)"), (Value(sheet.Total), Interval(sheet.Total)));
        Assert.All(sheet.Total.Gaps, static gap => Assert.Equal(GapKind.NotPublished, gap.Kind));
        Assert.Equal(Form.SubQuestions.Select(static q => q.Number), sheet.Total.Gaps.Select(static gap => gap.Number));
    }

    /// <summary>Five rows were rounded on the way to such a total, not two areas; the law of the total once found this.</summary>
    [Fact]
    public void A_total_of_summed_rounded_points_leaves_half_a_point_for_each_row()
        => Assert.Equal(
            "[175/2, 185/2)",
            Interval(ScoreSheet.FromEvaluation(Make.Evaluation(Form, [], totals: AreaScoreRule.SumOfRoundedPoints, total: 90)).Total));

    [Fact]
    public void An_evaluation_of_which_nothing_is_known_has_no_number_and_not_nought()
    {
        var sheet = ScoreSheet.FromEvaluation(Make.Evaluation(Form, []));
        Assert.All(sheet.SubQuestions.Concat(sheet.Areas).Append(sheet.Total), static score =>
        {
            Assert.Null(score.Estimate);
            Assert.Equal((0, Rational.Zero, "absent"), (score.MeasuredPoints, score.Coverage, score.ToString()));
            Assert.NotEmpty(score.Gaps);
        });
    }

    [Fact]
    public void A_printed_total_counts_as_it_was_printed_but_no_farther_than_the_areas_allow()
    {
        var sheet = ScoreSheet.FromEvaluation(
            Make.Evaluation(Form, [AreaOf(1, 5, 6, 11), new AreaResult(2, PrintedValue.Printed(50), [])], total: 64));
        Assert.Equal(("62", "[60, 62)"), (Value(sheet.Total), Interval(sheet.Total)));
        Assert.Equal(64, sheet.Total.Printed!.Number);
    }

    [Fact]
    public void Caveats_reach_the_areas_they_touch_and_those_across_forms_only_across_forms()
    {
        var everywhere = new EvaluationCaveat(Make.Caveat("everywhere", CaveatSeverity.Note));
        var second = new EvaluationCaveat(Make.Caveat("second", CaveatSeverity.Serious), [2]);
        var across = new EvaluationCaveat(Make.Caveat("across"), [1], acrossFrameworkVersions: true);
        var evaluation = Make.Evaluation(Form, [], caveats: [everywhere, second, across]);
        Assert.Equal(["everywhere"], Codes(ScoreSheet.FromEvaluation(evaluation).Areas[0]));
        Assert.Equal(["second", "everywhere"], Codes(ScoreSheet.FromEvaluation(evaluation).Areas[1]));
        Assert.Equal(["second", "everywhere"], Codes(ScoreSheet.FromEvaluation(evaluation)[Make.Number("2.3")]));
        Assert.Equal(["second", "everywhere"], Codes(ScoreSheet.FromEvaluation(evaluation).Total));
        Assert.Equal(["across", "everywhere"], Codes(ScoreSheet.FromEvaluation(evaluation, acrossFrameworkVersions: true).Areas[0]));
        Assert.Equal(["second", "across", "everywhere"], Codes(ScoreSheet.FromEvaluation(evaluation, acrossFrameworkVersions: true).Total));
    }

    [Fact]
    public void A_sub_question_that_the_form_lacks_is_refused_with_those_it_has()
    {
        var sheet = ScoreSheet.FromEvaluation(Make.Evaluation(Form, []));
        var refusal = Assert.Throws<ArgumentOutOfRangeException>("number", () => sheet[Make.Number("3.1")]);
        Assert.Contains("3.1", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("1.1 to 2.3", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("evaluation", () => ScoreSheet.FromEvaluation(null!));
    }

    /// <summary>Area 1 as given (two rows and the printed score), area 2 whole: 40, 10 and 10 of 50, 30 and 20.</summary>
    private static ScoreSheet Sheet(AreaScoreRule rule, (decimal? First, decimal? Second, decimal? Score) one)
        => ScoreSheet.FromEvaluation(Make.Evaluation(
            Form,
            [
                AreaOf(1, one.First, one.Second, one.Score),
                new AreaResult(2, PrintedValue.Printed(60), [Make.Row("2.1", 40), Make.Row("2.2", 10), Make.Row("2.3", 10)]),
            ],
            totals: rule));

    private static AreaResult AreaOf(int number, decimal? first, decimal? second, decimal? score)
        => new(
            number, score is null ? PrintedValue.NotPublished : PrintedValue.Printed(score.Value),
            [Make.Row($"{number}.1", first), Make.Row($"{number}.2", second)]);

    private static string Value(ScoreRow score) => score.Estimate!.Value.Points.ToString();

    private static string Interval(ScoreRow score) => score.Estimate!.Value.Interval.ToString();

    private static IEnumerable<string> Codes(ScoreRow score) => score.Caveats.Select(static caveat => caveat.Code.Value);
}
