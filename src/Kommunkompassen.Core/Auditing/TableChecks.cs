using System.Numerics;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>Checks every printed number of a table against what rules allow.</summary>
internal static class TableChecks
{
    /// <summary>The cells whose printed numbers the rules cannot have given, in the order of the table.</summary>
    internal static EquatableList<TableCell> Exceptions(PrintedTable table, ScoreBounds bounds)
    {
        var found = new List<TableCell>();
        var areas = table.Evaluation.Areas.AsSpan();
        for (var a = 0; a < areas.Length; a++)
        {
            for (var i = table.FirstRow[a]; i < table.FirstRow[a + 1]; i++)
            {
                if (bounds.RowContradicts[i])
                {
                    found.Add(TableCell.Of(table.Evaluation.SubQuestions[i].Number, TableColumn.Percent));
                }
            }

            if (bounds.AreaContradicts[a])
            {
                found.Add(TableCell.OfArea(areas[a].Number, table.Scores[a].IsKnown ? TableColumn.Points : TableColumn.Percent));
            }

            if (AreaPercentDiffers(table, bounds, a))
            {
                found.Add(TableCell.OfArea(areas[a].Number, TableColumn.Percent));
            }
        }

        if (bounds.TotalContradicts)
        {
            found.Add(default);
        }

        return EquatableList.From(found);
    }

    /// <summary>The number of tables that <see cref="RuleFit.TablesAdmitted"/> documents.</summary>
    internal static BigInteger TablesAdmitted(PrintedTable table, ScoreBounds bounds)
    {
        var product = new Product();
        if (bounds.Rules.Percentages != PercentageRule.NotPrinted)
        {
            for (var i = 0; i < table.Percents.Length; i++)
            {
                if (table.Percents[i].IsKnown)
                {
                    product.Multiply(bounds.RowContradicts[i]
                        ? AllOf(table.Percents[i].Step, table.ScaleOf(i))
                        : CountOfPercents(table, bounds, i));
                }
            }
        }

        var scale = Bounds.Closed(0, Area.PointsOfEach * table.Unit);
        for (var a = 0; a < table.Scores.Length; a++)
        {
            var score = table.KnownScore(a, bounds.Rules.Percentages);
            if (score.IsKnown)
            {
                product.Multiply(bounds.AreaContradicts[a] ? AllOf(score.Step, scale) : bounds.FromRows[a].Count);
            }

            if (AreaPercentDiffers(table, bounds, a))
            {
                product.Multiply(AllOf(table.AreaPercents[a].Step, scale));
            }
        }

        if (table.Total.IsKnown)
        {
            product.Multiply(bounds.TotalContradicts
                ? AllOf(table.Total.Step, Bounds.Closed(0, table.Scores.Length * scale.High))
                : bounds.TotalFromAreas.Count);
        }

        return product.Value;
    }

    /// <summary>The percentages that a row's points alone allow, with the decimals of its cell.</summary>
    internal static AdmissibleValues PercentsByPoints(PrintedTable table, ScoreBounds bounds, int row)
        => bounds.Rules.Percentages == PercentageRule.FromRoundedPoints
            ? Quotients(table, bounds.Points[row], row, bounds.Rules.Ties)
            : AdmissibleValues.Range(ExactPercents(table, bounds, row), Decimals(table, row));

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

    /// <summary>How many percentages a row's points alone allow; those of every score where the points are not known.</summary>
    private static long CountOfPercents(PrintedTable table, ScoreBounds bounds, int row)
    {
        var (scale, points, step) = (table.ScaleOf(row), table.Points[row], table.Percents[row].Step);
        return bounds.Rules.Percentages == PercentageRule.FromRoundedPoints
            ? points.IsKnown ? 1 : Math.Min(AllOf(points.Step, scale), AllOf(step, scale))
            : points.IsKnown ? ExactPercents(table, bounds, row).Count : AllOf(step, scale);
    }

    private static PrintedRange ExactPercents(PrintedTable table, ScoreBounds bounds, int row)
    {
        var exact = Rounding.Window(bounds.Points[row], bounds.Rules.Ties).Intersect(table.ScaleOf(row));
        return Rounding.Image(exact, table.Percents[row].Step, bounds.Rules.Ties);
    }

    /// <summary>The decimals with which a row's percentage was printed, or would have been.</summary>
    private static int Decimals(PrintedTable table, int row)
        => table.Percents[row].IsKnown ? table.Evaluation.SubQuestions[row].Percent.Decimals : table.PercentDecimals;

    /// <summary>How many multiples of a step a scale has.</summary>
    private static long AllOf(long step, Bounds scale) => (scale.High / step) + 1;

    // Of 100 points the percentage is the score, however it was made; only the decimals can differ.
    private static bool AreaPercentDiffers(PrintedTable table, ScoreBounds bounds, int area)
        => table.Scores[area].IsKnown && table.AreaPercents[area].IsKnown && bounds.Rules.Percentages != PercentageRule.NotPrinted
            && Rounding.Window(table.Scores[area].Range, bounds.Rules.Ties)
                .Intersect(Rounding.Window(table.AreaPercents[area].Range, bounds.Rules.Ties)).IsEmpty;

    /// <summary>An exact product of many small whole numbers; in 64 bits as long as they fit, for big integers are slow.</summary>
    private struct Product()
    {
        private BigInteger _value = BigInteger.One;
        private ulong _pending = 1;

        internal readonly BigInteger Value => _value * _pending;

        internal void Multiply(long factor)
        {
            var positive = (ulong)factor;
            if (_pending > ulong.MaxValue / positive)
            {
                (_value, _pending) = (Value, 1);
            }

            _pending *= positive;
        }
    }
}
