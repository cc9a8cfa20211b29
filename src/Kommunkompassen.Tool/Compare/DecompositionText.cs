using Kommunkompassen.Comparison;
using Kommunkompassen.Scoring;
using Words = Kommunkompassen.Tool.ComparisonPhrases;

namespace Kommunkompassen.Tool;

/// <summary>The parts of which the total's difference consists, in sentences.</summary>
internal static class DecompositionText
{
    private const int MostDecimals = 4;

    internal static IEnumerable<Point> Of(EvaluationComparison comparison, Language language)
    {
        var numbers = new Numbers(language);
        if (DifferenceDecomposition.OfTotal(comparison) is { } parts)
        {
            var (shown, decimals) = Rounded([parts.ScoreDifference, parts.ScaleAndWeights, parts.Gaps, parts.Rounding]);
            yield return new Point(Words.Decomposition.With(
                language,
                [
                    numbers.Signed(shown.Sum(), decimals), .. shown.Select(part => numbers.Signed(part, decimals)),
                    parts.HoldsContradiction ? Words.Contradiction.In(language) : "",
                ]));
        }
        else
        {
            yield return new Point(Words.NoDecomposition.In(language));
        }

        var total = comparison.Total;
        if (total.Difference is { } difference && !difference.Interval.IsPoint && !Phrases.HasAreasOnly(total.Caveats))
        {
            yield return new Point(Words.RoundingAlone.With(language, numbers.Of(difference.Interval.Width / 2)));
        }
    }

    /// <summary>
    /// Rounds the parts of a sum so that a reader who adds them up finds the sum: with the fewest decimals, at least one, at which they
    /// add up to the sum so rounded. Where no number of decimals does that, the last part takes what is left.
    /// </summary>
    internal static (decimal[] Parts, int Decimals) Rounded(IReadOnlyList<Rational> parts)
    {
        var sum = parts.Aggregate(Rational.Zero, static (sum, part) => sum + part);
        for (var decimals = 1; ; decimals++)
        {
            decimal[] rounded = [.. parts.Select(part => part.ToDecimal(decimals))];
            var left = sum.ToDecimal(decimals) - rounded.Sum();
            if (left == 0)
            {
                return (rounded, decimals);
            }

            if (decimals == MostDecimals)
            {
                rounded[^1] += left;
                return (rounded, decimals);
            }
        }
    }
}
