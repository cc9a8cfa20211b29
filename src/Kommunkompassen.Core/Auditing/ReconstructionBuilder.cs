using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>Makes the reconstructions of an audit, cell by cell in the order of the table.</summary>
internal sealed class ReconstructionBuilder
{
    private readonly PrintedTable _table;
    private readonly ScoreBounds _declared;
    private readonly List<ScoreBounds> _admissible = [];

    internal ReconstructionBuilder(RuleInference inference)
    {
        (_table, _declared) = (inference.Table, inference.Declared);
        for (var i = 0; i < inference.Fits.Count; i++)
        {
            if (inference.Fits[i].IsAdmissible)
            {
                _admissible.Add(inference.Bounds[i]);
            }
        }
    }

    internal EquatableList<Reconstruction> All()
    {
        var found = new List<Reconstruction>();
        for (var a = 0; a < _table.Scores.Length; a++)
        {
            for (var i = _table.FirstRow[a]; i < _table.FirstRow[a + 1]; i++)
            {
                AddRow(found, a, i);
            }

            AddArea(found, a);
        }

        if (!_table.Total.IsKnown)
        {
            found.Add(OfTotal());
        }

        return found.Count == 0 ? [] : EquatableList.From(found);
    }

    private void AddRow(List<Reconstruction> found, int area, int row)
    {
        var result = _table.Evaluation.SubQuestions[row];
        var (pointsKnown, percentKnown) = (_table.Points[row].IsKnown, _table.Percents[row].IsKnown);
        if (pointsKnown && percentKnown && result.MaxPoints.Status != ValueStatus.Unreadable)
        {
            return;
        }

        var points = pointsKnown ? null : Collect(bounds => Points(bounds, area, row));
        var percents = percentKnown ? null : CollectPercents(area, row);
        var pointValues = points?.Union(_table.PointDecimals);
        var percentValues = percents?.Union(_table.PercentDecimals);
        var reading = RowReading.Of(_table, _admissible, row, pointValues, percentValues);
        var max = _table.MaxOf(row);
        var basis = new ReconstructionBasis(
            _declared.Rows[row].ToInterval(_table.Unit),
            max,
            result.Points.Number,
            _declared.Rules.Percentages == PercentageRule.NotPrinted ? null : result.Percent.Number,
            _declared.Narrowed[row]);
        if (points is not null)
        {
            found.Add(
                new(TableCell.Of(result.Number, TableColumn.Points), result.Points, points.ToList(), pointValues!, basis, reading.Points));
        }

        if (result.MaxPoints.Status == ValueStatus.Unreadable)
        {
            var values = AdmissibleValues.Range(new(max, max, 1), 0);
            found.Add(new(
                TableCell.Of(result.Number, TableColumn.Maximum), result.MaxPoints, Collect(_ => values).ToList(), values, new(null, max),
                RowReading.OfCell(result.MaxPoints, values)));
        }

        if (percents is not null)
        {
            found.Add(
                new(
                    TableCell.Of(result.Number, TableColumn.Percent), result.Percent, percents.ToList(), percentValues!, basis,
                    reading.Percent));
        }
    }

    private void AddArea(List<Reconstruction> found, int area)
    {
        var result = _table.Evaluation.Areas[area];
        var basis = new ReconstructionBasis(
            _declared.Areas[area].ToInterval(_table.Unit), Area.PointsOfEach, result.Points.Number, result.Percent.Number,
            _table.Total.IsKnown, ByParts: true);
        if (!_table.Scores[area].IsKnown)
        {
            var expected = Collect(
                bounds => bounds.TotalContradicts
                    ? AdmissibleValues.None
                    : AdmissibleValues.Range(bounds.Scores[area], _table.ScoreDecimals));
            var values = expected.Union(_table.ScoreDecimals);
            found.Add(new(
                TableCell.OfArea(result.Number, TableColumn.Points), result.Points, expected.ToList(), values, basis,
                RowReading.OfCell(result.Points, values)));
        }

        if (!_table.AreaPercents[area].IsKnown)
        {
            var (step, decimals) = (_table.AreaPercents[area].Step, _table.AreaPercentDecimals);
            var expected = Collect(
                bounds => AdmissibleValues.Range(Rounding.Image(bounds.Scores[area].Values, step, bounds.Rules.Ties), decimals));
            var values = expected.Union(decimals);
            found.Add(new(
                TableCell.OfArea(result.Number, TableColumn.Percent), result.Percent, expected.ToList(), values, basis,
                RowReading.OfCell(result.Percent, values)));
        }
    }

    private Reconstruction OfTotal()
    {
        var expected = Collect(bounds => AdmissibleValues.Range(bounds.TotalFromAreas, _table.ScoreDecimals));
        var basis = new ReconstructionBasis(_declared.Total.ToInterval(_table.Unit), _table.Evaluation.Framework.MaxPoints, ByParts: true);
        return new(default, PrintedValue.NotPublished, expected.ToList(), expected.Union(_table.ScoreDecimals), basis, null);
    }

    // Nothing completes an area whose score its rows cannot give, nor a row of which no points give the percentage.
    private AdmissibleValues Points(ScoreBounds bounds, int area, int row)
        => bounds.AreaContradicts[area] || bounds.RowContradicts[row]
            ? AdmissibleValues.None
            : AdmissibleValues.Range(bounds.Points[row], _table.PointDecimals);

    private AdmissibleValues Percents(ScoreBounds bounds, PercentageRule rule, int area, int row)
    {
        var hangsOnArea = !_table.Points[row].IsKnown
            || (rule == PercentageRule.FromExactScore && bounds.Rules.AreaScores == AreaScoreRule.RoundedSumOfExactScores);
        return hangsOnArea && bounds.AreaContradicts[area] ? AdmissibleValues.None
            : rule == PercentageRule.FromExactScore ? AdmissibleValues.Range(bounds.PercentRange(row), _table.PercentDecimals)
            : Percentages.Quotients(_table, bounds.Points[row], row, bounds.Rules.Ties);
    }

    private ExpectationList Collect(Func<ScoreBounds, AdmissibleValues> values)
    {
        var list = new ExpectationList();
        foreach (var bounds in _admissible)
        {
            list.Add(bounds.Rules, values(bounds));
        }

        return list;
    }

    // A column that the report does not have would have been made in one of the two ways.
    private ExpectationList CollectPercents(int area, int row)
    {
        var list = new ExpectationList();
        foreach (var bounds in _admissible)
        {
            var rules = bounds.Rules;
            if (rules.Percentages != PercentageRule.NotPrinted)
            {
                list.Add(rules, Percents(bounds, rules.Percentages, area, row));
                continue;
            }

            foreach (var rule in (ReadOnlySpan<PercentageRule>)[PercentageRule.FromExactScore, PercentageRule.FromRoundedPoints])
            {
                list.Add(new PrintingRules(rule, rules.AreaScores, rules.Ties), Percents(bounds, rule, area, row));
            }
        }

        return list;
    }
}
