using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>The caveats that a mapping computes when it is made: low coverage and crossing splits.</summary>
public sealed class ComputedCaveatTests
{
    private static readonly FrameworkVersion From = Make.Framework("a", [30, 70], [100]);
    private static readonly FrameworkVersion To = Make.Framework("b", [40, 60], [100]);

    [Theory]
    [InlineData("9/14", "3/4", null)]
    [InlineData("4/7", "2/3", CaveatSeverity.Caution)]
    [InlineData("3/7", "1/2", CaveatSeverity.Caution)]
    [InlineData("3/8", "7/16", CaveatSeverity.Serious)]
    public void Coverage_is_low_below_three_quarters_and_serious_below_one_half(string share, string coverage, CaveatSeverity? severity)
    {
        var question = Split(share).Translate(Make.OfPoints(From, 1, 2, 3)).Scores[Make.Number("1.2")];
        Assert.Equal(Rational.Parse(coverage), question.Coverage);
        Assert.Equal(severity, Of(question, "low-coverage")?.Severity);
    }

    [Fact]
    public void Area_and_total_name_what_has_low_coverage_in_them()
    {
        var scores = Split("3/8").Translate(Make.OfPoints(From, 1, 2, 3)).Scores;
        var area = Of(scores.Areas[0], "low-coverage")!;
        Assert.Equal(CaveatSeverity.Caution, area.Severity);
        Assert.Equal(
            "Only 56.25 % of the maximum rests on known numbers of the older framework version. Coverage is low in 1.2 (43.75 %).",
            area.Text.English);
        var total = Of(scores.Total, "low-coverage")!;
        Assert.Equal(CaveatSeverity.Note, total.Severity);
        Assert.Equal(
            "En del av talet bygger på ett svagt underlag i den äldre upplagan. Låg täckning har område 1 (56,25 %), 1.2 (43,75 %).",
            total.Text.Swedish);
        Assert.Null(Of(scores.Areas[1], "low-coverage"));
    }

    [Fact]
    public void An_unknown_source_lowers_the_coverage_that_the_mapping_alone_would_give()
    {
        var scores = Split("9/14").Translate(Make.OfPoints(From, null, 2, 3)).Scores;
        Assert.Null(Of(scores[Make.Number("1.2")], "low-coverage"));
        Assert.Equal(CaveatSeverity.Serious, Of(scores.Areas[0], "low-coverage")!.Severity);
    }

    [Fact]
    public void Where_nothing_is_known_there_is_a_gap_and_no_coverage_that_could_be_low()
    {
        var scores = Split("3/8").Translate(Make.OfPoints(From, 1, null, 3)).Scores;
        var question = scores[Make.Number("1.2")];
        Assert.Null(question.Estimate);
        Assert.Null(Of(question, "low-coverage"));
        Assert.EndsWith(
            "where nothing is known there is no number.", Of(question, "gap-in-source")!.Text.English, StringComparison.Ordinal);
        Assert.EndsWith("där inget är känt finns inget tal.", Of(question, "gap-in-source")!.Text.Swedish, StringComparison.Ordinal);
        Assert.Equal(
            "Only 30 % of the maximum rests on known numbers of the older framework version.",
            Of(scores.Areas[0], "low-coverage")!.Text.English);

        var nothing = Split("3/8").Translate(Make.OfPoints(From, null, null, null)).Scores;
        Assert.All(nothing.SubQuestions.Concat(nothing.Areas).Append(nothing.Total), static number =>
        {
            Assert.Null(number.Estimate);
            Assert.Null(Of(number, "low-coverage"));
            Assert.NotNull(Of(number, "gap-in-source"));
        });
    }

    [Fact]
    public void A_split_over_several_areas_is_named_in_all_that_it_reaches()
    {
        var scores = Split("1/2").Translate(Make.OfPoints(From, 1, 2, 3)).Scores;
        Assert.All(
            [scores[Make.Number("1.2")], scores[Make.Number("2.1")], scores.Areas[0], scores.Areas[1], scores.Total],
            static number => Assert.Equal(
            "Another division between the areas gives another number. Divided by judgement: 1.2 (to 1.2 + 2.1).",
            Of(number, "crossing-split")!.Text.English));
        Assert.Null(Of(scores[Make.Number("1.1")], "crossing-split"));
    }

    [Fact]
    public void A_split_that_rejoins_in_one_area_does_not_cross()
    {
        var mapping = Make.Mapping(From, To, [
            Make.Link("1.1", "1.1", "1/2"), Make.Link("1.1", "1.2", "1/2"), Make.Link("1.2", "1.2"),
            Make.Link("2.1", "2.1", "1", Relationship.Equivalent)]);
        Assert.Null(Of(mapping.Translate(Make.OfPoints(From, 1, 2, 3)).Scores.Total, "crossing-split"));
    }

    [Fact]
    public void A_split_that_reports_state_is_no_judgement()
    {
        Link Stated(string to) => new(
            Make.Number("1.2"), Make.Number(to), Rational.FromFraction(1, 2), Relationship.Intersects, LinkBasis.Stated, Confidence.Medium,
            Make.Text(), [Make.Source], [Make.Caveat("split")]);
        var mapping = Make.Mapping(From, To, [Make.Link("1.1", "1.1"), Stated("1.2"), Stated("2.1"), Make.Link("2.1", "2.1")]);
        Assert.Null(Of(mapping.Translate(Make.OfPoints(From, 1, 2, 3)).Scores.Total, "crossing-split"));
    }

    [Fact]
    public void The_embedded_mapping_to_2020_names_its_ten_crossing_splits()
    {
        var mapping = Catalogue.Embedded.GetMapping(new MappingId("2010-2017--2020"));
        var total = mapping.Translate(Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2017"))).Scores.Total;
        var text = Of(total, "crossing-split")!.Text.English;
        Assert.Equal(10, text.Split("(to ").Length - 1);
        Assert.Contains("2.4 (to 5.4 + 5.5 + 6.2)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_says_how_many_more_there_are()
    {
        var from = Make.Framework("a", [.. Enumerable.Repeat(4, 25)], [100]);
        var to = Make.Framework("b", [100], [100]);
        var links = from.Areas[0].SubQuestions.SelectMany(
            static q => new[] { Make.Link($"{q.Number}", "1.1", "1/2"), Make.Link($"{q.Number}", "2.1", "1/2") });
        var total = Make.Mapping(from, to, links.Append(Make.Link("2.1", "2.1")))
            .Translate(Make.OfPoints(from, [.. Enumerable.Repeat((decimal?)1, 26)])).Scores.Total;
        Assert.EndsWith("och 5 till.", Of(total, "crossing-split")!.Text.Swedish, StringComparison.Ordinal);
    }

    /// <summary>1.2 of 70 points goes to 1.2 of 60 points by a share, and for the rest to 2.1.</summary>
    private static FrameworkMapping Split(string share)
        => Make.Mapping(From, To, [
            Make.Link("1.1", "1.1"), Make.Link("1.2", "1.2", share),
            Make.Link("1.2", "2.1", (Rational.One - Rational.Parse(share)).ToString()), Make.Link("2.1", "2.1")]);

    private static Caveat? Of(ScoreRow number, string code) => number.Caveats.SingleOrDefault(caveat => caveat.Code.Value == code);
}
