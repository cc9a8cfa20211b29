using System.Globalization;
using System.Numerics;
using FsCheck.Xunit;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Scoring;

/// <summary>Fractions as text, as decimals and rounded.</summary>
[Properties(Arbitrary = [typeof(Quotient)], MaxTest = 500)]
public sealed class RationalTextTests
{
    private static readonly BigInteger TooLong = BigInteger.Pow(10, Rational.MaxParsedDigits);

    [Property]
    public void The_text_is_read_back_where_it_has_at_most_18_digits_a_part_and_refused_beyond(Quotient a)
    {
        var value = a.Rational;
        var text = value.ToString();
        Assert.Equal(value.IsInteger ? $"{value.Numerator}" : $"{value.Numerator}/{value.Denominator}", text);
        if (BigInteger.Abs(value.Numerator) < TooLong && value.Denominator < TooLong)
        {
            Assert.Equal(value, Rational.Parse(text));
            Assert.True(Rational.TryParse(text, out var again) && again == value);
        }
        else
        {
            Assert.False(Rational.TryParse(text, out var nothing));
            Assert.Equal(Rational.Zero, nothing);
            Assert.Throws<FormatException>(() => Rational.Parse(text));
        }
    }

    [Theory]
    [InlineData("0", 0, 1)]
    [InlineData("-0", 0, 1)]
    [InlineData("3/4", 3, 4)]
    [InlineData("-6/8", -3, 4)]
    [InlineData("8/4", 2, 1)]
    [InlineData("007/010", 7, 10)]
    [InlineData("999999999999999999/1", 999999999999999999, 1)]
    public void A_whole_number_or_a_fraction_is_read(string text, long above, long below)
        => Assert.Equal(Rational.FromFraction(above, below), Rational.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1 ")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData("-")]
    [InlineData("/")]
    [InlineData("1/")]
    [InlineData("/2")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1/2/3")]
    [InlineData("1.5")]
    [InlineData("1,5")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("½")]
    [InlineData("٣/٤")]
    [InlineData("−1")]
    [InlineData("1\0")]
    [InlineData("3/4\0")]
    [InlineData("1000000000000000000")]
    [InlineData("1/1000000000000000000")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(Rational.TryParse(text, out _));
        var refusal = Assert.Throws<FormatException>(() => Rational.Parse(text));
        Assert.Contains("3/4", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("18 digits", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_refused_as_such()
    {
        Assert.False(Rational.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>("text", () => Rational.Parse(null!));
    }

    [Fact]
    public void A_hostile_text_is_not_echoed_whole()
        => Assert.InRange(Assert.Throws<FormatException>(() => Rational.Parse(new string('9', 100_000))).Message.Length, 1, 400);

    [Property]
    public void A_decimal_is_taken_exactly(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var decimals = text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var digits = BigInteger.Parse(text.Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
        RationalArithmeticTests.AssertSame(new Fraction(digits, BigInteger.Pow(10, decimals)), Rational.FromDecimal(number));
    }

    [Theory]
    [InlineData("-9223372036854775808")]
    [InlineData("-9223372036854775807")]
    [InlineData("9223372036854775807")]
    [InlineData("9223372036854775808")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335")]
    public void A_decimal_at_the_edge_of_64_bits_equals_the_same_whole_number(string text)
    {
        var whole = Rational.FromFraction(BigInteger.Parse(text, CultureInfo.InvariantCulture), 1);
        var number = Rational.FromDecimal(decimal.Parse(text, CultureInfo.InvariantCulture));
        Assert.Equal(whole, number);
        Assert.Equal(whole.GetHashCode(), number.GetHashCode());
        Assert.Equal(-whole, -number);
    }

    [Property]
    public void Whole_numbers_are_taken_as_they_are(int number)
    {
        RationalArithmeticTests.AssertSame(number, number);
    }

    [Property]
    public void Rounding_goes_half_away_from_zero(int above, int below, byte places)
    {
        var value = new Fraction(above, below == 0 ? 8 : below);
        var decimals = places % 9;
        var tens = new Fraction(BigInteger.Pow(10, decimals), 1);
        var expected = (decimal)(value * tens).RoundedAwayFromZero() / (decimal)tens.Above;
        Assert.Equal(expected, value.ToRational().ToDecimal(decimals));
    }

    [Theory]
    [InlineData(9, 2, 0, "5")]
    [InlineData(-9, 2, 0, "-5")]
    [InlineData(21, 2, 0, "11")]
    [InlineData(1, 2, 0, "1")]
    [InlineData(-1, 2, 0, "-1")]
    [InlineData(49, 100, 0, "0")]
    [InlineData(-49, 100, 0, "0")]
    [InlineData(1, 8, 2, "0.13")]
    [InlineData(-1, 8, 2, "-0.13")]
    [InlineData(2, 3, 4, "0.6667")]
    [InlineData(1, 3, 28, "0.3333333333333333333333333333")]
    public void Ties_and_negatives_round_as_the_reports_do(int above, int below, int decimals, string expected)
        => Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Rational.FromFraction(above, below).ToDecimal(decimals));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void A_number_of_decimals_out_of_range_is_refused(int decimals)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => Rational.One.ToDecimal(decimals));
        Assert.Contains("0 to 28", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_beyond_a_decimal_does_not_round_to_something_else()
        => Assert.Throws<OverflowException>(() => Rational.FromFraction(BigInteger.Pow(10, 29), 1).ToDecimal());

    [Theory]
    [InlineData("10", "1", 28, "10")]
    [InlineData("200", "3", 28, "66.666666666666666666666666667")]
    [InlineData("-200", "3", 28, "-66.666666666666666666666666667")]
    [InlineData("20000000000000000000000000000", "3", 4, "6666666666666666666666666666.7")]
    [InlineData("79228162514264337593543950335", "1", 28, "79228162514264337593543950335")]
    [InlineData("-792281625142643375935439503354", "10", 28, "-79228162514264337593543950335")]
    [InlineData("1", "3000000000000000000000000000000", 28, "0")]
    public void Where_not_all_decimals_fit_a_number_is_rounded_once_to_as_many_as_do(
        string above, string below, int decimals, string expected)
        => Assert.Equal(
            decimal.Parse(expected, CultureInfo.InvariantCulture),
            Rational.FromFraction(
                BigInteger.Parse(above, CultureInfo.InvariantCulture),
                BigInteger.Parse(below, CultureInfo.InvariantCulture)).ToDecimal(decimals));

    [Theory]
    [InlineData("79228162514264337593543950336", "1")]
    [InlineData("-158456325028528675187087900671", "2")]
    [InlineData("1000000000000000000000000000000000000000000000000000000000000", "7")]
    public void Beyond_a_decimal_every_number_of_decimals_is_refused(string above, string below)
    {
        var number = Rational.FromFraction(
            BigInteger.Parse(above, CultureInfo.InvariantCulture), BigInteger.Parse(below, CultureInfo.InvariantCulture));
        foreach (var decimals in (int[])[0, 4, 28])
        {
            Assert.Contains(
                "79228162514264337593543950335", Assert.Throws<OverflowException>(() => number.ToDecimal(decimals)).Message,
                StringComparison.Ordinal);
        }
    }
}
