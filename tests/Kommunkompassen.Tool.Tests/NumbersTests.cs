using Kommunkompassen.Scoring;
using Kommunkompassen.Tool.Output;

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

    [Theory]
    [InlineData("1", "100%")]
    [InlineData("999/1000", "99%")]
    [InlineData("1/1000", "1%")]
    [InlineData("0", "0%")]
    [InlineData("7/8", "88%")]
    public void All_and_nothing_are_only_said_of_all_and_nothing(string part, string expected) => Assert.Equal(expected, English.Percent(Rational.Parse(part)));
}
