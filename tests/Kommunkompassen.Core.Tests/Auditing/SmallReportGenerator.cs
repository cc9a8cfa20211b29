using FsCheck;
using FsCheck.Fluent;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tests.Auditing;

/// <summary>Reports small enough for <see cref="BruteForce"/>: one or two areas, few rows, whole numbers.</summary>
public static class SmallReportGenerator
{
    private static readonly int[][] OneArea = [[100], [40, 60], [10, 90], [20, 30, 50], [10, 40, 50], [10, 10, 80]];

    public static Arbitrary<BlankedReport> Reports()
    {
        var rules =
            from percentages in Gen.Elements(PercentageRule.FromExactScore, PercentageRule.FromRoundedPoints, PercentageRule.NotPrinted)
            from areaScores in Gen.Elements(AreaScoreRule.RoundedSumOfExactScores, AreaScoreRule.SumOfRoundedPoints)
            from ties in Gen.Elements(TieRule.HalfAwayFromZero, TieRule.HalfToEven)
            select new PrintingRules(percentages, areaScores, ties);
        var reports =
            from count in Gen.Choose(1, 2)
            from maxima in Gen.Elements(OneArea).ArrayOf(count)
            from exact in Gen.CollectToArray(maxima.Select(static rows => Gen.CollectToArray(rows.Select(Score))))
            from rule in rules
            from share in Gen.Elements(0, 10, 30, 60)
            from dice in Gen.Choose(0, 99).ArrayOf(64)
            select new BlankedReport(new PrintedReport(maxima, exact, rule, 0, 0, 0), [.. dice.Select(die => die < share)]);
        return reports.ToArbitrary();
    }

    // Multiples of a twentieth of a point: where ties are, and the ends of intervals.
    private static Gen<int> Score(int max) => Gen.Frequency(
        (2, Gen.Choose(0, max * 20).Select(static score => score * 20)),
        (2, Gen.Choose(0, max - 1).Select(static whole => (whole * 400) + 200)),
        (1, Gen.Elements(0, max * 400)));
}
