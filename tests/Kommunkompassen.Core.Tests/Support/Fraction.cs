using System.Numerics;

namespace Kommunkompassen.Tests.Support;

/// <summary>The naive exact fraction that the tests compute with: two big integers, brought to lowest terms after every step.</summary>
public readonly record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger _belowLessOne;

    public Fraction(BigInteger above, BigInteger below)
    {
        if (below.IsZero)
        {
            throw new DivideByZeroException();
        }

        var divisor = BigInteger.GreatestCommonDivisor(above, below) * below.Sign;
        Above = above / divisor;
        _belowLessOne = (below / divisor) - 1;
    }

    public BigInteger Above { get; }

    public BigInteger Below => _belowLessOne + 1;

    public static Fraction Zero => default;

    public static implicit operator Fraction(int value) => new(value, 1);

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Above * b.Below) + (b.Above * a.Below), a.Below * b.Below);

    public static Fraction operator -(Fraction a, Fraction b) => new((a.Above * b.Below) - (b.Above * a.Below), a.Below * b.Below);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Above * b.Above, a.Below * b.Below);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Above * b.Below, a.Below * b.Above);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public int CompareTo(Fraction other) => (Above * other.Below).CompareTo(other.Above * Below);

    /// <summary>The nearest whole number, ties away from zero: the digits before the point of the size plus one half.</summary>
    public BigInteger RoundedAwayFromZero()
    {
        var size = new Fraction(BigInteger.Abs(Above), Below) + new Fraction(1, 2);
        return BigInteger.Divide(size.Above, size.Below) * Above.Sign;
    }

    public override string ToString() => $"{Above}/{Below}";
}
