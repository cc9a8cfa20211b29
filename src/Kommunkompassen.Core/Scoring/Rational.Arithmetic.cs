using System.Numerics;

namespace Kommunkompassen.Scoring;

public readonly partial struct Rational
{
    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right)
    {
        if (left._big is not null || right._big is not null)
        {
            return Reduced(
                (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);
        }

        if (left._numerator == 0)
        {
            return right;
        }

        if (right._numerator == 0)
        {
            return left;
        }

        var (p, q) = (left.SmallDenominator, right.SmallDenominator);
        if (AreShort(left._numerator, p, right._numerator, q))
        {
            return p == q
                ? Reduced(left._numerator + right._numerator, p)
                : Reduced((left._numerator * q) + (right._numerator * p), p * q);
        }

        // Products of two 64-bit parts need at most 126 bits, so neither part can overflow 128.
        return p == q
            ? Reduced((Int128)left._numerator + right._numerator, p)
            : Reduced(((Int128)left._numerator * q) + ((Int128)right._numerator * p), (Int128)p * q);
    }

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The number with the other sign.</summary>
    public static Rational operator -(Rational value)
        => value._big is null && value._numerator != long.MinValue
            ? new Rational(-value._numerator, value.SmallDenominator)
            : Reduced(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right)
    {
        if (left._big is not null || right._big is not null)
        {
            return Reduced(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
        }

        var (p, q) = (left.SmallDenominator, right.SmallDenominator);
        return AreShort(left._numerator, p, right._numerator, q)
            ? Reduced(left._numerator * right._numerator, p * q)
            : Reduced((Int128)left._numerator * right._numerator, (Int128)p * q);
    }

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The right number is 0.</exception>
    public static Rational operator /(Rational left, Rational right)
    {
        if (right.Sign == 0)
        {
            throw new DivideByZeroException("A number is divided by 0; check the divisor first.");
        }

        if (left._big is not null || right._big is not null)
        {
            return Reduced(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
        }

        var (p, q) = (left.SmallDenominator, right.SmallDenominator);
        if (!AreShort(left._numerator, p, right._numerator, q))
        {
            return Reduced((Int128)left._numerator * q, (Int128)p * right._numerator);
        }

        return right._numerator > 0
            ? Reduced(left._numerator * q, p * right._numerator)
            : Reduced(-left._numerator * q, p * -right._numerator);
    }

    /// <summary>The lesser of two numbers.</summary>
    public static Rational Min(Rational left, Rational right) => right < left ? right : left;

    /// <summary>The greater of two numbers.</summary>
    public static Rational Max(Rational left, Rational right) => right > left ? right : left;

    internal static Rational Sum(IEnumerable<Rational> numbers) => numbers.Aggregate(Zero, static (sum, number) => sum + number);

    /// <inheritdoc/>
    public int CompareTo(Rational other)
    {
        if (_big is not null || other._big is not null)
        {
            return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
        }

        var (p, q) = (SmallDenominator, other.SmallDenominator);
        return p == q ? _numerator.CompareTo(other._numerator)
            : AreShort(_numerator, p, other._numerator, q) ? (_numerator * q).CompareTo(other._numerator * p)
            : ((Int128)_numerator * q).CompareTo((Int128)other._numerator * p);
    }

    /// <summary>True when the values are equal.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>True when the values differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>True when the left value is less.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>True when the left value is greater.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>True when the left value is not greater.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left value is not less.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>True when all four fit 32 bits, as nearly all parts of scores do; then sums of two products fit 64.</summary>
    private static bool AreShort(long a, long b, long c, long d)
        => unchecked(a == (int)a && b == (int)b && c == (int)c && d == (int)d);

    /// <summary>The fraction of a numerator and a positive denominator, neither of them the least 64-bit number.</summary>
    private static Rational Reduced(long numerator, long denominator)
    {
        if (denominator == 1)
        {
            return new Rational(numerator, 1);
        }

        var divisor = (long)Gcd((ulong)Math.Abs(numerator), (ulong)denominator);
        return divisor == 1 ? new Rational(numerator, denominator) : new Rational(numerator / divisor, denominator / divisor);
    }

    private static Rational Reduced(Int128 numerator, Int128 denominator)
    {
        if (denominator < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var divisor = Gcd((UInt128)Int128.Abs(numerator), (UInt128)denominator);
        if (divisor > 1)
        {
            (numerator, denominator) = (numerator / (Int128)divisor, denominator / (Int128)divisor);
        }

        return Fits(numerator) && denominator <= long.MaxValue
            ? new Rational((long)numerator, (long)denominator)
            : new Rational(new BigFraction((BigInteger)numerator, (BigInteger)denominator));
    }

    private static Rational Reduced(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        return numerator >= -long.MaxValue && numerator <= long.MaxValue && denominator <= long.MaxValue
            ? new Rational((long)numerator, (long)denominator)
            : new Rational(new BigFraction(numerator, denominator));
    }

    private static bool Fits(Int128 value) => value >= -long.MaxValue && value <= long.MaxValue;

    private static UInt128 Gcd(UInt128 a, UInt128 b)
    {
        while (b > ulong.MaxValue || a > ulong.MaxValue)
        {
            if (b == 0)
            {
                return a;
            }

            (a, b) = (b, a % b);
        }

        return Gcd((ulong)a, (ulong)b);
    }

    private static ulong Gcd(ulong a, ulong b)
    {
        while (a > uint.MaxValue || b > uint.MaxValue)
        {
            if (b == 0)
            {
                return a;
            }

            (a, b) = (b, a % b);
        }

        // The narrower the division, the faster; nearly all parts of scores are short.
        var (x, y) = ((uint)a, (uint)b);
        while (y != 0)
        {
            (x, y) = (y, x % y);
        }

        return x;
    }
}
