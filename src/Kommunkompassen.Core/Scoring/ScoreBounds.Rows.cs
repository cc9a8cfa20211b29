namespace Kommunkompassen.Scoring;

internal sealed partial class ScoreBounds
{
    /// <summary>What a row says by itself.</summary>
    private void ReadRow(int row)
    {
        var (points, percent, scale) = (_table.Points[row], _table.Percents[row], _table.ScaleOf(row));
        var all = new PrintedRange(0, scale.High / points.Step, points.Step);
        Points[row] = points.IsKnown ? points.Range : all;
        Rows[row] = points.IsKnown ? Rounding.Window(Points[row], Rules.Ties).Intersect(scale) : scale;
        if (!percent.IsKnown || Rules.Percentages == PercentageRule.NotPrinted)
        {
            return;
        }

        var window = Rounding.Window(percent.Range, Rules.Ties);
        if (Rules.Percentages == PercentageRule.FromExactScore)
        {
            ReadExactPercent(row, window.Intersect(scale));
            return;
        }

        // Made from the printed points: the window is one of points, not of exact scores.
        var fitting = Points[row].Intersect(Rounding.Multiples(window, points.Step));
        if (points.IsKnown)
        {
            RowContradicts[row] = window.Intersect(Points[row].Values).IsEmpty;
        }
        else if (fitting.IsEmpty)
        {
            RowContradicts[row] = true;
        }
        else
        {
            Points[row] = fitting;
            Rows[row] = Rounding.Window(fitting, Rules.Ties).Intersect(scale);
        }
    }

    private void ReadExactPercent(int row, Bounds implied)
    {
        var both = Rows[row].Intersect(implied);
        RowContradicts[row] = both.IsEmpty;
        Rows[row] = both.IsEmpty ? Rows[row].Hull(implied) : both;
        if (!_table.Points[row].IsKnown)
        {
            Points[row] = Rounding.Image(Rows[row], Points[row].Step, Rules.Ties);
        }
    }

    /// <summary>Cuts a row to an interval in which its area needs it, and its points to what is left.</summary>
    private void CutRow(int row, Bounds needed)
    {
        var cut = Rows[row].Intersect(needed);
        if (cut.IsEmpty)
        {
            return;   // A contradiction that the printed numbers alone did not show; it narrows nothing.
        }

        Narrowed[row] = cut != Rows[row];
        Rows[row] = cut;
        if (!_table.Points[row].IsKnown)
        {
            Points[row] = Points[row].Intersect(Rounding.Image(cut, Points[row].Step, Rules.Ties));
        }
    }
}
