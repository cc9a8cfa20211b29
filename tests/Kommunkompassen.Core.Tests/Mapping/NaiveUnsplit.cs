using Kommunkompassen.Tests.Support;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>
/// The extremes of a weighted sum of scores of which only the plain sum and the maxima are known, by the dual of the linear programme: the
/// greatest
/// is the least over all prices p of p x sum + what the scores are worth above that price, and one of the weights is always such a price.
/// </summary>
public static class NaiveUnsplit
{
    public static NaiveScore Weighted(IReadOnlyList<int> maxima, IReadOnlyList<Fraction> weights, NaiveScore sum)
    {
        var all = maxima.Sum();
        var proportional = maxima.Zip(weights)
            .Aggregate(Fraction.Zero, (total, pair) => total + (pair.Second * pair.First * sum.Value / all));
        return new NaiveScore(
            proportional, Least(maxima, weights, sum.Low), Greatest(maxima, weights, sum.High),
            sum.OpenLow && Least(maxima, weights, JustAbove(sum.Low)) != Least(maxima, weights, sum.Low),
            sum.OpenHigh && Greatest(maxima, weights, JustBelow(sum.High)) != Greatest(maxima, weights, sum.High));
    }

    public static Fraction Greatest(IReadOnlyList<int> maxima, IReadOnlyList<Fraction> weights, Fraction sum)
        => weights.Select(price => (price * sum) + maxima.Zip(weights).Aggregate(
            Fraction.Zero, (worth, pair) => pair.Second > price ? worth + (pair.First * (pair.Second - price)) : worth)).Min();

    public static Fraction Least(IReadOnlyList<int> maxima, IReadOnlyList<Fraction> weights, Fraction sum)
        => Fraction.Zero - Greatest(maxima, [.. weights.Select(static weight => Fraction.Zero - weight)], sum);

    /// <summary>The extremes bend at whole numbers only, so that half-way to the next one the slope is still the same.</summary>
    private static Fraction JustBelow(Fraction sum)
    {
        var whole = new Fraction(sum.Above / sum.Below, 1);
        return ((whole == sum ? sum - 1 : whole) + sum) / 2;
    }

    private static Fraction JustAbove(Fraction sum) => (new Fraction((sum.Above / sum.Below) + 1, 1) + sum) / 2;
}
