using System.Globalization;
using System.Numerics;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Exchange;

/// <summary>Shares as decimals.</summary>
internal static class CrossmapWeight
{
    /// <summary>The decimals of a share that has no finite ones: far finer than any tool's floating point, and than any rounding of
    /// points.</summary>
    internal const int Decimals = 18;

    /// <summary>The exact decimal of a share of 0 to 1, or null where it has infinitely many digits.</summary>
    internal static string? Exact(Rational share)
    {
        // A fraction in lowest terms has finite decimals exactly where its denominator is made of twos and fives.
        var (rest, places) = (share.Denominator, 0);
        while (rest > 1)
        {
            var divided = rest % 10 == 0 ? 10 : rest % 5 == 0 ? 5 : rest % 2 == 0 ? 2 : 0;
            if (divided == 0)
            {
                return null;
            }

            (rest, places) = (rest / divided, places + 1);
        }

        return Text(share.Numerator * BigInteger.Pow(10, places) / share.Denominator, places);
    }

    /// <summary>A share in whole units of the last decimal, the remainder cut off.</summary>
    internal static BigInteger Cut(Rational share) => share.Numerator * BigInteger.Pow(10, Decimals) / share.Denominator;

    /// <summary>A number of units of the last of some decimals, without needless zeros.</summary>
    internal static string Text(BigInteger units, int places)
    {
        var digits = units.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        var fraction = digits[^places..].TrimEnd('0');
        return fraction.Length == 0 ? digits[..^places] : $"{digits[..^places]}.{fraction}";
    }
}
