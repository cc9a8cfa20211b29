using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>Makes the reconstructions of an audit, cell by cell in the order of the table.</summary>
internal sealed class ReconstructionBuilder(RuleInference inference)
{
    private readonly PrintedTable _table = inference.Table;
    private readonly ScoreBounds _declared = inference.Declared;
    private readonly List<ScoreBounds> _admissible = [.. inference.Bounds.Where((_, i) => inference.Fits[i].IsAdmissible)];
    private readonly List<Reconstruction> _found = [];

    internal EquatableList<Reconstruction> All()
    {
        for (var a = 0; a < _table.Scores.Length; a++)
        {
            for (var i = _table.FirstRow[a]; i < _table.FirstRow[a + 1]; i++)
            {
                AddRow(a, i);
            }

            AddArea(a);
        }

        if (!_table.Total.IsKnown)
        {
            AddTotal();
        }

        return EquatableList.From(_found);
    }

    private void AddRow(int area, int row)
    {
        var result = _table.Evaluation.SubQuestions[row];
        var (pointsKnown, percentKnown) = (_table.Points[row].IsKnown, _table.Percents[row].IsKnown);
        if (pointsKnown && percentKnown && result.MaxPoints.Status != ValueStatus.Unreadable)
        {
            return;
        }

        var points = pointsKnown ? null : Collect(bounds => Points(bounds, area, row));
        var percents = percentKnown ? null : Expectation.Join(_admissible.SelectMany(bounds => PercentsUnder(bounds, area, row)));
        var pointValues = points is null ? null : AdmissibleValues.Union(points, _table.PointDecimals);
        var percentValues = percents is null ? null : AdmissibleValues.Union(percents, _table.PercentDecimals);
        var reading = RowReading.Of(_table, _admissible, row, pointValues, percentValues);
        var max = _table.MaxOf(row);
        var usedPercent = _declared.Rules.Percentages == PercentageRule.NotPrinted ? null : result.Percent.Number;
        var basis = new Reconstruction.Basis(
            _declared.Rows[row].ToInterval(_table.Unit), max, result.Points.Number, usedPercent, _declared.Narrowed[row]);
        if (points is not null)
        {
            Add(TableCell.Of(result.Number, TableColumn.Points), result.Points, points, pointValues!, basis, reading.Points);
        }

        if (result.MaxPoints.Status == ValueStatus.Unreadable)
        {
            var values = AdmissibleValues.Range(new(max, max, 1), 0);
            var cell = TableCell.Of(result.Number, TableColumn.Maximum);
            Add(cell, result.MaxPoints, Collect(_ => values), values, new(null, max), RowReading.OfCell(result.MaxPoints, values));
        }

        if (percents is not null)
        {
            Add(TableCell.Of(result.Number, TableColumn.Percent), result.Percent, percents, percentValues!, basis, reading.Percent);
        }
    }

    private void AddArea(int area)
    {
        var result = _table.Evaluation.Areas[area];
        var basis = new Reconstruction.Basis(
            _declared.Areas[area].ToInterval(_table.Unit), Area.PointsOfEach, result.Points.Number, result.Percent.Number,
            _table.Total.IsKnown, ByParts: true);
        if (!_table.Scores[area].IsKnown)
        {
            var decimals = _table.ScoreDecimals;
            var expected = Collect(
                bounds => bounds.TotalContradicts ? AdmissibleValues.None : AdmissibleValues.Range(bounds.Scores[area], decimals));
            AddSum(TableCell.OfArea(result.Number, TableColumn.Points), result.Points, expected, decimals, basis);
        }

        if (!_table.AreaPercents[area].IsKnown)
        {
            var (step, decimals) = (_table.AreaPercents[area].Step, _table.AreaPercentDecimals);
            var expected = Collect(
                bounds => AdmissibleValues.Range(Rounding.Image(bounds.Scores[area].Values, step, bounds.Rules.Ties), decimals));
            AddSum(TableCell.OfArea(result.Number, TableColumn.Percent), result.Percent, expected, decimals, basis);
        }
    }

    private void AddTotal()
    {
        var expected = Collect(bounds => AdmissibleValues.Range(bounds.TotalFromAreas, _table.ScoreDecimals));
        var exact = _declared.Total.ToInterval(_table.Unit);
        var basis = new Reconstruction.Basis(exact, _table.Evaluation.Framework.MaxPoints, ByParts: true);
        AddSum(default, PrintedValue.NotPublished, expected, _table.ScoreDecimals, basis);
    }

    private void AddSum(
        TableCell cell, PrintedValue printed, EquatableList<Expectation> expected, int decimals, Reconstruction.Basis basis)
    {
        var values = AdmissibleValues.Union(expected, decimals);
        Add(cell, printed, expected, values, basis, RowReading.OfCell(printed, values));
    }

    private void Add(
        TableCell cell, PrintedValue printed, EquatableList<Expectation> expected, AdmissibleValues values, Reconstruction.Basis basis,
        Reading? reading)
        => _found.Add(new(cell, printed, expected, values, basis, reading));

    private EquatableList<Expectation> Collect(Func<ScoreBounds, AdmissibleValues> values)
        => Expectation.Join(_admissible.Select(bounds => (bounds.Rules, values(bounds))));

    // Nothing completes an area whose rows cannot give its score, nor a row of which no points give the percentage.
    private AdmissibleValues Points(ScoreBounds bounds, int area, int row)
        => bounds.AreaContradicts[area] || bounds.RowContradicts[row]
            ? AdmissibleValues.None
            : AdmissibleValues.Range(bounds.Points[row], _table.PointDecimals);

    // A column that the report does not have would have been made in one of the two ways.
    private IEnumerable<(PrintingRules Rules, AdmissibleValues Values)> PercentsUnder(ScoreBounds bounds, int area, int row)
    {
        PercentageRule[] ways = bounds.Rules.Percentages == PercentageRule.NotPrinted
            ? [PercentageRule.FromExactScore, PercentageRule.FromRoundedPoints]
            : [bounds.Rules.Percentages];
        return ways.Select(way =>
            (new PrintingRules(way, bounds.Rules.AreaScores, bounds.Rules.Ties), Percents(bounds, way, area, row)));
    }

    private AdmissibleValues Percents(ScoreBounds bounds, PercentageRule rule, int area, int row)
    {
        var dependsOnArea = !_table.Points[row].IsKnown
            || (rule == PercentageRule.FromExactScore && bounds.Rules.AreaScores == AreaScoreRule.RoundedSumOfExactScores);
        return dependsOnArea && bounds.AreaContradicts[area] ? AdmissibleValues.None
            : rule == PercentageRule.FromExactScore ? AdmissibleValues.Range(bounds.PercentRange(row), _table.PercentDecimals)
            : TableChecks.Quotients(_table, bounds.Points[row], row, bounds.Rules.Ties);
    }
}
