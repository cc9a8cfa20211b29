using System.Numerics;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>Sets every printed number of a table against what rules allow.</summary>
internal static class TableChecks
{
    /// <summary>The printed numbers that the rules cannot have given, in the order of the table.</summary>
    internal static EquatableList<TableCell> Exceptions(PrintedTable table, ScoreBounds bounds)
    {
        List<TableCell>? found = null;
        var areas = table.Evaluation.Areas.AsSpan();
        for (var a = 0; a < areas.Length; a++)
        {
            for (var i = table.FirstRow[a]; i < table.FirstRow[a + 1]; i++)
            {
                if (bounds.RowContradicts[i])
                {
                    (found ??= []).Add(TableCell.Of(table.Evaluation.SubQuestions[i].Number, TableColumn.Percent));
                }
            }

            if (bounds.AreaContradicts[a])
            {
                (found ??= []).Add(TableCell.OfArea(areas[a].Number, table.Scores[a].IsKnown ? TableColumn.Points : TableColumn.Percent));
            }

            if (AreaPercentDiffers(table, bounds, a))
            {
                (found ??= []).Add(TableCell.OfArea(areas[a].Number, TableColumn.Percent));
            }
        }

        if (bounds.TotalContradicts)
        {
            (found ??= []).Add(default);
        }

        return found is null ? [] : EquatableList.From(found);
    }

    /// <summary>The number of tables that <see cref="RuleFit.TablesAdmitted"/> documents.</summary>
    internal static BigInteger TablesAdmitted(PrintedTable table, ScoreBounds bounds)
    {
        var tally = new TableTally();
        if (bounds.Rules.Percentages != PercentageRule.NotPrinted)
        {
            for (var i = 0; i < table.Percents.Length; i++)
            {
                if (table.Percents[i].IsKnown)
                {
                    tally.Multiply(bounds.RowContradicts[i]
                        ? Percentages.AllOf(table.Percents[i].Step, table.ScaleOf(i))
                        : Percentages.Count(table, bounds, i));
                }
            }
        }

        var scale = Bounds.Closed(0, Area.PointsOfEach * table.Unit);
        for (var a = 0; a < table.Scores.Length; a++)
        {
            var score = table.KnownScore(a, bounds.Rules.Percentages);
            if (score.IsKnown)
            {
                tally.Multiply(bounds.AreaContradicts[a] ? Percentages.AllOf(score.Step, scale) : bounds.FromRows[a].Count);
            }

            if (AreaPercentDiffers(table, bounds, a))
            {
                tally.Multiply(Percentages.AllOf(table.AreaPercents[a].Step, scale));
            }
        }

        if (table.Total.IsKnown)
        {
            tally.Multiply(bounds.TotalContradicts
                ? Percentages.AllOf(table.Total.Step, Bounds.Closed(0, table.Scores.Length * scale.High))
                : bounds.TotalFromAreas.Count);
        }

        return tally.Product;
    }

    // Of 100 points the percentage is the score, however it was made; only the decimals can differ.
    private static bool AreaPercentDiffers(PrintedTable table, ScoreBounds bounds, int area)
        => table.Scores[area].IsKnown && table.AreaPercents[area].IsKnown && bounds.Rules.Percentages != PercentageRule.NotPrinted
            && Rounding.Window(table.Scores[area].Range, bounds.Rules.Ties)
                .Intersect(Rounding.Window(table.AreaPercents[area].Range, bounds.Rules.Ties)).IsEmpty;
}
