using FsCheck.Fluent;
using FsCheck.Xunit;
using Kommunkompassen.Auditing;
using Kommunkompassen.Scoring;
using Xunit;

namespace Kommunkompassen.Tests.Auditing;

/// <summary>Whatever was printed of real exact scores, an audit must not contradict it.</summary>
[Properties(Arbitrary = [typeof(PrintedReportGenerator)], MaxTest = 400)]
public class SoundnessProperties
{
    [Property]
    public void The_rules_that_printed_a_report_have_no_exception(BlankedReport blanked)
    {
        var audit = EvaluationAudit.Run(blanked.Publish());

        var truth = audit.Fits.Single(fit => fit.Rules == blanked.Report.Rules);
        Assert.Empty(truth.Exceptions);
        Assert.True(truth.IsAdmissible);
        Assert.Empty(audit.Fits[0].Exceptions);
        if (truth.IsDeclared)
        {
            Assert.Empty(audit.Contradictions);
        }
    }

    [Property]
    public void Tightened_intervals_contain_every_true_score(BlankedReport blanked)
    {
        var report = blanked.Report;
        var tightened = FeasibleScores.FromEvaluation(blanked.Publish(), report.Rules);

        Assert.Equal(report.Rules, tightened.Rules);
        var rows = report.Exact.SelectMany(static rows => rows).ToList();
        Assert.Equal(rows.Count, tightened.SubQuestions.Count);
        Assert.All(
            rows,
            (exact, i) => Assert.True(
                tightened.SubQuestions[i].Contains(PrintedReport.Value(exact)),
                $"row {i}: {exact}/400 not in {tightened.SubQuestions[i]}"));
        Assert.All(
            report.Exact,
            (area, a) => Assert.True(
                tightened.Areas[a].Contains(PrintedReport.Value(area.Sum())), $"area {a}: {area.Sum()}/400 not in {tightened.Areas[a]}"));
        Assert.True(tightened.Total.Contains(PrintedReport.Value(rows.Sum())), $"total {rows.Sum()}/400 not in {tightened.Total}");
    }

    [Property]
    public void The_score_sheet_contains_every_true_score_and_is_never_tighter_than_the_tightened_scores(BlankedReport blanked)
    {
        var report = blanked.Report;
        if (report.Rules.Ties == TieRule.HalfToEven || report is not { PointDecimals: 0, PercentDecimals: 0, ScoreDecimals: 0 })
        {
            return;   // The sheet reads whole numbers with ties away from zero, as all reports print them.
        }

        var (sheet, tightened) = (ScoreSheet.FromEvaluation(blanked.Publish()), FeasibleScores.FromEvaluation(blanked.Publish()));
        var rows = report.Exact.SelectMany(static rows => rows).ToList();
        Assert.All(rows, (exact, i) => AssertHolds(sheet.SubQuestions[i], tightened.SubQuestions[i], exact));

        // What is partial is the sum of its known parts, measured on their maxima.
        var measured = 0;
        var first = 0;
        for (var a = 0; a < report.Exact.Length; a++)
        {
            var known = report.Exact[a].Where((_, row) => sheet.SubQuestions[first + row].Estimate is not null).Sum();
            var exact = sheet.Areas[a].IsWhole ? report.Exact[a].Sum() : known;
            AssertHolds(sheet.Areas[a], tightened.Areas[a], exact);
            measured += exact;
            first += report.Exact[a].Length;
        }

        AssertHolds(sheet.Total, tightened.Total, sheet.Total.IsWhole ? rows.Sum() : measured);
    }

