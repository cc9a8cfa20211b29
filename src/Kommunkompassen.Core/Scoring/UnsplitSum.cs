namespace Kommunkompassen.Scoring;

/// <summary>Bounds on a weighted sum of scores of which only the plain sum and the maxima are known.</summary>
/// <remarks>Each score can be anything from 0 to its maximum, as long as they add up to the known sum. The extremes of the weighted sum are
/// those of a fractional knapsack: fill the greatest factors first, or the least (G. B. Dantzig, Discrete-variable extremum problems,
/// Operations Research 5, 1957). The interval is exact.</remarks>
internal static class UnsplitSum
{
    /// <summary>The estimate of the weighted sum; its value takes each score in proportion to its maximum.</summary>
    /// <param name="maxima">The maxima of the scores; not all 0.</param>
    /// <param name="factors">A factor of 0 or more for each score.</param>
    /// <param name="sum">What is known about the plain sum, from 0 to the sum of the maxima.</param>
    internal static ScoreEstimate Weighted(ReadOnlySpan<int> maxima, ReadOnlySpan<Rational> factors, ScoreEstimate sum)
    {
        var (all, weighted) = (0, Rational.Zero);
        var order = new int[maxima.Length];
        var sorted = new Rational[maxima.Length];
        for (var i = 0; i < maxima.Length; i++)
        {
            all += maxima[i];
            weighted += factors[i] * maxima[i];
            (order[i], sorted[i]) = (i, factors[i]);
        }

        Array.Sort(sorted, order);
        var value = sum.Points * (weighted / all);
        if (sorted[0] == sorted[^1])
        {
            return new(value, sum.Interval * sorted[0]);
        }

        var (low, above) = Filled(maxima, sorted, order, sum.Interval.Low);

        // To fill the greatest first is to leave the rest of the maxima, least first, unfilled.
        var (unfilled, below) = Filled(maxima, sorted, order, all - sum.Interval.High);

        // Where an end of the sum is excluded, so is the weighted end, unless the score that would move there counts for nothing.
        return new(value, ScoreInterval.Between(
            low, sum.Interval.IncludesLow || above.Sign == 0, weighted - unfilled, sum.Interval.IncludesHigh || below.Sign == 0));
    }

    /// <summary>The least weighted sum with a plain sum, and the factor of the next point.</summary>
    private static (Rational Weighted, Rational Next) Filled(ReadOnlySpan<int> maxima, Rational[] factors, int[] order, Rational sum)
    {
        var weighted = Rational.Zero;
        for (var i = 0; i < order.Length; i++)
        {
            Rational max = maxima[order[i]];
            if (sum < max)
            {
                return (weighted + (sum * factors[i]), factors[i]);
            }

            weighted += max * factors[i];
            sum -= max;
        }

        return (weighted, factors[^1]);
    }
}
