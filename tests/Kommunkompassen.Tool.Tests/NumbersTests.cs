using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tool.Tests;

public sealed class NumbersTests
{
    private static readonly Numbers English = new(Language.English);
    private static readonly Numbers Swedish = new(Language.Swedish);

    [Theory]
    [InlineData("5/2", "2.5", "2,5")]
    [InlineData("1/4", "0.3", "0,3")]
    [InlineData("-1/4", "\u22120.3", "\u22120,3")]
    [InlineData("-1/75", "\u22120.01", "\u22120,01")]
    [InlineData("0", "0.0", "0,0")]
    public void A_number_that_is_not_zero_is_never_shown_as_zero(string number, string english, string swedish)
    {
        Assert.Equal(english, English.Of(Rational.Parse(number)));
        Assert.Equal(swedish, Swedish.Of(Rational.Parse(number)));
    }

    [Fact]
    public void An_open_end_at_zero_is_distinguished_from_zero()
    {
        var up = ScoreInterval.Between(0, false, Rational.FromFraction(6, 5), true);
        Assert.Equal(("above 0 to 1.2", "över 0 till 1,2"), (English.Of(up), Swedish.Of(up)));
        Assert.Equal(("\u22121.2 to below 0", "\u22121,2 till under 0"), (English.Of(up * -1), Swedish.Of(up * -1)));
        Assert.Equal("0.0 to 1.2", English.Of(ScoreInterval.Closed(0, Rational.FromFraction(6, 5))));
        Assert.Equal("1.0 to 1.2", English.Of(ScoreInterval.HalfOpen(1, Rational.FromFraction(6, 5))));
    }

    [Theory]
    [InlineData("1", "100%")]
    [InlineData("999/1000", "99%")]
    [InlineData("1/1000", "1%")]
    [InlineData("0", "0%")]
    [InlineData("7/8", "88%")]
    public void All_and_nothing_are_only_said_of_all_and_nothing(string part, string expected)
        => Assert.Equal(expected, English.Percent(Rational.Parse(part)));
}
