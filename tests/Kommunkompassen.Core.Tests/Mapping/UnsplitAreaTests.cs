using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Mapping;

public sealed class UnsplitAreaTests
{
    private static readonly FrameworkVersion From = Make.Framework("a", [60, 40], [50, 50]);
    private static readonly FrameworkVersion To = Make.Framework("b", [60, 40], [50, 50]);

    /// <summary>1.1 stays, 1.2 moves to area 2; 2.1 moves to area 1 at 40 points, 2.2 stays.</summary>
    private static readonly FrameworkMapping Crossing = Make.Mapping(
        From, To, [Make.Link("1.1", "1.1"), Make.Link("1.2", "2.1"), Make.Link("2.1", "1.2"), Make.Link("2.2", "2.2")]);

    private static Evaluation OfAreas(int first, int second, FrameworkVersion? framework = null)
        => Make.Evaluation(
            framework ?? From, [new AreaResult(1, PrintedValue.Printed(first), []), new AreaResult(2, PrintedValue.Printed(second), [])]);

    [Fact]
    public void An_area_is_divided_by_maxima_and_bounded_by_every_possible_division()
    {
        var area = Crossing.Translate(OfAreas(80, 50)).Scores.Areas[0];

        // 80 x 60/100 + 50 x 50/100 x 40/50; at least 40 - 1/2 of the first area's points are on 1.1, and 2.1 may have all or none of the
        // second's.
        Assert.Equal("68 [79/2, 100] of 100", area.ToString());
        Assert.Equal(Rational.One, area.Coverage);
        Assert.Contains(area.Caveats, static caveat => caveat.Code.Value == "areas-by-maxima" && caveat.Severity == CaveatSeverity.Serious);
        Assert.DoesNotContain(area.Caveats, static caveat => caveat.Code.Value == "gap-in-source");
    }

    [Fact]
    public void Sub_questions_are_not_offered_but_marked_as_known_within_their_area()
        => Assert.All(Crossing.Translate(OfAreas(80, 50)).Scores.SubQuestions, static question =>
        {
            Assert.Null(question.Estimate);
            Assert.True(question.IsWithinArea);
            Assert.Equal(GapKind.NotPublished, Assert.Single(question.Gaps).Kind);
        });

    [Fact]
    public void The_total_is_bounded_as_one_sum_and_not_as_the_sum_of_its_areas_bounds()
    {
        var scores = Crossing.Translate(OfAreas(80, 50)).Scores;
        var loose = scores.Areas[0].Estimate!.Value.Interval + scores.Areas[1].Estimate!.Value.Interval;
        Assert.True(loose.Contains(scores.Total.Estimate!.Value.Interval) && loose != scores.Total.Estimate.Value.Interval);
        Assert.Equal(scores.Areas[0].Estimate!.Value.Points + scores.Areas[1].Estimate!.Value.Points, scores.Total.Estimate.Value.Points);
    }

    [Fact]
    public void An_area_whose_rows_count_alike_is_exact_and_carries_no_caveat_of_division()
    {
        var swapped = Make.Mapping(
            From, To, [Make.Link("1.1", "1.1"), Make.Link("1.2", "1.2"), Make.Link("2.1", "2.2"), Make.Link("2.2", "2.1")]);
        var area = swapped.Translate(OfAreas(80, 50)).Scores.Areas[0];
        Assert.Equal("80 [159/2, 161/2) of 100", area.ToString());
        Assert.DoesNotContain(area.Caveats, static caveat => caveat.Code.Value == "areas-by-maxima");
    }

    [Fact]
    public void The_trace_names_the_areas_with_their_factors_and_re_adds()
    {
        var trace = Crossing.Translate(OfAreas(80, 50)).TraceArea(1);
        Assert.Empty(trace.Contributions);
        Assert.Equal(
            [Rational.FromFraction(3, 5), Rational.FromFraction(2, 5)], trace.AreaContributions.Select(static part => part.Factor));
        Assert.Equal(Rational.Zero, trace.Carried);
        Assert.Equal(
            "Area 1 scored 80 of 100 points, and its sub-questions are not known; the factor 3/5 gives 48 points "
                + "(39.5 to 60, depending on how the points are divided).",
            trace.AreaContributions[0].Sentence(Language.English));
        Assert.StartsWith("Område 1 gav 80 av 100 poäng", trace.AreaContributions[0].Sentence(Language.Swedish), StringComparison.Ordinal);
    }

