using FsCheck.Fluent;
using FsCheck.Xunit;
using Kommunkompassen.Auditing;
using Kommunkompassen.Scoring;
using Xunit;

namespace Kommunkompassen.Tests.Auditing;

/// <summary>On small areas the audit says exactly what trying every exact score says.</summary>
[Properties(Arbitrary = [typeof(SmallReportGenerator)], MaxTest = 150)]
public class OracleProperties
{
    [Property]
    public void A_printed_number_changed_by_a_point_is_an_exception_exactly_when_no_scores_could_be_printed_so(
        BlankedReport blanked, int which, bool up)
    {
        var rules = blanked.Report.Rules;
        var changed = Changed(blanked, which, up ? 1 : -1);

        var bounds = Bounds(changed, rules);
        var contradicts = bounds.RowContradicts.Concat(bounds.AreaContradicts).Append(bounds.TotalContradicts).Any(static one => one);
        var areaPercents = changed.Areas.All(
            static area => area.Points.Number is null || area.Percent.Number is null || area.Points.Number == area.Percent.Number);

        Assert.Equal(new BruteForce(changed, rules).IsConsistent, !contradicts && areaPercents);
        var fit = EvaluationAudit.Run(changed).Fits.Single(fit => fit.Rules == rules);
        Assert.Equal(contradicts || !areaPercents, fit.Exceptions.Count > 0);
    }

    [Property]
    public void Intervals_and_reconstructions_are_exactly_what_can_be(BlankedReport blanked)
    {
        var (rules, evaluation) = (blanked.Report.Rules, blanked.Publish());
        var (oracle, tightened, audit) = (
            new BruteForce(evaluation, rules), FeasibleScores.FromEvaluation(evaluation, rules), EvaluationAudit.Run(evaluation));
        var next = 0;
        for (var a = 0; a < evaluation.Areas.Count; a++)
        {
            for (var i = 0; i < evaluation.Areas[a].SubQuestions.Count; i++, next++)
            {
                var (number, max) = (evaluation.SubQuestions[next].Number, evaluation.Framework.SubQuestions[next].MaxPoints);
                var exact = oracle.ExactOfRow(a, i);
                AssertEnds(exact, tightened.SubQuestions[next]);
                AssertSame(exact.Select(oracle.Points), audit.FindReconstruction(number, TableColumn.Points), rules);
                if (rules.Percentages != PercentageRule.NotPrinted)
                {
                    AssertSame(exact.Select(one => oracle.Percent(one, max)), audit.FindReconstruction(number, TableColumn.Percent), rules);
                }
            }

            AssertSame(
                oracle.Scores[a],
                audit.Reconstructions.FirstOrDefault(one => one.Cell.Level == ScoreLevel.Area && one.Cell.AreaNumber == a + 1), rules);
            var sums = oracle.ExactOfArea(a);
            Assert.All([sums[0], sums[^1]], sum => Assert.True(tightened.Areas[a].Contains(Rational.FromFraction(sum, BruteForce.Grid))));
            if (rules.AreaScores == AreaScoreRule.RoundedSumOfExactScores
                || evaluation.Areas[a].SubQuestions.All(static row => row.Points.Number is not null))
            {
                AssertEnds(sums, tightened.Areas[a]);
            }
        }
    }

    [Property]
    public void Reading_again_what_was_reconstructed_uniquely_changes_no_interval(BlankedReport blanked)
    {
        var (rules, evaluation) = (blanked.Report.Rules, blanked.Publish());
        var audit = EvaluationAudit.Run(evaluation);
        var filled = blanked.Report.Publish((area, row, column) =>
            Find(evaluation, area, row, column) is { Number: not null } known ? known
            : audit.Reconstructions.FirstOrDefault(one => Names(one.Cell, area, row, column))
                is { } one
                    && one.Expected.FirstOrDefault(
                        expected
                            => expected.Rules.Contains(rules)) is { Values.IsUnique: true } unique ? PrintedValue.Printed(unique.Values.Low)
            : PrintedValue.NotPublished);

        var (before, after) = (FeasibleScores.FromEvaluation(evaluation, rules), FeasibleScores.FromEvaluation(filled, rules));
        Assert.Equal(before.SubQuestions, after.SubQuestions);
    }

    private static bool Names(TableCell cell, int area, int row, string column)
        => cell.AreaNumber == area + 1 && (cell.SubQuestion?.Place ?? 0) == row + 1
            && (cell.Column == TableColumn.Percent) == (column == "percent");

    private static ScoreBounds Bounds(Evaluation evaluation, PrintingRules rules) => ScoreBounds.Of(PrintedTable.Of(evaluation), rules);

    private static PrintedValue? Find(Evaluation evaluation, int area, int row, string column) => (area, row, column) switch
    {
        (-1, _, _) => evaluation.PrintedTotal?.Points,
        (_, -1, "points") => evaluation.Areas[area].Points,
        (_, -1, _) => evaluation.Areas[area].Percent,
        (_, _, "points") => evaluation.Areas[area].SubQuestions[row].Points,
        _ => evaluation.Areas[area].SubQuestions[row].Percent,
    };

    private static Evaluation Changed(BlankedReport blanked, int which, int by)
    {
        var (evaluation, place) = (blanked.Publish(), 0);
        var count = 2 + (evaluation.SubQuestions.Count * 2);
        return blanked.Report.Publish((area, row, column) =>
        {
            var value = Find(evaluation, area, row, column) ?? PrintedValue.NotPublished;
            var most = row >= 0 && column == "points" ? blanked.Report.Maxima[area][row] : 100;
            return place++ == Math.Abs((long)which) % count && value.Number + by is { } changed && changed >= 0 && changed <= most
                ? PrintedValue.Printed(changed)
                : value;
        });
    }

    // An open end is not reached; the grid comes as near as three of its steps, one for each row.
    private static void AssertEnds(List<int> exact, ScoreInterval interval)
    {
        var (low, high) = (
            Rational.FromFraction(exact[0], BruteForce.Grid) - interval.Low,
            interval.High - Rational.FromFraction(exact[^1], BruteForce.Grid));
        Assert.True(
            interval.IncludesLow ? low == 0 : low > 0 && low <= Rational.FromFraction(3, BruteForce.Grid),
            $"{interval} begins at {exact[0]}/80");
        Assert.True(
            interval.IncludesHigh ? high == 0 : high > 0 && high <= Rational.FromFraction(3, BruteForce.Grid),
            $"{interval} ends at {exact[^1]}/80");
    }

    private static void AssertSame(IEnumerable<int> possible, Reconstruction? reconstruction, PrintingRules rules)
    {
        if (reconstruction is not null)
        {
            var values = reconstruction.Expected.Single(expected => expected.Rules.Contains(rules)).Values;
            Assert.Equal(possible.Distinct().Order().Select(static one => (decimal)one), values.Values);
        }
    }
}
