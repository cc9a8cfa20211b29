using System.Globalization;
using System.Numerics;
using FsCheck.Xunit;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Conventions;
using Xunit;

namespace Kommunkompassen.Tests.Scoring;

/// <summary>Exact numbers as readers write them: in decimals, with the signs of a culture.</summary>
[Properties(Arbitrary = [typeof(Quotient)], MaxTest = 300)]
public sealed class NumberFormatTests
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    [Theory]
    [InlineData("111/2", "F1", "55.5")]
    [InlineData("111/2", "F0", "56")]
    [InlineData("-111/2", "F0", "-56")]
    [InlineData("1/3", "F4", "0.3333")]
    [InlineData("-1/300", "F2", "0.00")]
    [InlineData("-1/200", "F2", "-0.01")]
    [InlineData("2/3", "f2", "0.67")]
    [InlineData("7", "F2", "7.00")]
    [InlineData("2/3", "G", "2/3")]
    [InlineData("2/3", "", "2/3")]
    [InlineData("2/3", null, "2/3")]
    public void A_fraction_in_decimals(string number, string? format, string expected)
        => Assert.Equal(expected, Rational.Parse(number).ToString(format, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("F")]
    [InlineData("F29")]
    [InlineData("F-1")]
    [InlineData("F 1")]
    [InlineData("N2")]
    [InlineData("0.0")]
    [InlineData("FF")]
    public void Another_format_is_refused_with_what_to_write(string format)
    {
        var refusal = Assert.Throws<FormatException>(() => Rational.One.ToString(format, CultureInfo.InvariantCulture));
        Assert.Equal($"'{format}' is not a format of a fraction; give F0 to F28 for decimals, or G for the exact fraction.",
            refusal.Message);
    }

    [Property]
    public void Decimals_are_the_nearest_and_of_two_as_near_the_one_farther_from_zero_in_every_culture(Quotient a)
    {
        var number = a.Rational;
        foreach (var culture in HostileCultures.Invented)
        {
            var thousandths = BigInteger.Parse(
                Plain(number.ToString("F3", culture), culture).Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            var written = Rational.FromFraction(thousandths, 1000);
            var off = written > number ? written - number : number - written;
            Assert.True(
                off < Rational.FromFraction(1, 2000)
                    || (off == Rational.FromFraction(1, 2000) && written.Sign == number.Sign && written * number > number * number));
            Assert.Equal(number.ToString(), number.ToString("G", culture));
        }
    }

    [Fact]
    public void A_number_beyond_what_a_decimal_holds_has_its_digits_too()
        => Assert.Equal(
            $"1{new string('0', 40)}.50",
            (Rational.FromFraction(BigInteger.Pow(10, 40), 1) + Rational.FromFraction(1, 2)).ToString("F2", CultureInfo.InvariantCulture));

    [Fact]
    public void An_interval_and_an_estimate_keep_their_brackets_and_part_their_ends_legibly()
    {
        var interval = ScoreInterval.HalfOpen(Rational.FromFraction(67, 2), Rational.FromFraction(771, 10));
        var estimate = new ScoreEstimate(Rational.FromFraction(111, 2), interval);

        Assert.Equal("[33.5, 77.1)", interval.ToString("F1", CultureInfo.InvariantCulture));
        Assert.Equal("[33,5; 77,1)", interval.ToString("F1", Swedish));
        Assert.Equal("[67/2, 771/10)", interval.ToString(null, Swedish));
        Assert.Equal("55.5 in [33.5, 77.1)", estimate.ToString("F1", CultureInfo.InvariantCulture));
        Assert.Equal("55,5 in [33,5; 77,1)", string.Create(Swedish, $"{estimate:F1}"));
        Assert.Equal("111/2 in [67/2, 771/10)", estimate.ToString());
    }

    [Property]
    public void The_difference_of_two_estimates_is_the_sum_with_what_is_taken_away_turned_round(Quotient first, Quotient second)
    {
        var (left, right) = (first.Rational, second.Rational);
        var (one, other) = (
            new ScoreEstimate(left, ScoreInterval.HalfOpen(left, left + 1)),
            new ScoreEstimate(right, ScoreInterval.Closed(right, right + 2)));
        Assert.Equal(one + (other * -1), one - other);
    }

    private static string Plain(string text, CultureInfo culture)
    {
        var format = culture.NumberFormat;
        var negative = text.StartsWith(format.NegativeSign, StringComparison.Ordinal);
        var digits = (negative ? text[format.NegativeSign.Length..] : text)
            .Replace(format.NumberDecimalSeparator, ".", StringComparison.Ordinal);
        return (negative ? "-" : "") + digits;
    }
}
