using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Comparison;

/// <summary>Comparison by example: verdicts at their borders, gaps on either side, and what is refused.</summary>
public sealed class ComparisonTests
{
    private static readonly FrameworkVersion Framework = Make.Framework("a", [50, 30, 20]);

    [Theory]
    [InlineData(10, 10, Verdict.Indistinguishable)]
    [InlineData(10, 11, Verdict.Improved)]
    [InlineData(11, 10, Verdict.Declined)]
    [InlineData(10, 12, Verdict.Improved)]
    [InlineData(0, 1, Verdict.Improved)]
    public void One_row_is_judged_by_the_rounding_of_both_numbers(int before, int after, Verdict verdict)
    {
        var line = EvaluationComparison.Between(
            Make.OfPoints(Framework, before, 5, 5), Make.OfPoints(Framework, after, 5, 5)).SubQuestions[0];
        Assert.Equal(verdict, line.Verdict);
        Assert.Equal((Rational)(after - before), line.Difference!.Value.Points);
    }

    [Fact]
    public void One_point_more_in_an_area_of_three_rows_is_within_rounding_and_four_are_not()
    {
        var before = Make.OfPoints(Framework, 10, 10, 10);
        Assert.Equal(
            Verdict.Indistinguishable, EvaluationComparison.Between(before, Make.OfPoints(Framework, 11, 10, 10)).Areas[0].Verdict);
        Assert.Equal(
            Verdict.Indistinguishable, EvaluationComparison.Between(before, Make.OfPoints(Framework, 12, 10, 10)).Areas[0].Verdict);
        Assert.Equal(Verdict.Improved, EvaluationComparison.Between(before, Make.OfPoints(Framework, 13, 10, 10)).Areas[0].Verdict);
        Assert.Equal(
            "(-4, 2)",
            EvaluationComparison.Between(before, Make.OfPoints(Framework, 9, 10, 10)).Total.Difference!.Value.Interval.ToString());
    }

    [Theory]
    [InlineData("50", null, null, "1/2", Verdict.Improved, VerdictReason.IntervalAboveZero)]
    [InlineData(null, "30", "20", "1/2", Verdict.Improved, VerdictReason.IntervalAboveZero)]
    [InlineData(null, "30", null, "3/10", Verdict.NotComparable, VerdictReason.LowCoverage)]
    [InlineData(null, null, null, "0", Verdict.NotComparable, VerdictReason.NumberMissing)]
    public void No_verdict_below_half_the_maximum_and_one_at_exactly_half(
        string? first, string? second, string? third, string coverage, Verdict verdict, VerdictReason reason)
    {
        static decimal? Number(string? text) => text is null ? null : int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var before = Make.OfPoints(Framework, first is null ? null : 0, second is null ? null : 0, third is null ? null : 0);
        var line = EvaluationComparison.Between(before, Make.OfPoints(Framework, Number(first), Number(second), Number(third))).Areas[0];
        Assert.Equal((Rational.Parse(coverage), verdict, reason), (line.Coverage, line.Verdict, line.Reason));
        Assert.Equal(Rational.FromFraction(1, 2), EvaluationComparison.LeastCoverage);
    }

    [Fact]
    public void A_gap_on_either_side_takes_the_row_out_of_both_sums()
    {
        var (before, after) = (Make.OfPoints(Framework, 10, null, 5), Make.OfPoints(Framework, 20, 30, null));
        foreach (var line in (ComparisonRow[])[
            EvaluationComparison.Between(before, after).Areas[0], EvaluationComparison.Between(before, after).Total])
        {
            Assert.Equal(
                ((Rational)10, (Rational)20, 50),
                (line.ComparableBefore!.Value.Points, line.ComparableAfter!.Value.Points, line.ComparablePoints));
            Assert.Equal([Make.Number("1.2")], line.BeforeScore.Gaps.Select(static gap => gap.Number));
            Assert.Equal([Make.Number("1.3")], line.AfterScore.Gaps.Select(static gap => gap.Number));
        }

        var rows = EvaluationComparison.Between(before, after).SubQuestions;
        Assert.Equal([false, true, true], rows.Select(static row => row.Difference is null));
        Assert.Equal([VerdictReason.NumberMissing, VerdictReason.NumberMissing], rows.Skip(1).Select(static row => row.Reason));
    }