    [Fact]
    public void Areas_are_compared_over_what_both_have_also_where_rows_are_known_on_one_side_only()
    {
        var later = Make.OfPoints(To, 60, null, 50, 50);
        var line = EvaluationComparison.Between(Crossing.Translate(OfAreas(80, 50)), later).Areas[0];
        Assert.Equal(60, line.ComparablePoints);
        Assert.Equal(48, line.ComparableBefore!.Value.Points);
        Assert.Equal(ScoreInterval.Closed(Rational.FromFraction(79, 2), 60), line.ComparableBefore.Value.Interval);
        Assert.Equal(60, line.ComparableAfter!.Value.Points);
    }

    [Fact]
    public void A_part_of_an_area_that_is_divided_by_maxima_carries_the_caveat_of_division()
    {
        // 1.2 is new, so that 60 of area 1's 100 points are compared; of the later evaluation only the whole area is known.
        var mapping = Make.Mapping(
            From, To, [Make.Link("1.1", "1.1"), Make.Link("1.2", "2.1"), Make.Link("2.1", "2.2"), Make.Link("2.2", "2.2")],
            added: [Make.NewSubQuestion("1.2")]);
        var comparison = EvaluationComparison.Between(mapping.Translate(Make.OfPoints(From, 30, 20, 10, 10)), OfAreas(80, 50, To));
        var (part, whole) = (comparison.Areas[0], comparison.Areas[1]);
        Assert.Equal((60, (Rational)48), (part.ComparablePoints, part.ComparableAfter!.Value.Points));
        Assert.Contains(part.Caveats, static caveat => caveat.Code.Value == "areas-by-maxima");
        Assert.DoesNotContain(whole.Caveats, static caveat => caveat.Code.Value == "areas-by-maxima");
        Assert.Contains(comparison.Total.Caveats, static caveat => caveat.Code.Value == "areas-by-maxima");
    }

    [Fact]
    public void A_total_of_another_form_is_not_comparable_and_says_why()
    {
        var totalOnly = Make.Evaluation(From, [], total: 120);
        var translation = Crossing.Translate(totalOnly);
        Assert.Null(translation.Scores.Total.Estimate);
        Assert.Contains(translation.Scores.Total.Caveats, static caveat => caveat.Code.Value == "total-only");
        var line = EvaluationComparison.Between(translation, OfAreas(80, 50, To)).Total;
        Assert.Equal((Verdict.NotComparable, VerdictReason.TotalOfOtherFramework), (line.Verdict, line.Reason));
    }

    [Fact]
    public void Totals_of_the_same_form_are_compared_where_nothing_else_is_known()
    {
        var comparison = EvaluationComparison.Between(Make.Evaluation(From, [], total: 120), OfAreas(80, 50));
        Assert.Equal((Verdict.Improved, (Rational)10), (comparison.Total.Verdict, comparison.Total.Difference!.Value.Points));
        Assert.All(comparison.Areas, static area => Assert.Equal(VerdictReason.NumberMissing, area.Reason));
    }

    [Theory]
    [InlineData("2017", true)]
    [InlineData("2017-10", false)]
    public void A_form_can_only_be_inferred_where_just_the_year_is_known_and_no_row(string period, bool inferred)
    {
        Evaluation Of(IEnumerable<AreaResult> areas) => new(
            new EvaluationId("e-1"), Make.Municipality(), From, EvaluationPeriod.Parse(period), 1, PercentageRule.NotPrinted,
            AreaScoreRule.RoundedSumOfExactScores, Make.Report(), Make.Source, areas);
        bool Carries(ScoreRow number) => number.Caveats.Any(static caveat => caveat.Code.Value == "framework-version-inferred-from-year");
        var areasOnly = Of([new AreaResult(1, PrintedValue.Printed(10), [])]);
        Assert.Equal(inferred, Carries(ScoreSheet.FromEvaluation(areasOnly).Total));
        Assert.Equal(inferred, Carries(Crossing.Translate(areasOnly).Scores.Areas[1]));
        Assert.False(
            Carries(
                ScoreSheet.FromEvaluation(
                    Of([new AreaResult(1, PrintedValue.Printed(10), [Make.Row("1.1", 5), Make.Row("1.2", 5)])])).Total));
    }
}
