using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>Makes the findings of an audit.</summary>
internal sealed class FindingBuilder(RuleInference inference)
{
    private readonly PrintedTable _table = inference.Table;
    private readonly ScoreBounds _declared = inference.Declared;

    internal EquatableList<AuditFinding> All(EquatableList<Reconstruction> reconstructions)
    {
        var found = new List<(int Place, AuditFinding Finding)>();
        var evaluation = _table.Evaluation;
        var exceptions = inference.Fits.First(static fit => fit.IsDeclared).Misfits;
        foreach (var cell in exceptions)
        {
            found.Add((Place(cell), Anomaly(cell)));
        }

        for (var a = 0; a < _table.Scores.Length; a++)
        {
            var cell = TableCell.OfArea(evaluation.Areas[a].Number, TableColumn.Points);
            if (_table.Scores[a].IsKnown && !_declared.AreaContradicts[a] && OtherWay().AreaContradicts[a])
            {
                found.Add(
                    (Place(cell), Make(AuditFindingKind.Evidence, AuditCodes.AreaScoreDecidesRule, cell, evaluation.Areas[a].Points)));
            }
        }

        foreach (var one in reconstructions)
        {
            if (one.Reading is { Verdict: not ReadingVerdict.Illegible } reading)
            {
                var code = reading.Verdict == ReadingVerdict.Agrees ? AuditCodes.ReadingConfirmed : AuditCodes.ReadingContradicted;
                found.Add(
                    (
                        Place(one.Cell),
                        new AuditFinding(AuditFindingKind.Reading, code, one.Cell, one.Printed, _declared.Rules, one.Expected, reading)));
            }
        }

        // A stable order: by place in the table, then as found.
        return found.Count == 0 ? [] : EquatableList.From(found.OrderBy(static one => one.Place).Select(static one => one.Finding));
    }

    private AuditFinding Anomaly(TableCell cell)
    {
        var fitsOther = inference.Fits.Any(fit => fit.IsAdmissible && !fit.Misfits.Contains(cell));
        return (cell.Level, cell.Column) switch
        {
            (ScoreLevel.SubQuestion, _) => Make(
                AuditFindingKind.Anomaly, fitsOther ? AuditCodes.PercentFitsOtherRule : AuditCodes.PercentFitsNoRule, cell,
                _table.Evaluation.FindSubQuestion(cell.SubQuestion!)!.Percent),
            (ScoreLevel.Area, TableColumn.Points) => Make(
                AuditFindingKind.Anomaly, fitsOther ? AuditCodes.AreaScoreFitsOtherRule : AuditCodes.AreaScoreFitsNoRule, cell,
                AreaOf(cell).Points),
            (ScoreLevel.Area, _) => Make(AuditFindingKind.Anomaly, AuditCodes.AreaPercentDiffers, cell, AreaOf(cell).Percent),
            _ => Make(AuditFindingKind.Anomaly, AuditCodes.TotalDiffers, cell, _table.Evaluation.PrintedTotal!.Points),
        };
    }

    private AuditFinding Make(AuditFindingKind kind, string code, TableCell cell, PrintedValue printed)
    {
        var expected = new ExpectationList();
        foreach (var bounds in inference.Bounds)
        {
            expected.Add(bounds.Rules, Expected(bounds, cell, printed.Decimals));
        }

        return new AuditFinding(kind, code, cell, printed, _declared.Rules, expected.ToList());
    }

    private AdmissibleValues Expected(ScoreBounds bounds, TableCell cell, int decimals) => (cell.Level, cell.Column) switch
    {
        (ScoreLevel.SubQuestion, _) => Percentages.ByPoints(_table, bounds, _table.Evaluation.Framework.IndexOf(cell.SubQuestion!)),
        (ScoreLevel.Area, TableColumn.Points) => AdmissibleValues.Range(bounds.FromRows[IndexOf(cell)], decimals),
        (ScoreLevel.Area, _) => AdmissibleValues.Range(
            _table.Scores[IndexOf(cell)].IsKnown
                ? Rounding.Image(_table.Scores[IndexOf(cell)].Range.Values, _table.AreaPercents[IndexOf(cell)].Step, bounds.Rules.Ties)
                : bounds.FromRows[IndexOf(cell)],
            decimals),
        _ => AdmissibleValues.Range(bounds.TotalFromAreas, decimals),
    };

    // The declared rules but for the way in which the area scores are made.
    private ScoreBounds OtherWay()
        => inference.Bounds.First(bounds =>
            bounds.Rules.Percentages == _declared.Rules.Percentages
            && bounds.Rules.AreaScores != _declared.Rules.AreaScores
            && bounds.Rules.Ties == _declared.Rules.Ties);

    private AreaResult AreaOf(TableCell cell) => _table.Evaluation.Areas[IndexOf(cell)];

    // The areas of a form are numbered from 1 without gaps.
    private static int IndexOf(TableCell cell) => cell.AreaNumber - 1;

    private int Place(TableCell cell) => cell.Level switch
    {
        ScoreLevel.SubQuestion => _table.Evaluation.Framework.IndexOf(cell.SubQuestion!) + cell.AreaNumber,
        ScoreLevel.Area => _table.FirstRow[cell.AreaNumber] + cell.AreaNumber,
        _ => int.MaxValue,
    };
}
