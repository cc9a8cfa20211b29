using System.Globalization;
using System.Numerics;
using System.Text;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Exchange;

/// <summary>Writes the crossmap. Nothing in it needs quoting: numbers of sub-questions and weights are digits and full stops.</summary>
internal static class CrossmapWriting
{
    internal static string Write(FrameworkMapping mapping)
    {
        var text = new StringBuilder("from,to,weight\n");
        foreach (var source in mapping.Links.GroupBy(static link => link.From))
        {
            foreach (var (link, weight) in Weights([.. source]))
            {
                text.Append(CultureInfo.InvariantCulture, $"{link.From},{link.To},{weight}\n");
            }
        }

        return text.ToString();
    }

    private static IEnumerable<(Link Link, string Weight)> Weights(Link[] links)
    {
        var infinite = links.Where(static link => CrossmapWeight.Exact(link.Share) is null).ToList();
        var left = infinite.Aggregate(Rational.Zero, static (sum, link) => sum + link.Share);
        var residue = CrossmapWeight.Cut(left) - infinite.Aggregate(
            BigInteger.Zero, static (sum, link) => sum + CrossmapWeight.Cut(link.Share));
        foreach (var link in links)
        {
            yield return (link, CrossmapWeight.Exact(link.Share) ?? CrossmapWeight.Text(
                CrossmapWeight.Cut(link.Share) + (ReferenceEquals(link, infinite[^1]) ? residue : 0), CrossmapWeight.Decimals));
        }
    }
}
