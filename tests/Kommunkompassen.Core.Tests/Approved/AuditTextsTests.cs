using Kommunkompassen.Auditing;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Auditing;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Approved;

/// <summary>What audits say: all of it for the five reports, each sentence once for small tables in which cells are lost, altered or
/// misread.</summary>
public sealed class AuditTextsTests
{
    private static readonly int[][] Maxima = [[100], [40, 60], [10, 90], [20, 30, 50], [10, 40, 50]];

    [Fact]
    public void Of_the_five_reports()
    {
        var text = new ApprovedText();
        foreach (var evaluation in RealReports.All)
        {
            Write(text, evaluation);
        }

        text.Assert("audits-of-reports");
    }

    [Fact]
    public void Of_small_tables()
    {
        var text = new ApprovedText();
        for (var seed = 1u; seed <= 120; seed++)
        {
            WriteFirst(text, Draw(Tape.Seeded(seed)));
        }

        text.Assert("audits");
    }

    private static Evaluation Draw(Tape tape)
    {
        int[][] maxima = [.. Enumerable.Range(0, tape.Between(1, 2)).Select(_ => tape.Of(Maxima))];
        int Exact(int max) => tape.OneIn(4) ? (tape.Below(max) * 400) + 200 : tape.Between(0, max * 20) * 20;
        int[][] exact = [.. maxima.Select(rows => rows.Select(Exact).ToArray())];
        var rules = new PrintingRules(tape.OfEnum<PercentageRule>(), tape.OfEnum<AreaScoreRule>(), tape.OfEnum<TieRule>());
        var report = new PrintedReport(maxima, exact, rules, tape.Of(0, 0, 0, 1), tape.Of(0, 0, 1), tape.Of(0, 0, 0, 1));
        return report.Publish(
            (area, row, column) => tape.Below(14) switch
            {
                0 => PrintedValue.NotPublished,
                1 => PrintedValue.Unreadable(),
                2 => PrintedValue.Unreadable(tape.Of("7", "1S", "l4", "B0", "3?")),
                3 when row >= 0 => PrintedValue.Printed(tape.Between(0, column == "percent" ? 100 : maxima[area][row])),
                _ => null,
            },
            tape.OneIn(3) ? new PrintingRules(rules.Percentages, tape.OfEnum<AreaScoreRule>(), TieRule.HalfAwayFromZero) : null);
    }

    private static void Write(ApprovedText text, Evaluation evaluation)
    {
        var audit = EvaluationAudit.Run(evaluation);
        text.Head(audit.ToString());
        foreach (var area in evaluation.Areas)
        {
            text.Add(
                $"table {area.Number}: {area.Points} {area.Percent} | {string.Join(
                    " | ", area.SubQuestions.Select(static row => $"{row.Points} {row.Percent}"))}");
        }

        text.Add($"total {evaluation.PrintedTotal?.Points}");
        text.Add(audit.VerdictMessage);
        foreach (var fit in audit.Fits)
        {
            text.Add($"{fit}");
        }

        text.Add(
            $"scores {string.Join(" ", audit.Scores.SubQuestions)} areas {string.Join(" ", audit.Scores.Areas)} total ",
            $"{audit.Scores.Total}");
        foreach (var anomaly in audit.Anomalies)
        {
            text.Add($"{anomaly} {anomaly.Cell} {anomaly.Distance} {anomaly.Reading} {string.Join("; ", anomaly.Expected)}");
            text.Add(anomaly.Message);
        }

        foreach (var one in audit.Reconstructions)
        {
            text.Add($"{one} {one.Code} {one.ExactScoreRange} {one.Reading} {string.Join("; ", one.Expected)}");
            text.Add(one.Derivation);
        }
    }

    private static void WriteFirst(ApprovedText text, Evaluation evaluation)
    {
        var audit = EvaluationAudit.Run(evaluation);
        text.Input(audit.ToString());
        foreach (var area in evaluation.Areas)
        {
            text.AddInput(
                $"table {area.Number}: {area.Points} {area.Percent} | {string.Join(
                    " | ", area.SubQuestions.Select(static row => $"{row.Points} {row.Percent}"))}");
        }

        text.AddInput($"total {evaluation.PrintedTotal?.Points}");
        text.AddFirst($"verdict", audit.VerdictMessage);
        foreach (var anomaly in audit.Anomalies)
        {
            text.AddFirst(
                $"{anomaly} {anomaly.Cell} {anomaly.Distance} {anomaly.Reading} {string.Join("; ", anomaly.Expected)}", anomaly.Message);
        }

        foreach (var one in audit.Reconstructions)
        {
            text.AddFirst(
                $"{one} {one.Code} {one.ExactScoreRange} {one.Reading} {string.Join("; ", one.Expected)}", one.Derivation);
        }
    }
}