    [Property]
    public void Reconstructions_contain_what_was_blanked_out(BlankedReport blanked)
    {
        var (report, evaluation) = (blanked.Report, blanked.Publish());
        var audit = EvaluationAudit.Run(evaluation);

        foreach (var one in audit.Reconstructions)
        {
            var (area, row) = (one.Cell.AreaNumber - 1, (one.Cell.SubQuestion?.Place ?? 0) - 1);
            var truth = (one.Cell.Level, one.Cell.Column) switch
            {
                (ScoreLevel.SubQuestion, TableColumn.Points) => report.Points(area, row),
                (ScoreLevel.SubQuestion, _) => report.Percent(area, row),
                (ScoreLevel.Area, _) => report.Score(area),
                _ => report.Total(),
            };
            if (report.Rules.Percentages == PercentageRule.NotPrinted && one.Cell.Column == TableColumn.Percent)
            {
                continue;   // Nothing was printed there; the hypothetical columns have a test of their own.
            }

            var under = one.Expected.Single(expected => expected.Rules.Contains(report.Rules));
            Assert.True(under.Values.Contains(truth), $"{one.Cell}: {truth} not in {under}");
            Assert.True(one.Values.Contains(truth));
        }
    }

    [Property]
    public void Every_blank_cell_has_one_reconstruction_and_no_other_cell_has(BlankedReport blanked)
    {
        var evaluation = blanked.Publish();
        var cells = EvaluationAudit.Run(evaluation).Reconstructions.Select(static one => one.Cell).ToList();

        var blank = evaluation.SubQuestions.Sum(static row => (row.Points.Number is null ? 1 : 0) + (row.Percent.Number is null ? 1 : 0))
            + evaluation.Areas.Sum(static area => (area.Points.Number is null ? 1 : 0) + (area.Percent.Number is null ? 1 : 0))
            + (evaluation.PrintedTotal is null ? 1 : 0);
        Assert.Equal(blank, cells.Count);
        Assert.Equal(cells.Count, cells.Distinct().Count());
    }

    [Property]
    public void The_order_of_rows_never_matters(BlankedReport blanked)
    {
        var report = blanked.Report;
        var published = blanked.Publish();
        var turned = report with { Maxima = Turned(report.Maxima), Exact = Turned(report.Exact) };
        var reversed = turned.Publish((area, row, column) => Source(published, report, area, row, column));

        var (one, other) = (FeasibleScores.FromEvaluation(published, report.Rules), FeasibleScores.FromEvaluation(reversed, report.Rules));
        Assert.Equal(one.Total, other.Total);
        Assert.Equal(one.Areas, other.Areas);
        var first = 0;
        foreach (var area in report.Maxima)
        {
            Assert.Equal(one.SubQuestions.Skip(first).Take(area.Length), other.SubQuestions.Skip(first).Take(area.Length).Reverse());
            first += area.Length;
        }
    }

    [Property]
    public void Auditing_changes_nothing_and_is_repeatable(BlankedReport blanked)
    {
        var (evaluation, again) = (blanked.Publish(), blanked.Publish());

        Assert.Equal(EvaluationAudit.Run(evaluation), EvaluationAudit.Run(again));
        Assert.Equal(again, evaluation);
    }

    private static int[][] Turned(int[][] areas) => [.. areas.Select(static rows => Enumerable.Reverse(rows).ToArray())];

    private static PrintedValue? Source(Evaluation published, PrintedReport report, int area, int row, string column)
        => (area, row, column) switch
        {
            (-1, _, _) => published.PrintedTotal?.Points ?? PrintedValue.NotPublished,
            (_, -1, "points") => published.Areas[area].Points,
            (_, -1, _) => published.Areas[area].Percent,
            (_, _, "points") => published.Areas[area].SubQuestions[report.Maxima[area].Length - 1 - row].Points,
            _ => published.Areas[area].SubQuestions[report.Maxima[area].Length - 1 - row].Percent,
        };

    private static void AssertHolds(ScoreRow number, ScoreInterval tightened, int exact)
    {
        if (number.Estimate is { } estimate)
        {
            Assert.True(estimate.Interval.Contains(PrintedReport.Value(exact)), $"{exact}/400 not in {estimate.Interval}");
            Assert.True(!number.IsWhole || estimate.Interval.Contains(tightened), $"{tightened} not in {estimate.Interval}");
        }
    }
}
