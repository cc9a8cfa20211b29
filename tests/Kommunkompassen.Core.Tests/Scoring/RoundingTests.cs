using Kommunkompassen.Scoring;
using Xunit;

namespace Kommunkompassen.Tests.Scoring;

public class RoundingTests
{
    [Theory]
    [InlineData(4, TieRule.HalfAwayFromZero, 35, false, 45, true)]
    [InlineData(4, TieRule.HalfToEven, 35, false, 45, false)]
    [InlineData(5, TieRule.HalfToEven, 45, true, 55, true)]
    public void Windows_hold_what_rounds_to_a_number(long index, TieRule ties, long low, bool openLow, long high, bool openHigh)
        => Assert.Equal(new Bounds(low, openLow, high, openHigh), Rounding.Window(index, 10, ties));

    [Theory]
    [InlineData(45, false, 45, false, TieRule.HalfAwayFromZero, 5, 5)]
    [InlineData(45, false, 45, false, TieRule.HalfToEven, 4, 4)]
    [InlineData(55, false, 55, false, TieRule.HalfToEven, 6, 6)]
    [InlineData(35, true, 45, true, TieRule.HalfToEven, 4, 4)]
    [InlineData(35, true, 45, true, TieRule.HalfAwayFromZero, 4, 4)]
    [InlineData(45, true, 65, false, TieRule.HalfToEven, 5, 6)]
    [InlineData(44, false, 66, false, TieRule.HalfAwayFromZero, 4, 7)]
    public void Images_are_the_numbers_that_an_interval_is_printed_as(
        long low, bool openLow, long high, bool openHigh, TieRule ties, long first, long last)
        => Assert.Equal(new PrintedRange(first, last, 10), Rounding.Image(new Bounds(low, openLow, high, openHigh), 10, ties));

    [Theory]
    [InlineData(-15, false, 20, false, -1, 2)]
    [InlineData(10, true, 20, true, 2, 1)]
    [InlineData(10, false, 20, true, 1, 1)]
    [InlineData(-20, true, -10, false, -1, -1)]
    public void Multiples_respect_open_ends_on_both_sides_of_zero(long low, bool openLow, long high, bool openHigh, long first, long last)
        => Assert.Equal(new PrintedRange(first, last, 10), Rounding.Multiples(new Bounds(low, openLow, high, openHigh), 10));

    [Fact]
    public void Rules_are_checked_and_written_in_the_words_of_the_data()
    {
        Assert.Equal("fromExactScore/roundedSumOfExactScores/halfAwayFromZero", default(PrintingRules).ToString());
        Assert.Equal(
            "notPrinted/sumOfRoundedPoints/halfToEven",
            new PrintingRules(PercentageRule.NotPrinted, AreaScoreRule.SumOfRoundedPoints, TieRule.HalfToEven).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(static () => new PrintingRules((PercentageRule)9, AreaScoreRule.SumOfRoundedPoints));
        Assert.Throws<ArgumentNullException>(static () => PrintingRules.DeclaredBy(null!));
        Assert.Throws<ArgumentNullException>(static () => FeasibleScores.FromEvaluation(null!));
    }
}
