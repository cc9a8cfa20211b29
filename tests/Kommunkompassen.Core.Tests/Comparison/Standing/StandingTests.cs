using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Comparison;

/// <summary>Standing of the embedded evaluations against published and embedded groups.</summary>
public sealed class StandingTests
{
    private static readonly Catalogue Data = Catalogue.Embedded;
    private static readonly MappingRegistry Mappings = new(Data.Mappings.Select(static entry => Data.GetMapping(entry.Id)));
    private static readonly Evaluation Olofstrom2017 = Data.GetEvaluation(new EvaluationId("olofstrom-2017"));
    private static readonly Evaluation Olofstrom2022 = Data.GetEvaluation(new EvaluationId("olofstrom-2022"));

    [Theory]
    [InlineData("olofstrom-2017", 375, 17, "[57/40, 163/5)", StandingVerdict.Above)]
    [InlineData("olofstrom-2017", 473, -81, "(-3383/40, -387/5)", StandingVerdict.Below)]
    [InlineData("olofstrom-2022", 375, 77, "[93/2, 215/2)", StandingVerdict.Above)]
    [InlineData("olofstrom-2022", 473, -21, "(-79/2, -5/2)", StandingVerdict.Below)]
    public void A_total_stands_beside_a_published_mean_with_its_caveat(
        string id, int mean, int difference, string interval, StandingVerdict verdict)
    {
        var standing = Standing.InGroup(Data.GetEvaluation(new EvaluationId(id)), Published(mean));
        Assert.Equal(
            (difference, interval, verdict),
            (standing.Total.Difference!.Value.Points, standing.Total.Difference.Value.Interval.ToString(), standing.Total.Verdict));
        Assert.Contains(standing.Total.Caveats, static caveat => caveat.Code.Value == "mean-over-several-framework-versions");
        Assert.Null(standing.Total.Rank);
        Assert.All(
            standing.Areas,
            static area => Assert.Equal((StandingVerdict.NotComparable, StandingReason.GroupHasNoNumber), (area.Verdict, area.Reason)));
        Assert.Equal(8, standing.Areas.Count);
    }

