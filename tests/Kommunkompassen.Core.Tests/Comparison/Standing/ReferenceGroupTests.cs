using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Comparison;

public sealed class ReferenceGroupTests
{
    private static readonly FrameworkVersion Framework = Make.Framework("a", [60, 40]);
    private static readonly Catalogue Data = Catalogue.Embedded;
    private static readonly MappingRegistry Mappings = new(Data.Mappings.Select(static entry => Data.GetMapping(entry.Id)));

    [Fact]
    public void Quartiles_of_five_scores_stand_at_the_second_third_and_fourth()
    {
        var total = Group(Of("e-1", 10), Of("e-2", 20), Of("e-3", 30), Of("e-4", 40), Of("e-5", 50)).Total;
        Assert.Equal(
            (5, (Rational)30, (Rational)20, (Rational)30, (Rational)40),
            (
                total.Count, total.Mean!.Value.Points, total.LowerQuartile!.Value.Points, total.Median!.Value.Points,
                total.UpperQuartile!.Value.Points));
        Assert.Equal("[59/2, 61/2)", total.Median.Value.Interval.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Small_groups_say_as_much_as_they_can(int count)
    {
        var group = Group([.. Enumerable.Range(0, count).Select(static i => Of($"e-{i}", 10 * (i + 1)))]);
        Assert.Equal(count, group.Total.Count);
        Assert.Equal(count == 0 ? null : Rational.FromFraction(5 * (count + 1), 1), group.Total.Median?.Points);
        Assert.Equal(count == 0 ? null : count == 1 ? 10 : Rational.FromFraction(25, 2), group.Total.LowerQuartile?.Points);
    }

    [Theory]
    [InlineData("2017", "2017", "2017-10", 1, 0, 0)]
    [InlineData("2017-06", null, "2017", 0, 0, 1)]
    [InlineData("2017", "2018", "2017", 1, 0, 0)]
    [InlineData(null, "2016", "2017", 0, 1, 0)]
    [InlineData("2018", null, "2017-12-31", 0, 1, 0)]
    public void A_member_lies_wholly_within_the_groups_time(
        string? from, string? until, string period, int members, int leftOut, int undated)
    {
        var selection = new GroupSelection(
            since: from is null ? null : EvaluationPeriod.Parse(from), until: until is null ? null : EvaluationPeriod.Parse(until));
        var group = ReferenceGroup.FromEvaluations(Make.Text(), Framework, [Of("e-1", 10, period)], selection);
        Assert.Equal((members, leftOut, undated), (group.MemberIds.Count, group.LeftOutCount, group.UndatedCount));
    }

    [Theory]
    [InlineData("2017-05-03", "2017-05-03")]
    [InlineData("2017-05", "2017")]
    public void A_groups_time_may_be_as_short_as_a_day_and_end_within_the_period_it_begins_with(string since, string until)
    {
        var selection = new GroupSelection(since: EvaluationPeriod.Parse(since), until: EvaluationPeriod.Parse(until));
        Assert.Single(ReferenceGroup.FromEvaluations(Make.Text(), Framework, [Of("e-1", 10, "2017-05-03")], selection).MemberIds);
        Assert.Throws<ArgumentException>(
            nameof(until), () => new GroupSelection(since: EvaluationPeriod.Parse(since), until: EvaluationPeriod.Parse("2017-04-30")));
    }

    [Fact]
    public void Groups_of_the_same_members_with_other_numbers_differ()
    {
        var group = Group(Of("e-1", 10));
        Assert.Equal(Group(Of("e-1", 10)), group);
        Assert.NotEqual(Group(Of("e-1", 20)), group);
        Assert.NotEqual(Group(Of("e-2", 10)), group);
        Assert.NotEqual(Totals(110), Totals(120));
        Assert.Equal(Totals(110), Totals(110));
        Assert.False(group.Equals(null));

        static ReferenceGroup Totals(decimal total)
            => ReferenceGroup.FromEvaluations(
                Make.Text(), Make.Framework("b", [60, 40], [100]),
                [Make.Evaluation(Make.Framework("b", [60, 40], [100]), [], "e-1", total: total)]);
    }

    [Fact]
    public void Next_to_a_mean_that_is_higher_by_one_is_below_it()
    {
        // [17/2, 19/2) less [19/2, 21/2) is (-2, 0): it touches nought and does not hold it.
        var line = Standing.InGroup(Of("own", 9), Group(Of("e-1", 10))).Total;
        Assert.Equal(("(-2, 0)", StandingVerdict.Below), (line.Difference!.Value.Interval.ToString(), line.Verdict));
    }

    [Theory]
    [InlineData(EvaluationRound.All, 2)]
    [InlineData(EvaluationRound.First, 1)]
    [InlineData(EvaluationRound.Repeated, 1)]
    public void First_and_repeated_evaluations_are_told_apart(EvaluationRound round, int members)
    {
        var group = ReferenceGroup.FromEvaluations(
            Make.Text(), Framework, [Of("e-1", 1), Of("e-2", 2, ordinal: 2)], new GroupSelection(round));
        Assert.Equal(members, group.Total.Count);
        Assert.Equal(round != EvaluationRound.Repeated, group.Contains(new EvaluationId("e-1")));
        Assert.Equal(round != EvaluationRound.First, group.Contains(new EvaluationId("e-2")));
    }

    [Fact]
    public void Framework_versions_are_never_mixed_silently()
    {
        var other = Make.Evaluation(Make.Framework("b"), [], "e-2");
        Assert.Contains(
            "name both framework versions in the selection",
            Assert.Throws<ArgumentException>("evaluations", () => Group(Of("e-1", 1), other)).Message,
            StringComparison.Ordinal);
        var missing = Assert.Throws<NoMappingException>(
            () => ReferenceGroup.FromEvaluations(Make.Text(), Framework, [other], new GroupSelection(frameworkIds: [other.Framework.Id])));
        Assert.Equal((other.Framework.Id, Framework.Id), (missing.FromId, missing.ToId));
        Assert.Equal(
            1,
            ReferenceGroup.FromEvaluations(Make.Text(), Framework, [other], new GroupSelection(frameworkIds: [Framework.Id])).LeftOutCount);
    }

    [Fact]
    public void A_member_counts_once_and_ends_after_it_begins()
    {
        Assert.Contains(
            "e-1 is given twice", Assert.Throws<ArgumentException>("evaluations", () => Group(Of("e-1", 1), Of("e-1", 2))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("evaluations", () => Group([null!]));
        Assert.Throws<ArgumentException>(
            "until", () => new GroupSelection(since: EvaluationPeriod.InYear(2018), until: EvaluationPeriod.InYear(2017)));
    }

    [Fact]
    public void A_member_that_lacks_an_area_counts_in_the_others_only()
    {
        var form = Make.Framework("a", [100], [100]);
        var half = Make.Evaluation(form, [new AreaResult(2, PrintedValue.Printed(30), [])], "e-1");
        var whole = Make.Evaluation(
            form, [new AreaResult(1, PrintedValue.Printed(10), []), new AreaResult(2, PrintedValue.Printed(50), [])], "e-2");
        var group = ReferenceGroup.FromEvaluations(Make.Text(), form, [half, whole]);
        Assert.Equal(
            [(1, 1), (2, 0), (1, 1)],
            group.Areas.Append(group.Total).Select(static statistic => (statistic.Count!.Value, statistic.MissingCount)));
        Assert.Equal(((Rational)50, (Rational)60), (group.SumOfAreaMeans!.Value.Points, group.Total.Mean!.Value.Points));
        Assert.Equal(
            "The means of the areas add up to 50, while the mean of the totals is 60: printed totals are rounded on their own, and an area "
                + "counts only the members that have it.",
            group.Total.Caveats.Single(static caveat => caveat.Code.Value == "sum-of-means-differs").Text.English);
    }

    [Fact]
    public void A_group_of_all_embedded_evaluations_is_on_one_scale_with_all_caveats()
    {
        var group = Everything();
        Assert.Equal(5, group.MemberIds.Count);
        Assert.Equal(5, group.FrameworkIds.Count);

        // 4.4 is new to the framework versions of 2016 and 2016-2019, so nobody is measured on it.
        Assert.Equal(100 - group.Framework!.FindSubQuestion(Make.Number("4.4"))!.MaxPoints, group.Areas[3].MeasuredPoints);
        Assert.Equal(5, group.Areas[0].Count);
        Assert.Contains(
            group.Total.Caveats,
            static caveat => caveat.Code.Value == "mean-over-several-framework-versions" && caveat.Severity == CaveatSeverity.Caution);
        Assert.Contains(group.Total.Caveats, static caveat => caveat.Code.Value == "stricter-2020");
    }

    [Theory]
    [InlineData(375, true, "[725/2, 775/2]")]
    [InlineData(473, false, "[945/2, 947/2)")]
    [InlineData(473, true, "[468, 478]")]
    [InlineData(400, true, "[350, 450]")]
    [InlineData(800, false, "[1599/2, 800]")]
    public void A_published_mean_stands_for_all_that_it_can_be_rounded_from(int value, bool approximate, string interval)
        => Assert.Equal(
            interval,
            ReferenceGroup.FromPublishedMean(
                new ReferenceMean(Make.Text(), Make.Source, value, approximate)).Total.Mean!.Value.Interval.ToString());

    [Fact]
    public void A_published_mean_says_what_it_does_not_know()
    {
        var means = Data.GetEvaluation(new EvaluationId("amal-2019")).Background.ReferenceMeans;
        var group = ReferenceGroup.FromPublishedMean(means.Single(static mean => mean.Value == 375));
        Assert.Empty(group.Areas);
        Assert.Null(group.Total.Median);
        Assert.Equal(
            ["mean-over-several-framework-versions", "approximate-mean"], group.Total.Caveats.Select(static caveat => caveat.Code.Value));
        Assert.Equal(CaveatSeverity.Serious, group.Total.Caveats[0].Severity);
        Assert.Throws<ArgumentException>("mean", () => ReferenceGroup.FromPublishedMean(means.Single(static mean => mean.Value is null)));
        Assert.Throws<ArgumentException>("framework", () => ReferenceGroup.FromPublishedMean(means[1], Framework));
    }

    [Fact]
    public void A_framework_version_inferred_for_a_published_mean_is_said_to_be_inferred()
    {
        var mean = new ReferenceMean(Make.Text(), Make.Source, 400);
        var form = Data.GetFramework(new FrameworkId("2020"));
        Assert.Equal(
            ["framework-version-inferred-from-year"],
            ReferenceGroup.FromPublishedMean(
                mean, form, frameworkInferredFromYear: true).Total.Caveats.Select(static caveat => caveat.Code.Value));
        Assert.Empty(ReferenceGroup.FromPublishedMean(mean, form).Total.Caveats);
    }

    [Fact]
    public void Equal_groups_are_equal()
    {
        var (one, other) = (Everything(), Everything());
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Group(Of("e-1", 1)));
    }

    internal static ReferenceGroup Everything() => ReferenceGroup.FromEvaluations(
        Make.Text(), Data.GetFramework(new FrameworkId("2020")), Data.Evaluations.Select(static entry => Data.GetEvaluation(entry.Id)),
        new GroupSelection(frameworkIds: Data.Frameworks.Select(static entry => entry.Id)), Mappings);

    private static ReferenceGroup Group(params Evaluation[] members) => ReferenceGroup.FromEvaluations(Make.Text(), Framework, members);

    private static Evaluation Of(string id, int score, string period = "2020-05", int ordinal = 1) => new(
        new EvaluationId(id), Make.Municipality(), Framework, EvaluationPeriod.Parse(period), ordinal, PercentageRule.NotPrinted,
        AreaScoreRule.RoundedSumOfExactScores, Make.Report(), Make.Source, [new AreaResult(1, PrintedValue.Printed(score), [])]);
}
