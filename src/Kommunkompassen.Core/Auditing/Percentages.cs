using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>Which percentages rules let stand beside points.</summary>
internal static class Percentages
{
    /// <summary>The percentages of a row by its points alone, with the decimals of its cell.</summary>
    internal static AdmissibleValues ByPoints(PrintedTable table, ScoreBounds bounds, int row)
        => bounds.Rules.Percentages == PercentageRule.FromRoundedPoints
            ? Quotients(table, bounds.Points[row], row, bounds.Rules.Ties)
            : AdmissibleValues.Range(Exact(table, bounds, row), Decimals(table, row));

    /// <summary>How many percentages the points alone admit; those of every score where the points are not known.</summary>
    internal static long Count(PrintedTable table, ScoreBounds bounds, int row)
    {
        var (scale, points, step) = (table.ScaleOf(row), table.Points[row], table.Percents[row].Step);
        return bounds.Rules.Percentages == PercentageRule.FromRoundedPoints
            ? points.IsKnown ? 1 : Math.Min(AllOf(points.Step, scale), AllOf(step, scale))
            : points.IsKnown ? Exact(table, bounds, row).Count : AllOf(step, scale);
    }

    /// <summary>How many multiples of a step a scale has.</summary>
    internal static long AllOf(long step, Bounds scale) => (scale.High / step) + 1;

    /// <summary>The rounded quotients of printed points, each once.</summary>
    internal static AdmissibleValues Quotients(PrintedTable table, PrintedRange points, int row, TieRule ties)
    {
        var (step, decimals) = (table.Percents[row].Step, Decimals(table, row));
        if (points.Count == 1)
        {
            return AdmissibleValues.Range(Rounding.Image(points.Values, step, ties), decimals);
        }

        var found = new List<decimal>();
        for (var index = points.Low; index <= points.High; index++)
        {
            var value = index * points.Step;
            var percent = Rounding.Image(Bounds.Closed(value, value), step, ties).Low * new decimal(1, 0, 0, false, (byte)decimals);
            if (found.Count == 0 || found[^1] != percent)
            {
                found.Add(percent);
            }
        }

        return AdmissibleValues.Of(found, decimals);
    }

    /// <summary>The decimals with which a row's percentage was printed, or would have been.</summary>
    internal static int Decimals(PrintedTable table, int row)
        => table.Percents[row].IsKnown ? table.Evaluation.SubQuestions[row].Percent.Decimals : table.PercentDecimals;

    private static PrintedRange Exact(PrintedTable table, ScoreBounds bounds, int row)
        => Rounding.Image(
            Rounding.Window(bounds.Points[row], bounds.Rules.Ties).Intersect(table.ScaleOf(row)), table.Percents[row].Step,
            bounds.Rules.Ties);
}
