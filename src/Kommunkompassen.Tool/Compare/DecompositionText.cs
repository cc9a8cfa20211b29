using Kommunkompassen.Comparison;
using Kommunkompassen.Scoring;
using Words = Kommunkompassen.Tool.ComparisonPhrases;

namespace Kommunkompassen.Tool;

/// <summary>What the total's difference is made of, in sentences.</summary>
internal static class DecompositionText
{
    internal static IEnumerable<Point> Of(EvaluationComparison comparison, Language language)
    {
        var numbers = new Numbers(language);
        if (DifferenceDecomposition.OfTotal(comparison) is { } parts)
        {
            var (shown, decimals) = AddingUp.Rounded([parts.ScoreDifference, parts.ScaleAndWeights, parts.Gaps, parts.Rounding]);
            yield return new Point(
                (parts.HoldsContradiction ? Words.DecompositionContradicted : Words.Decomposition)
                    .With(language, [numbers.Signed(shown.Sum(), decimals), .. shown.Select(part => numbers.Signed(part, decimals))]));
        }

        else
        {
            yield return new Point(Words.NoDecomposition.In(language));
        }

        if (comparison.Total.Difference is { } difference && !difference.Interval.IsPoint
            && !Phrases.HasAreasOnly(comparison.Total.Caveats))
        {
            yield return new Point(Words.RoundingAlone.With(language, numbers.Of(difference.Interval.Width / 2)));
        }
    }
}
