using System.Globalization;
using System.Numerics;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Exchange;

/// <summary>Writes the crossmap, with shares as decimals. Nothing in it needs quoting: numbers of sub-questions and weights are digits and
/// full stops.</summary>
internal static class CrossmapWriting
{
    /// <summary>The decimals of a share without finite ones: far finer than any tool's floating point, and than any rounding of
    /// points.</summary>
    private const int Decimals = 18;

    internal static string Write(FrameworkMapping mapping)
        => "from,to,weight\n" + string.Concat(mapping.Links.GroupBy(static link => link.From)
            .SelectMany(static source => Weights([.. source]))
            .Select(static row => $"{row.Link.From},{row.Link.To},{row.Weight}\n"));

    /// <summary>The exact decimal of a share of 0 to 1, or null where it has infinitely many digits.</summary>
    internal static string? Exact(Rational share)
    {
        // A fraction in lowest terms has finite decimals exactly where its denominator is made of twos and fives.
        var (rest, places) = (share.Denominator, 0);
        for (var divided = 10; rest > 1 && divided > 0; places++)
        {
            divided = rest % 10 == 0 ? 10 : rest % 5 == 0 ? 5 : rest % 2 == 0 ? 2 : 0;
            rest = divided == 0 ? rest : rest / divided;
        }

        return rest > 1 ? null : Text(share.Numerator * BigInteger.Pow(10, places) / share.Denominator, places);
    }

    private static IEnumerable<(Link Link, string Weight)> Weights(Link[] links)
    {
        var infinite = links.Where(static link => Exact(link.Share) is null).ToList();
        var left = infinite.Aggregate(Rational.Zero, static (sum, link) => sum + link.Share);
        var residue = Cut(left) - infinite.Aggregate(BigInteger.Zero, static (sum, link) => sum + Cut(link.Share));
        return links.Select(link => (link, Exact(link.Share)
            ?? Text(Cut(link.Share) + (ReferenceEquals(link, infinite[^1]) ? residue : 0), Decimals)));
    }

    /// <summary>A share in whole units of the last decimal, the remainder cut off.</summary>
    private static BigInteger Cut(Rational share) => share.Numerator * BigInteger.Pow(10, Decimals) / share.Denominator;

    /// <summary>A number of units of the last decimal, without needless zeros.</summary>
    private static string Text(BigInteger units, int places)
    {
        var digits = units.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        return places == 0 ? digits : $"{digits[..^places]}.{digits[^places..]}".TrimEnd('0').TrimEnd('.');
    }
}
