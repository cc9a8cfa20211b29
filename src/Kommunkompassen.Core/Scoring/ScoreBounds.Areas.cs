namespace Kommunkompassen.Scoring;

internal sealed partial class ScoreBounds
{
    private bool SumsPoints => Rules.AreaScores == AreaScoreRule.SumOfRoundedPoints;

    /// <summary>What the rows say about their area's score.</summary>
    private void AddUp(int area)
    {
        var score = _table.KnownScore(area, Rules.Percentages);
        Areas[area] = SumOfRows(area).All;
        var added = SumsPoints ? SumOf(PointsOf(area)) : Areas[area];
        FromRows[area] = Rounding.Image(added, score.Step, Rules.Ties);
        Scores[area] = score.IsKnown ? score.Range : FromRows[area];
        if (score.IsKnown)
        {
            var window = Rounding.Window(score.Range, Rules.Ties);
            AreaContradicts[area] = SumsPoints ? !PrintedRange.Narrow(PointsOf(area), window) : added.Intersect(window).IsEmpty;
        }
    }

    /// <summary>What the area's score says about its rows.</summary>
    private void HandDown(int area)
    {
        var (first, end) = (_table.FirstRow[area], _table.FirstRow[area + 1]);
        var window = Rounding.Window(Scores[area], Rules.Ties);
        if (AreaContradicts[area])
        {
            var printed = SumsPoints ? window + Deviation(area) : window;
            Areas[area] = Areas[area].Hull(printed.Intersect(ScaleOf(1)));
            return;
        }

        if (SumsPoints)
        {
            HandDownPoints(area, window);
            return;
        }

        var (sum, needed) = (SumOfRows(area), Areas[area].Intersect(window));
        for (var i = first; i < end; i++)
        {
            CutRow(i, needed - sum.Without(Rows[i]));
        }

        Areas[area] = needed;
    }

    private void HandDownPoints(int area, Bounds window)
    {
        PrintedRange.Narrow(PointsOf(area), window);
        var allKnown = true;
        var deviation = default(BoundsSum);
        for (var i = _table.FirstRow[area]; i < _table.FirstRow[area + 1]; i++)
        {
            var points = _table.Points[i];
            if (!points.IsKnown)
            {
                CutRow(i, Rounding.Window(Points[i], Rules.Ties));
            }

            allKnown &= points.IsKnown;
            deviation.Add(points.IsKnown ? Rows[i].Shifted(-points.Value) : Reach(points.Step));
        }

        // The exact score can differ from the printed points only by the rounding of the rows.
        var sum = SumOfRows(area).All;
        Areas[area] = allKnown ? sum : sum.Reconciled((Reached(PointsOf(area), window) + deviation.All).Intersect(ScaleOf(1)));
    }

    private Bounds ExactTotal()
    {
        var (sum, deviation, allKnown) = (default(BoundsSum), default(BoundsSum), true);
        for (var a = 0; a < Areas.Length; a++)
        {
            var score = _table.KnownScore(a, Rules.Percentages);
            sum.Add(Areas[a]);
            deviation.Add(
                score.IsKnown && !TotalContradicts ? Areas[a].Shifted(-score.Value) : SumsPoints ? Deviation(a) : Reach(score.Step));
            allKnown &= score.IsKnown;
        }

        if (!_table.Total.IsKnown || (allKnown && !TotalContradicts))
        {
            return sum.All;
        }

        var printed = (Rounding.Window(_table.Total.Range, Rules.Ties) + deviation.All).Intersect(ScaleOf(Areas.Length));
        return TotalContradicts
            ? sum.All.Hull(printed)
            : sum.All.Reconciled(
                (Reached(Scores, Rounding.Window(_table.Total.Range, Rules.Ties)) + deviation.All).Intersect(ScaleOf(Areas.Length)));
    }

    /// <summary>The least interval of the sums that addends can have in a window: multiples of the finest of their steps.</summary>
    private static Bounds Reached(ReadOnlySpan<PrintedRange> addends, Bounds window)
    {
        var finest = long.MaxValue;
        foreach (var addend in addends)
        {
            finest = Math.Min(finest, addend.Step);
        }

        return Rounding.Multiples(window.Intersect(SumOf(addends)), finest).Values;
    }

    /// <summary>By how much an area's exact score can differ from its score as the sum of printed points.</summary>
    private Bounds Deviation(int area)
    {
        var deviation = default(BoundsSum);
        var score = _table.KnownScore(area, Rules.Percentages);
        var coarser = false;
        for (var i = _table.FirstRow[area]; i < _table.FirstRow[area + 1]; i++)
        {
            deviation.Add(Reach(_table.Points[i].Step));
            coarser |= score.Step > _table.Points[i].Step;
        }

        if (coarser)
        {
            deviation.Add(Bounds.Closed(-score.Step / 2, score.Step / 2));
        }

        return deviation.All;
    }

    private Bounds Reach(long step) => new(-step / 2, false, step / 2, Rules.Ties == TieRule.HalfAwayFromZero);

    private BoundsSum SumOfRows(int area)
    {
        var sum = default(BoundsSum);
        for (var i = _table.FirstRow[area]; i < _table.FirstRow[area + 1]; i++)
        {
            sum.Add(Rows[i]);
        }

        return sum;
    }
}
