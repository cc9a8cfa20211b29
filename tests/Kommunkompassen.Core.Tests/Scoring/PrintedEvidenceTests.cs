using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Scoring;

/// <summary>What single printed numbers say, by example; the examples are the reports' own where there is one.</summary>
public sealed class PrintedEvidenceTests
{
    [Theory]
    [InlineData("0", "[0, 1/2)")]
    [InlineData("5", "[9/2, 11/2)")]
    [InlineData("0.0", "[0, 1/20)")]
    [InlineData("0.4", "[7/20, 9/20)")]
    [InlineData("12.5", "[249/20, 251/20)")]
    [InlineData("12.50", "[2499/200, 2501/200)")]
    [InlineData("100", "[199/2, 201/2)")]
    public void A_number_stands_for_all_that_round_to_its_last_digit(string printed, string expected)
        => Assert.Equal(
            expected,
            PrintedEvidence.Rounded(PrintedValue.Printed(decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture)))
                .ToString());

    [Fact]
    public void What_is_no_number_is_no_evidence()
    {
        Assert.Contains(
            "Unreadable", Assert.Throws<ArgumentException>("printed", () => PrintedEvidence.Rounded(PrintedValue.Unreadable())).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("printed", () => PrintedEvidence.Rounded(PrintedValue.NotPublished));
        Assert.Throws<ArgumentNullException>("printed", () => PrintedEvidence.Rounded(null!));
    }

    [Theory]
    [InlineData(15, 5, 30, "9/2", "[9/2, 183/40)", "the tie of Olofström 2017, 1.1: 4.5 is printed as 5")]
    [InlineData(25, 8, 30, "15/2", "[15/2, 61/8)", "Olofström 2017, 1.3")]
    [InlineData(15, 11, 70, "21/2", "[21/2, 423/40)", "the tie that is printed as 11")]
    [InlineData(15, 10, 70, "21/2", "[417/40, 21/2)", "a printed 10 for 70 % says that the percentage was rounded too")]
    [InlineData(15, 15, 100, "15", "[597/40, 15]", "the maximum itself belongs to it")]
    [InlineData(15, 0, 0, "0", "[0, 3/40)", "nought itself belongs to it")]
    public void A_percentage_of_the_exact_score_narrows_the_points(
        int max, int points, int percent, string value, string interval, string why)
    {
        var estimate = OfRow(points, percent, max, PercentageRule.FromExactScore);
        Assert.True((value, interval) == (estimate!.Value.Points.ToString(), estimate.Value.Interval.ToString()), $"{why}: {estimate}");
    }

    [Fact]
    public void A_percentage_of_the_rounded_points_says_nothing_new()
        => Assert.Equal("[15/2, 17/2)", OfRow(8, 53, 15, PercentageRule.FromRoundedPoints)!.Value.Interval.ToString());

    [Fact]
    public void A_percentage_of_the_rounded_points_stands_in_for_lost_points()
    {
        var estimate = OfRow(null, 53, 15, PercentageRule.FromRoundedPoints);
        Assert.Equal(("8", "[15/2, 17/2)"), (estimate!.Value.Points.ToString(), estimate.Value.Interval.ToString()));
    }

    [Fact]
    public void A_percentage_that_no_points_give_says_nothing_under_that_rule()
        => Assert.Null(OfRow(null, 54, 15, PercentageRule.FromRoundedPoints));

    [Fact]
    public void A_percentage_alone_is_evidence_where_it_was_made_from_the_exact_score()
    {
        var estimate = OfRow(null, 46, 20, PercentageRule.FromExactScore);
        Assert.Equal(("46/5", "[91/10, 93/10)"), (estimate!.Value.Points.ToString(), estimate.Value.Interval.ToString()));
    }

    [Fact]
    public void Contradictory_evidence_gives_the_least_interval_that_holds_both()
    {
        var estimate = OfRow(14, 33, 25, PercentageRule.FromExactScore);
        Assert.Equal(
            ScoreInterval.HalfOpen(Rational.FromFraction(27, 2), Rational.FromFraction(29, 2))
                .Hull(ScoreInterval.HalfOpen(Rational.FromFraction(65, 8), Rational.FromFraction(67, 8))),
            estimate!.Value.Interval);
        Assert.Equal(Rational.FromFraction(33, 4), estimate.Value.Points);
    }

    [Fact]
    public void Where_nothing_is_known_nothing_is_said()
    {
        Assert.Null(OfRow(null, null, 15, PercentageRule.FromExactScore));
        Assert.Null(OfRow(null, 53, 15, PercentageRule.NotPrinted));
        Assert.NotNull(OfRow(0, null, 15, PercentageRule.NotPrinted));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_maximum_out_of_range_is_refused(int maxPoints)
        => Assert.Contains(
            "1 to 100",
            Assert.Throws<ArgumentOutOfRangeException>(
                nameof(maxPoints), () => OfRow(1, null, maxPoints, PercentageRule.NotPrinted)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_is_none_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>("rule", () => OfRow(1, 50, 15, (PercentageRule)9));

    [Fact]
    public void Points_above_the_maximum_are_moved_onto_the_scale()
        => Assert.Equal((Rational)10, OfRow(15, null, 10, PercentageRule.NotPrinted)!.Value.Points);

    private static ScoreEstimate? OfRow(int? points, int? percent, int max, PercentageRule rule)
        => PrintedEvidence.OfRow(Make.Row("1.1", points, percent), max, rule);
}
