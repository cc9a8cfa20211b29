using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tests.Auditing;

/// <summary>Exact scores on a grid, and the score table that a report would print of them; printing is written here a second time, with
/// whole numbers only.</summary>
/// <remarks>The grid is a four-hundredth of a point: ties of points and of percentages lie on it.</remarks>
internal sealed record PrintedReport(
    int[][] Maxima, int[][] Exact, PrintingRules Rules, int PointDecimals, int PercentDecimals, int ScoreDecimals)
{
    internal const int Grid = 400;

    private static readonly SourceReference Source = new(new ReportId("invented"), "4");

    internal decimal Points(int area, int row) => Rounded(Exact[area][row], Grid, PointDecimals);

    internal decimal Percent(int area, int row)
    {
        var max = Maxima[area][row];
        return Rules.Percentages == PercentageRule.FromRoundedPoints
            ? Rounded((long)(Points(area, row) * 1000) * 100, 1000L * max, PercentDecimals)
            : Rounded(Exact[area][row] * 100L, (long)Grid * max, PercentDecimals);
    }

    internal decimal Score(int area) => Rules.AreaScores == AreaScoreRule.RoundedSumOfExactScores
        ? Rounded(Exact[area].Sum(), Grid, ScoreDecimals)
        : Rounded((long)(Enumerable.Range(0, Exact[area].Length).Sum(row => Points(area, row)) * 1000), 1000, ScoreDecimals);

    internal decimal Total() => Enumerable.Range(0, Exact.Length).Sum(Score);

    internal static Rational Value(long exact) => Rational.FromFraction(exact, Grid);

    /// <summary>The evaluation; a cell for which the function gives a value other than null is replaced by it.</summary>
    internal Evaluation Publish(Func<int, int, string, PrintedValue?> other, PrintingRules? declared = null)
    {
        PrintedValue Cell(int area, int row, string column, decimal number) => other(area, row, column) ?? PrintedValue.Printed(number);
        var percents = Rules.Percentages != PercentageRule.NotPrinted;
        var areas = Exact.Select((rows, a) => new AreaResult(
            a + 1,
            Cell(a, -1, "points", Score(a)),
            rows.Select((_, i) => new SubQuestionResult(
                new SubQuestionNumber(a + 1, i + 1),
                Cell(a, i, "points", Points(a, i)),
                percents ? Cell(a, i, "percent", Percent(a, i)) : null)),
            percents ? Cell(a, -1, "percent", Score(a)) : null));
        var total = Cell(-1, -1, "points", Total());
        return new Evaluation(
            new EvaluationId("invented"), new Municipality("Påhittad", new MunicipalityCode("9999"), "Påhittade län"), Form(Maxima),
            EvaluationPeriod.InYear(2020), 1,
            (declared ?? Rules).Percentages, (declared ?? Rules).AreaScores, new Report(new ReportId("invented"), "Invented", "Nobody"),
            Source, areas,
            total.Number is null ? null : new PrintedTotal(total, Source));
    }

    internal Evaluation Publish() => Publish(static (_, _, _) => null);

    internal static FrameworkVersion Form(int[][] maxima) => new(
        new FrameworkId("invented"),
        new LocalizedText("Påhittad", "Invented"),
        maxima.Select((rows, a) => new Area(
            a + 1, $"Område {a + 1}", rows.Select((max, i) => new SubQuestion(new SubQuestionNumber(a + 1, i + 1), "Fråga", max)))),
        [Source]);

    /// <summary>A quotient of whole numbers of 0 or more, rounded by the rule for ties.</summary>
    private decimal Rounded(long numerator, long denominator, int decimals)
    {
        var power = decimals switch { 0 => 1, 1 => 10, _ => 100 };
        var (scaled, twice) = (numerator * power / denominator, 2 * (numerator * power % denominator));
        var up = twice > denominator || (twice == denominator && (Rules.Ties == TieRule.HalfAwayFromZero || scaled % 2 == 1));
        return new decimal((int)(up ? scaled + 1 : scaled), 0, 0, false, (byte)decimals);
    }
}
