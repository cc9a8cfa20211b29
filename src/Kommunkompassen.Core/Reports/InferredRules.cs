using Kommunkompassen.Scoring;

namespace Kommunkompassen.Reports;

/// <summary>Infers from printed numbers by which rules a report made its percentages and area scores, where nobody tells; the options of
/// the readers state how.</summary>
internal static class InferredRules
{
    internal static PercentageRule OfPercentages(FrameworkVersion framework, IEnumerable<AreaResult> areas, bool hasPercentages)
    {
        var rows = areas.SelectMany(static area => area.SubQuestions)
            .Where(
                row => row.Points.Status == ValueStatus.Printed && row.Percent.Status == ValueStatus.Printed
                    && framework.FindSubQuestion(row.Number) is not null)
            .ToList();
        var quotients = rows.Count(row
            => (Rational.FromDecimal(row.Points.Number!.Value) * Rational.FromFraction(100, MaxOf(framework, row)))
                .ToDecimal(row.Percent.Decimals) == row.Percent.Number);
        return !hasPercentages ? PercentageRule.NotPrinted
            : rows.Count > 0 && 10 * quotients >= 9 * rows.Count ? PercentageRule.FromRoundedPoints
            : PercentageRule.FromExactScore;
    }

    internal static AreaScoreRule OfTotals(FrameworkVersion framework, IEnumerable<AreaResult> areas)
    {
        var (exact, rounded) = (0, 0);
        foreach (var area in areas.Where(static area => area.Points.Status == ValueStatus.Printed
            && area.SubQuestions.Count > 0 && area.SubQuestions.All(static row => row.Points.Status == ValueStatus.Printed)))
        {
            rounded += area.SubQuestions.Sum(static row => row.Points.Number!.Value) == area.Points.Number ? 1 : 0;
            exact += area.SubQuestions.All(static row => row.Percent.Status == ValueStatus.Printed)
                && SumOfShares(framework, area).ToDecimal(area.Points.Decimals) == area.Points.Number ? 1 : 0;
        }

        return exact > rounded ? AreaScoreRule.RoundedSumOfExactScores : AreaScoreRule.SumOfRoundedPoints;
    }

    private static Rational SumOfShares(FrameworkVersion framework, AreaResult area)
        => area.SubQuestions.Aggregate(
            Rational.Zero,
            (sum, row) => sum + (Rational.FromDecimal(row.Percent.Number!.Value) * Rational.FromFraction(MaxOf(framework, row), 100)));

    private static int MaxOf(FrameworkVersion framework, SubQuestionResult row) => framework.FindSubQuestion(row.Number)!.MaxPoints;
}
