using Kommunkompassen.Auditing;
using Words = Kommunkompassen.Tool.AuditPhrases;

namespace Kommunkompassen.Tool;

/// <summary>An audit for a reader: the verdict on the declared rules, what does not fit, what missing numbers can have been.</summary>
internal sealed class AuditPage(EvaluationAudit audit, Language language)
{
    /// <summary>Beyond this many cells, most often a column that the report does not have, their derivations are left to the other
    /// formats.</summary>
    private const int MostDerivations = 12;

    internal Page Page()
    {
        var tables = new AuditTables(audit, language);
        var blocks = new List<Block> { Facts(), new Prose(Summary()) };
        if (audit.Anomalies.Count > 0)
        {
            blocks.AddRange([new Heading(Words.Anomalies.In(language)), tables.Anomalies()]);
        }

        AddFindings(blocks, AuditFindingKind.Evidence, Words.Evidence);
        AddFindings(blocks, AuditFindingKind.Reading, Words.Readings);
        if (audit.Reconstructions.Count > 0)
        {
            blocks.AddRange([new Heading(Words.Reconstructions.In(language)), tables.Reconstructions(), new Prose(Legend())]);
            if (!IsLong)
            {
                blocks.AddRange(
                [
                    new Heading(Words.Derivations.In(language)),
                    new Points([.. audit.Reconstructions.Select(one => new Point(one.Derivation.In(language)))]),
                ]);
            }
        }

        var evaluation = audit.Evaluation;
        return new Page(Words.Title.With(language, evaluation.Municipality, PeriodText.Year(evaluation.Period.Last)), blocks);
    }

    private bool IsLong => audit.Reconstructions.Count > MostDerivations;

    private Facts Facts()
    {
        var evaluation = audit.Evaluation;
        return new(
        [
            (ScoresPhrases.Evaluation.In(language), ScoresPhrases.EvaluationText.With(
                language, evaluation.Ordinal, evaluation.Municipality, PeriodText.Of(evaluation.Period, language))),
            (Phrases.Report.In(language), ScoresPhrases.ReportText.With(
                language, evaluation.Report.Title, evaluation.Report.Publisher, evaluation.Source.In(language))),
            (
                Phrases.Form.In(language),
                ScoresPhrases.FormText.With(language, evaluation.Framework.Id, evaluation.Framework.Name.In(language))),
        ]);
    }

    private string Summary()
    {
        var anomalies = audit.Anomalies.Count;
        var count = anomalies switch
        {
            0 => Words.NoAnomaly.In(language),
            1 => Words.OneAnomaly.In(language),
            _ => Words.SeveralAnomalies.With(language, anomalies),
        };
        return string.Join(' ', audit.VerdictMessage.In(language), count, Words.NothingChanged.In(language));
    }

    private string Legend()
    {
        var legend = audit.Reconstructions.Any(static one => one.Reading is not null) ? Words.Legend : Words.LegendShort;
        return IsLong ? $"{legend.In(language)} {Words.DerivationsElsewhere.In(language)}" : legend.In(language);
    }

    private void AddFindings(List<Block> blocks, AuditFindingKind kind, LocalizedText heading)
    {
        Point[] points =
            [.. audit.Findings.Where(finding => finding.Kind == kind).Select(finding => new Point(finding.Message.In(language)))];
        if (points.Length > 0)
        {
            blocks.AddRange([new Heading(heading.In(language)), new Points(points)]);
        }
    }
}
