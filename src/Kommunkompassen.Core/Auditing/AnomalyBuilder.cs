using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>Finds the anomalies of an audit.</summary>
internal sealed class AnomalyBuilder(RuleInference inference)
{
    private readonly PrintedTable _table = inference.Table;
    private readonly ScoreBounds _declared = inference.Declared;

    internal EquatableList<Anomaly> All(EquatableList<Reconstruction> reconstructions)
    {
        var found = inference.Fits.First(static fit => fit.IsDeclared).Exceptions.Select(Contradiction).ToList();
        var otherWay = OtherWay();
        for (var a = 0; a < _table.Scores.Length; a++)
        {
            if (_table.Scores[a].IsKnown && !_declared.AreaContradicts[a] && otherWay.AreaContradicts[a])
            {
                var area = _table.Evaluation.Areas[a];
                var cell = TableCell.OfArea(area.Number, TableColumn.Points);
                found.Add(Make(AnomalyKind.Evidence, AuditCodes.AreaScoreDecidesRule, cell, area.Points));
            }
        }

        foreach (var one in reconstructions)
        {
            if (one.Reading is { Verdict: not ReadingVerdict.Illegible } reading)
            {
                var code = reading.Verdict == ReadingVerdict.Agrees ? AuditCodes.ReadingConfirmed : AuditCodes.ReadingContradicted;
                found.Add(new Anomaly(AnomalyKind.Reading, code, one.Cell, one.Printed, _declared.Rules, one.Expected, reading));
            }
        }

        // A stable order: by place in the table, then as found.
        return EquatableList.From(found.OrderBy(one => Place(one.Cell)));
    }

    private Anomaly Contradiction(TableCell cell)
    {
        var fitsOther = inference.Fits.Any(fit => fit.IsAdmissible && !fit.Exceptions.Contains(cell));
        var evaluation = _table.Evaluation;
        var (code, printed) = (cell.Level, cell.Column) switch
        {
            (ScoreLevel.SubQuestion, _) => (
                fitsOther ? AuditCodes.PercentFitsOtherRule : AuditCodes.PercentFitsNoRule,
                evaluation.FindSubQuestion(cell.SubQuestion!)!.Percent),
            (ScoreLevel.Area, TableColumn.Points) => (
                fitsOther ? AuditCodes.AreaScoreFitsOtherRule : AuditCodes.AreaScoreFitsNoRule, evaluation.Areas[IndexOf(cell)].Points),
            (ScoreLevel.Area, _) => (AuditCodes.AreaPercentDiffers, evaluation.Areas[IndexOf(cell)].Percent),
            _ => (AuditCodes.TotalDiffers, evaluation.PrintedTotal!.Points),
        };
        return Make(AnomalyKind.Contradiction, code, cell, printed);
    }

    private Anomaly Make(AnomalyKind kind, string code, TableCell cell, PrintedValue printed)
    {
        var expected = Expectation.Join(inference.Bounds.Select(bounds => (bounds.Rules, Expected(bounds, cell, printed.Decimals))));
        return new Anomaly(kind, code, cell, printed, _declared.Rules, expected);
    }

    private AdmissibleValues Expected(ScoreBounds bounds, TableCell cell, int decimals)
    {
        switch (cell.Level, cell.Column)
        {
            case (ScoreLevel.SubQuestion, _):
                return TableChecks.PercentsByPoints(_table, bounds, _table.Evaluation.Framework.IndexOf(cell.SubQuestion!));
            case (ScoreLevel.Area, TableColumn.Percent) when _table.Scores[IndexOf(cell)] is { IsKnown: true } score:
                var step = _table.AreaPercents[IndexOf(cell)].Step;
                return AdmissibleValues.Range(Rounding.Image(score.Range.Values, step, bounds.Rules.Ties), decimals);
            case (ScoreLevel.Area, _):
                return AdmissibleValues.Range(bounds.FromRows[IndexOf(cell)], decimals);
            default:
                return AdmissibleValues.Range(bounds.TotalFromAreas, decimals);
        }
    }

    // The declared rules but for the way in which the area scores are made.
    private ScoreBounds OtherWay()
        => inference.Bounds.First(bounds =>
            bounds.Rules.Percentages == _declared.Rules.Percentages
            && bounds.Rules.AreaScores != _declared.Rules.AreaScores
            && bounds.Rules.Ties == _declared.Rules.Ties);

    // The areas of a framework version are numbered from 1 without gaps.
    private static int IndexOf(TableCell cell) => cell.AreaNumber - 1;

    private int Place(TableCell cell) => cell.Level switch
    {
        ScoreLevel.SubQuestion => _table.Evaluation.Framework.IndexOf(cell.SubQuestion!) + cell.AreaNumber,
        ScoreLevel.Area => _table.FirstRow[cell.AreaNumber] + cell.AreaNumber,
        _ => int.MaxValue,
    };
}
