using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tests.Auditing;

/// <summary>The least evaluation: one area of two rows of 40 and 60 points; tests replace what they are about.</summary>
internal static class Tables
{
    internal static Evaluation Of(
        PrintedValue[] points, PrintedValue[] percents, PrintedValue score, PrintedValue? areaPercent = null, PrintedTotal? total = null,
        PercentageRule percentageRule = PercentageRule.FromExactScore, AreaScoreRule totalRule = AreaScoreRule.SumOfRoundedPoints)
    {
        var rows = points.Select(
            (value, i) => new SubQuestionResult(new SubQuestionNumber(1, i + 1), value, percents.ElementAtOrDefault(i)));
        return Evaluation([[40, 60]], [new AreaResult(1, score, rows, areaPercent)], total, percentageRule, totalRule);
    }

    internal static Evaluation Evaluation(
        int[][] maxima, IEnumerable<AreaResult> areas, PrintedTotal? total = null,
        PercentageRule percentageRule = PercentageRule.FromExactScore, AreaScoreRule totalRule = AreaScoreRule.SumOfRoundedPoints)
        => new(
            new EvaluationId("invented"), new Municipality("Påhittad", new MunicipalityCode("9999"), "Påhittade län"),
            PrintedReport.Form(maxima),
            EvaluationPeriod.InYear(2020), 1, percentageRule, totalRule, new Report(new ReportId("invented"), "Invented", "Nobody"),
            new SourceReference(new ReportId("invented"), "4"), areas, total);

    internal static PrintedTotal Total(decimal points) => new(P(points), new SourceReference(new ReportId("invented"), "2"));

    internal static PrintedValue P(decimal number) => PrintedValue.Printed(number);

    internal static PrintedValue Lost(string? text = null) => PrintedValue.Unreadable(text);
}