    [Theory]
    [InlineData("olofstrom-2017", "Below Above Below Above Below Below Below Below", "-18.37", "-31.85", "-4.68", 3, 4)]
    [InlineData("olofstrom-2022", "Indistinguishable Indistinguishable Above Above Above Above Indistinguishable Above", "32.35", "11.78",
        "52.75", 1, 2)]
    public void Olofstrom_stands_in_the_group_of_all_embedded_evaluations(
        string id, string areas, string difference, string low, string high, int best, int worst)
    {
        var standing = Standing.InGroup(Data.GetEvaluation(new EvaluationId(id)), ReferenceGroupTests.Everything(), Mappings);
        Assert.True(standing.IsMember);
        Assert.Equal(areas, string.Join(' ', standing.Areas.Select(static line => line.Verdict)));
        Assert.Equal((780, 4, 1), (standing.Total.MeasuredPoints, standing.Total.Group!.Count, standing.Total.Group.MissingCount));
        Assert.Equal(
            [difference, low, high],
            new[] { standing.Total.Difference!.Value.Points, standing.Total.Difference.Value.Interval.Low,
                standing.Total.Difference.Value.Interval.High }
                .Select(static value => value.ToDecimal(2).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(
            (best, worst, 3), (standing.Total.Rank!.Value.Best, standing.Total.Rank.Value.Worst, standing.Total.Rank.Value.OtherCount));
        Assert.Contains(standing.Total.Caveats, static caveat => caveat.Code.Value == "mean-over-several-framework-versions");
    }

    [Fact]
    public void The_change_of_standing_is_set_against_the_groups_of_both_times()
    {
        // The published means are of all times; they stand here for two eras, to show what a change is.
        var change = StandingChange.Between(
            Standing.InGroup(Olofstrom2017, Published(375)), Standing.InGroup(Olofstrom2022, Published(473)));
        Assert.Equal(-38, change.Total.Difference!.Value.Points);
        Assert.Equal((Verdict.Declined, StandingReason.IntervalBelowZero), (change.Total.Verdict, change.Total.Reason));
        Assert.Empty(change.Areas);
        Assert.Contains(change.Total.Caveats, static caveat => caveat.Subject == CaveatSubject.Before);
        Assert.Contains(change.Total.Caveats, static caveat => caveat.Subject == CaveatSubject.After);
        Assert.DoesNotContain(change.Total.Caveats, static caveat => caveat.Subject == CaveatSubject.Evaluation);
    }

    [Fact]
    public void On_one_scale_areas_change_too()
    {
        var group = ReferenceGroupTests.Everything();
        var change = StandingChange.Between(Standing.InGroup(Olofstrom2017, group, Mappings), Standing.InGroup(Olofstrom2022, group));
        Assert.Equal(8, change.Areas.Count);
        Assert.All(
            change.Areas,
            static line
                => Assert.Equal(line.After.Difference!.Value.Points - line.Before.Difference!.Value.Points, line.Difference!.Value.Points));
        Assert.Equal(Verdict.Improved, change.Total.Verdict);
    }

    [Fact]
    public void A_group_that_holds_nobody_else_says_nothing()
    {
        var form = Data.GetFramework(new FrameworkId("2020"));
        var group = ReferenceGroup.FromEvaluations(
            Make.Text(), form, Data.Evaluations.Select(static entry => Data.GetEvaluation(entry.Id)),
            new GroupSelection(since: EvaluationPeriod.InYear(2020)));
        var standing = Standing.InGroup(Olofstrom2022, group);
        Assert.Equal((StandingVerdict.NotComparable, StandingReason.GroupIsItself), (standing.Total.Verdict, standing.Total.Reason));
        Assert.Equal(ScoreInterval.Point(0), standing.Total.Difference!.Value.Interval);
        Assert.Null(standing.Total.Rank);
        Assert.Equal(StandingReason.GroupIsItself, StandingChange.Between(Standing.InGroup(Olofstrom2022, group), standing).Total.Reason);
    }

    [Fact]
    public void A_group_without_members_has_no_mean()
    {
        var standing = Standing.InGroup(Olofstrom2022, ReferenceGroup.FromEvaluations(Make.Text(), Olofstrom2022.Framework, []));
        Assert.Equal((StandingVerdict.NotComparable, StandingReason.GroupHasNoNumber), (standing.Total.Verdict, standing.Total.Reason));
        Assert.Null(StandingChange.Between(standing, standing).Total.Difference);
    }

    [Fact]
    public void Another_framework_version_is_refused_or_translated()
    {
        var group = ReferenceGroup.FromEvaluations(Make.Text("2020"), Olofstrom2022.Framework, [Olofstrom2022]);
        Assert.Contains(
            "translate the evaluation first",
            Assert.Throws<ArgumentException>("group", () => Standing.InGroup(Olofstrom2017, group)).Message, StringComparison.Ordinal);
        Assert.NotNull(Standing.InGroup(Olofstrom2017, group, Mappings).Side.Translation);
        Assert.Throws<NoMappingException>(() => Standing.InGroup(
            Olofstrom2022, ReferenceGroup.FromEvaluations(Make.Text(), Olofstrom2017.Framework, [Olofstrom2017]), Mappings));
    }

    [Fact]
    public void Different_maxima_are_not_set_side_by_side()
    {
        var small = Make.Evaluation(Make.Framework("a"), [new AreaResult(1, PrintedValue.Printed(50), [])]);
        Assert.Equal(StandingReason.DifferentScale, Standing.InGroup(small, Published(375)).Total.Reason);
        var change = StandingChange.Between(
            Standing.InGroup(Olofstrom2017, ReferenceGroupTests.Everything(), Mappings), Standing.InGroup(Olofstrom2022, Published(473)));
        Assert.Equal((Verdict.NotComparable, StandingReason.DifferentScale), (change.Total.Verdict, change.Total.Reason));
    }

    [Fact]
    public void A_member_that_is_read_by_another_mapping_is_set_beside_the_group_like_a_stranger()
    {
        var (group, mapping) = (ReferenceGroupTests.Everything(), Data.GetMapping(new MappingId("2010-2017--2020")));
        var other = mapping.WithShares(new MappingId("mine"), new Dictionary<(SubQuestionNumber, SubQuestionNumber), Rational>
        {
            [(Make.Number("2.3"), Make.Number("5.3"))] = Rational.FromFraction(1, 4),
            [(Make.Number("2.3"), Make.Number("5.4"))] = Rational.FromFraction(3, 4),
        });
        var standing = Standing.InGroup(other.Translate(Olofstrom2017), group);
        Assert.Equal(standing.Total.OwnScore!.Value.Interval - group.Total.Mean!.Value.Interval, standing.Total.Difference!.Value.Interval);
    }

    [Fact]
    public void Equal_standings_are_equal()
    {
        var (one, other) = (Standing.InGroup(Olofstrom2017, Published(375)), Standing.InGroup(Olofstrom2017, Published(375)));
        Assert.Equal(one, other);
        Assert.Equal(StandingChange.Between(one, one), StandingChange.Between(other, other));
    }

    private static ReferenceGroup Published(int value)
        => ReferenceGroup.FromPublishedMean(
            Data.GetEvaluation(new EvaluationId("amal-2019")).Background.ReferenceMeans.Single(mean => mean.Value == value));
}
