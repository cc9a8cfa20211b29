using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tests.Support;

/// <summary>Crosses between the library's exact numbers and those of the tests.</summary>
public static class FractionBridge
{
    public static Rational ToRational(this Fraction value) => Rational.FromFraction(value.Above, value.Below);

    public static Fraction ToFraction(this Rational value) => new(value.Numerator, value.Denominator);

    /// <summary>A printed number, by its digits.</summary>
    public static Fraction ToFraction(this decimal value)
    {
        var tens = 1;
        while (value != decimal.Truncate(value))
        {
            (value, tens) = (value * 10, tens * 10);
        }

        return new Fraction(new System.Numerics.BigInteger(value), tens);
    }
}
