using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tool;

/// <summary>Rounds the parts of a sum so that a reader who adds them up finds the sum.</summary>
internal static class AddingUp
{
    private const int MostDecimals = 4;

    /// <summary>The parts with the fewest decimals, at least one, with which they add up to the sum so rounded; where no number of decimals
    /// does that, the last part takes up what is left.</summary>
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
