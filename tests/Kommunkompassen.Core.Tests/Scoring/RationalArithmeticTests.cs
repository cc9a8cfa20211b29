using System.Numerics;
using FsCheck.Xunit;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Scoring;

/// <summary>Every operator against two naive big integers, with parts on both sides of 64 and 128 bits.</summary>
[Properties(Arbitrary = [typeof(Quotient)], MaxTest = 500)]
public sealed class RationalArithmeticTests
{
    [Property]
    public void A_fraction_is_held_in_lowest_terms_with_a_positive_denominator(Quotient a) => AssertSame(a.Fraction, a.Rational);

    [Property]
    public void Sums_agree_with_big_integers(Quotient a, Quotient b)
    {
        AssertSame(a.Fraction + b.Fraction, a.Rational + b.Rational);
    }

    [Property]
    public void Differences_agree_with_big_integers(Quotient a, Quotient b)
    {
        AssertSame(a.Fraction - b.Fraction, a.Rational - b.Rational);
        AssertSame(Fraction.Zero - a.Fraction, -a.Rational);
    }

    [Property]
    public void Products_agree_with_big_integers(Quotient a, Quotient b)
    {
        AssertSame(a.Fraction * b.Fraction, a.Rational * b.Rational);
    }

    [Property]
    public void Quotients_agree_with_big_integers(Quotient a, Quotient b)
    {
        if (b.Above.IsZero)
        {
            Assert.Throws<DivideByZeroException>(() => a.Rational / b.Rational);
            return;
        }

        AssertSame(a.Fraction / b.Fraction, a.Rational / b.Rational);
    }

    [Property]
    public void A_number_is_neither_below_nor_above_itself(Quotient a)
    {
        var (one, same) = (a.Rational, Rational.FromFraction(a.Above * 7, a.Below * 7));
        Assert.Equal((false, false, true, true, 0), ((one < same), (one > same), one <= same, one >= same, one.CompareTo(same)));
    }

    [Fact]
    public void Dividing_by_nothing_says_what_to_do()
    {
        Assert.Equal(
            "A number is divided by 0; check the divisor first.",
            Assert.Throws<DivideByZeroException>(static () => Rational.One / Rational.Zero).Message);
        Assert.Equal(
            "The denominator of a fraction is 0; give another number.",
            Assert.Throws<DivideByZeroException>(static () => Rational.FromFraction(1, 0)).Message);
        Assert.Contains(
            "The number of decimals", Assert.Throws<ArgumentOutOfRangeException>(static () => Rational.One.ToDecimal(29)).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public void A_detour_over_big_parts_comes_back_to_an_equal_number(Quotient a, Quotient b)
    {
        var there = a.Rational + b.Rational;
        AssertSame(a.Fraction, there - b.Rational);
        Assert.Equal(a.Rational, there - b.Rational);
        Assert.Equal(a.Rational.GetHashCode(), (there - b.Rational).GetHashCode());
    }

    [Property]
    public void Order_and_equality_agree_with_big_integers(Quotient a, Quotient b)
    {
        var order = a.Fraction.CompareTo(b.Fraction);
        var (x, y) = (a.Rational, b.Rational);
        Assert.Equal(order, Math.Sign(x.CompareTo(y)));
        Assert.Equal(order < 0, x < y);
        Assert.Equal(order > 0, x > y);
        Assert.Equal(order <= 0, x <= y);
        Assert.Equal(order >= 0, x >= y);
        Assert.Equal(order == 0, x == y);
        Assert.Equal(order != 0, x != y);
        Assert.Equal(order == 0, x.Equals((object)y));
        Assert.Equal(order <= 0 ? x : y, Rational.Min(x, y));
        Assert.Equal(order >= 0 ? x : y, Rational.Max(x, y));
        Assert.Equal(a.Above.Sign * a.Below.Sign, x.Sign);
        Assert.Equal(a.Fraction.Below.IsOne, x.IsInteger);
    }

    [Property]
    public void Equal_values_have_equal_hashes_however_they_were_made(Quotient a, int factor)
    {
        var times = factor == 0 ? 7 : factor;
        var same = Rational.FromFraction(a.Above * times, a.Below * times);
        Assert.Equal(a.Rational, same);
        Assert.Equal(a.Rational.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void The_default_is_zero_and_computes_as_zero()
    {
        Rational nought = default;
        AssertSame(Fraction.Zero, nought);
        Assert.Equal(Rational.FromFraction(0, 17), nought);
        Assert.Equal(Rational.FromFraction(0, 17).GetHashCode(), nought.GetHashCode());
        Assert.Equal(Rational.Zero, nought);
        AssertSame(1, nought + Rational.One);
        Assert.Throws<DivideByZeroException>(() => Rational.One / nought);
        Assert.Throws<DivideByZeroException>(() => Rational.FromFraction(1, 0));
    }

    internal static void AssertSame(Fraction expected, Rational actual)
    {
        Assert.Equal((expected.Above, expected.Below), (actual.Numerator, actual.Denominator));
        Assert.True(actual.Denominator > BigInteger.Zero);
    }
}
