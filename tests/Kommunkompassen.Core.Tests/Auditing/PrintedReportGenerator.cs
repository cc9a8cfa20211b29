using FsCheck;
using FsCheck.Fluent;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tests.Auditing;

/// <summary>Invented reports: one to four areas of one to seven rows, scores with many ties, any rules, mostly whole numbers; and a choice
/// of cells to blank out.</summary>
public static class PrintedReportGenerator
{
    private static readonly int[][] OneArea =
        [[100], [40, 60], [20, 30, 50], [15, 20, 25, 30, 10], [15, 25, 15, 15, 20, 10], [15, 15, 15, 15, 10, 15, 15],
            [15, 20, 20, 15, 10, 20], [1, 2, 3, 94], [8, 16, 36, 40], [33, 33, 34]];

    public static Arbitrary<BlankedReport> Reports()
    {
        var rules =
            from percentages in Gen.Elements(PercentageRule.FromExactScore, PercentageRule.FromRoundedPoints, PercentageRule.NotPrinted)
            from areaScores in Gen.Elements(AreaScoreRule.RoundedSumOfExactScores, AreaScoreRule.SumOfRoundedPoints)
            from ties in Gen.Frequency((3, Gen.Constant(TieRule.HalfAwayFromZero)), (1, Gen.Constant(TieRule.HalfToEven)))
            select new PrintingRules(percentages, areaScores, ties);
        var decimals = Gen.Frequency((8, Gen.Constant(0)), (1, Gen.Constant(1)), (1, Gen.Constant(2)));
        var reports =
            from count in Gen.Choose(1, 4)
            from maxima in Gen.Elements(OneArea).ArrayOf(count)
            from exact in Gen.CollectToArray(maxima.Select(Scores))
            from rule in rules
            from points in decimals
            from percents in decimals
            from scores in decimals
            from share in Gen.Elements(0, 5, 30, 100)
            from dice in Gen.Choose(0, 99).ArrayOf(64)
            select new BlankedReport(
                new PrintedReport(maxima, exact, rule, points, percents, scores), [.. dice.Select(die => die < share)]);
        return reports.ToArbitrary();
    }

    private static Gen<int[]> Scores(int[] maxima) => Gen.CollectToArray(maxima.Select(Score));

    // Any point of the grid, or a tie of the points, or a tie of the percentages, or an end of the scale.
    private static Gen<int> Score(int max) => Gen.Frequency(
        (4, Gen.Choose(0, max * PrintedReport.Grid)),
        (2, Gen.Choose(0, max - 1).Select(static whole => (whole * PrintedReport.Grid) + (PrintedReport.Grid / 2))),
        (2, Gen.Choose(0, 99).Select(percent => ((2 * percent) + 1) * max * PrintedReport.Grid / 200)),
        (1, Gen.Elements(0, max * PrintedReport.Grid)));
}