    [Fact]
    public void A_sub_question_that_is_new_is_not_compared_and_says_why()
    {
        var to = Make.Framework("b", [50, 30, 20]);
        var mapping = Make.Mapping(
            Framework, to, [Make.Link("1.1", "1.1"), Make.Link("1.2", "1.2"), Make.Link("1.3", "1.1")],
            added: [Make.NewSubQuestion("1.3")]);
        var comparison = EvaluationComparison.Between(
            mapping.Translate(Make.OfPoints(Framework, 10, 10, 10)), Make.OfPoints(to, 20, 20, 20));
        Assert.Equal(
            (Verdict.NotComparable, VerdictReason.NoSource), (comparison.SubQuestions[2].Verdict, comparison.SubQuestions[2].Reason));
        Assert.Equal(80, comparison.Areas[0].ComparablePoints);
        Assert.Equal((Rational)40, comparison.Areas[0].ComparableAfter!.Value.Points);
        Assert.Equal(to, comparison.Framework);
    }

    [Fact]
    public void A_number_that_rests_on_judgement_alone_gets_no_verdict()
    {
        var to = Make.Framework("b", [100]);
        var mapping = Make.Mapping(
            Framework, to, [.. Framework.SubQuestions.Select(static q => Make.Link($"{q.Number}", "1.1", confidence: Confidence.Low))]);
        var comparison = EvaluationComparison.Between(mapping.Translate(Make.OfPoints(Framework, 0, 0, 0)), Make.OfPoints(to, 90));
        Assert.Equal(
            (Verdict.NotComparable, VerdictReason.JudgementOnly), (comparison.SubQuestions[0].Verdict, comparison.SubQuestions[0].Reason));
        Assert.Equal(Verdict.Improved, comparison.Areas[0].Verdict);
    }

    [Fact]
    public void Evaluations_known_by_area_scores_only_are_compared_at_that_level_also_when_translated_whole()
    {
        static Evaluation OfScore(FrameworkVersion form, int score)
            => Make.Evaluation(form, [new AreaResult(1, PrintedValue.Printed(score), [])]);
        var to = Make.Framework("b", [50, 30, 20]);
        var mapping = Make.Mapping(
            Framework, to,
            [.. Framework.SubQuestions.Select(static q => Make.Link($"{q.Number}", $"{q.Number}", "1", Relationship.Equivalent))]);
        foreach (var comparison in (EvaluationComparison[])
            [EvaluationComparison.Between(OfScore(Framework, 20), OfScore(Framework, 60)),
                EvaluationComparison.Between(mapping.Translate(OfScore(Framework, 20)), OfScore(to, 60))])
        {
            Assert.All(comparison.SubQuestions, static line => Assert.Equal(VerdictReason.NumberMissing, line.Reason));
            Assert.Equal(
                (Verdict.Improved, (Rational)40, Rational.One),
                (comparison.Areas[0].Verdict, comparison.Areas[0].Difference!.Value.Points, comparison.Areas[0].Coverage));
            Assert.Equal(Verdict.Improved, comparison.Total.Verdict);
        }
    }

    [Fact]
    public void The_caveats_of_reports_are_told_apart_by_side()
    {
        Evaluation With(string code) => Make.Evaluation(
            Framework, [],
            caveats: [new EvaluationCaveat(Make.Caveat(code, CaveatSeverity.Note)), new EvaluationCaveat(Make.Caveat("both"))]);
        var caveats = EvaluationComparison.Between(With("first"), With("second")).Total.Caveats;
        Assert.Equal(
            ["both Before", "both After", "first Before", "second After"],
            caveats.Select(static caveat => $"{caveat.Code} {caveat.Subject}"));
    }

