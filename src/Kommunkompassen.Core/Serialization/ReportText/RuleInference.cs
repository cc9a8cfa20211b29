using Kommunkompassen.Scoring;

namespace Kommunkompassen.Serialization.ReportText;

/// <summary>Infers from the numbers by which rules a report made its percentages and area scores; <see cref="ReportTextOptions"/> states how.</summary>
internal static class RuleInference
{
    internal static PercentageRule OfPercentages(List<DraftArea> areas, int columns)
    {
        var rows = areas.SelectMany(static area => area.Rows).Where(static row => row.Achieved.IsPrinted && row.Percent.IsPrinted).ToList();
        var quotients = rows.Count(static row
            => (Rational.Of(row.Achieved.Value.Number!.Value) * Rational.Of(100, row.Max)).Round(row.Percent.Value.Decimals) == row.Percent.Value.Number);
        return columns == 2 ? PercentageRule.NotPrinted
            : rows.Count > 0 && 10 * quotients >= 9 * rows.Count ? PercentageRule.FromRoundedPoints
            : PercentageRule.FromExactScore;
    }

    internal static TotalRule OfTotals(List<DraftArea> areas)
    {
        var (exact, rounded) = (0, 0);
        foreach (var area in areas.Where(static area => area.Score.Achieved.IsPrinted && area.Rows.All(static row => row.Achieved.IsPrinted)))
        {
            var score = area.Score.Achieved.Value;
            rounded += area.Rows.Sum(static row => row.Achieved.Value.Number!.Value) == score.Number ? 1 : 0;
            exact += area.Rows.All(static row => row.Percent.IsPrinted) && SumOfShares(area).Round(score.Decimals) == score.Number ? 1 : 0;
        }

        return exact > rounded ? TotalRule.RoundedSumOfExactScores : TotalRule.SumOfRoundedPoints;
    }

    private static Rational SumOfShares(DraftArea area)
        => area.Rows.Aggregate(Rational.Zero, static (sum, row) => sum + (Rational.Of(row.Percent.Value.Number!.Value) * Rational.Of(row.Max, 100)));
}