    [Fact]
    public void Evaluations_of_different_framework_versions_are_refused_by_both_names()
    {
        var other = Make.Framework("b", [50, 30, 20]);
        var refusal = Assert.Throws<ArgumentException>(
            "after", () => EvaluationComparison.Between(Make.OfPoints(Framework, 1, 2, 3), Make.OfPoints(other, 1, 2, 3)));
        Assert.Contains("framework a", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("on that of b", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("translate", refusal.Message, StringComparison.Ordinal);
        var identity = FrameworkMapping.Identity(Framework).Translate(Make.OfPoints(Framework, 1, 2, 3));
        Assert.Throws<ArgumentException>("after", () => EvaluationComparison.Between(identity, Make.OfPoints(other, 1, 2, 3)));
    }

    [Fact]
    public void Missing_sides_are_refused_by_the_name_of_the_parameter()
    {
        var evaluation = Make.OfPoints(Framework, 1, 2, 3);
        Assert.Throws<ArgumentNullException>("before", () => EvaluationComparison.Between((Evaluation)null!, evaluation));
        Assert.Throws<ArgumentNullException>("after", () => EvaluationComparison.Between(evaluation, null!));
        Assert.Throws<ArgumentNullException>("before", () => EvaluationComparison.Between((Translation)null!, evaluation));
        Assert.Throws<ArgumentNullException>("after", () => EvaluationComparison.Between(ComparisonSide.From(evaluation), null!));
    }

    [Fact]
    public void Whoever_makes_the_sides_the_caveats_about_other_framework_versions_travel_along()
    {
        var catalogue = Catalogue.Embedded;
        var (before, after) = (catalogue.GetEvaluation(new("olofstrom-2017")), catalogue.GetEvaluation(new("olofstrom-2022")));
        var translated = catalogue.MappingRegistry.Translate(before, after.Framework.Id);
        var expected = EvaluationComparison.Between(before, after, catalogue.MappingRegistry);

        Assert.Contains(after.Caveats, static caveat => caveat.AcrossFrameworkVersions);
        Assert.Equal(expected, EvaluationComparison.Between(translated, after));
        Assert.Equal(expected, EvaluationComparison.Between(ComparisonSide.From(translated), ComparisonSide.From(after)));
        Assert.Equal(expected, EvaluationComparison.Between(translated, catalogue.MappingRegistry.Translate(after, after.Framework.Id)));
    }

    [Fact]
    public void Lines_are_found_by_the_number_of_area_and_sub_question()
    {
        var catalogue = Catalogue.Embedded;
        var (before, after) = (catalogue.GetEvaluation(new("olofstrom-2017")), catalogue.GetEvaluation(new("olofstrom-2022")));
        var comparison = EvaluationComparison.Between(before, after, catalogue.MappingRegistry);
        Assert.All(after.Framework.Areas, area =>
        {
            Assert.Same(comparison.Areas[area.Number - 1], comparison.FindArea(area.Number));
            Assert.Same(comparison.After.Scores.Areas[area.Number - 1], comparison.After.Scores.FindArea(area.Number));
            Assert.Same(after.Areas[area.Number - 1], after.FindArea(area.Number));
        });
        Assert.All(
            after.Framework.SubQuestions,
            question => Assert.Equal(question.Number.ToString(), comparison.FindSubQuestion(question.Number)!.Number));
        foreach (var none in (int[])[0, -1, 9, int.MinValue, int.MaxValue])
        {
            Assert.Null(comparison.FindArea(none));
            Assert.Null(comparison.After.Scores.FindArea(none));
            Assert.Null(after.FindArea(none));
            Assert.Null(after.Framework.FindArea(none));
            Assert.Null(SensitivityAnalysis.Run(comparison).FindArea(none));
        }

        Assert.Null(comparison.FindSubQuestion(new SubQuestionNumber(9, 1)));
        Assert.Null(comparison.After.Scores.FindSubQuestion(new SubQuestionNumber(9, 1)));
        Assert.Same(SensitivityAnalysis.Run(comparison).Areas[2].GetType(), SensitivityAnalysis.Run(comparison).FindArea(3)!.GetType());
        Assert.Equal("3", SensitivityAnalysis.Run(comparison).FindArea(3)!.Number);
    }

    [Fact]
    public void The_total_of_an_evaluation_is_the_printed_one_else_the_sum_of_the_printed_area_scores()
    {
        PrintedValue Total(string id) => Catalogue.Embedded.GetEvaluation(new(id)).Total;
        Assert.Equal(
            [404m, 392m, 428m, 453m, 452m],
            ((string[])["avesta-2014", "olofstrom-2017", "ronneby-2017", "amal-2019", "olofstrom-2022"]).Select(id => Total(id).Number));
    }
}
