using Kommunkompassen.Auditing;
using Words = Kommunkompassen.Tool.AuditPhrases;

namespace Kommunkompassen.Tool;

/// <summary>An audit for a reader: the verdict on the declared rules, what does not fit, what missing numbers can have been.</summary>
internal sealed class AuditPage(EvaluationAudit audit, Language language)
{
    /// <summary>Beyond this many cells, most often a column that the report does not have, their derivations are left to the other
    /// formats.</summary>
    private const int MostDerivations = 12;

    private readonly Numbers _numbers = new(language);

    private bool IsLong => audit.Reconstructions.Count > MostDerivations;

    private string Or => $" {Phrases.Or.In(language)} ";

    internal Page Page()
    {
        var evaluation = audit.Evaluation;
        return new Page(
            Words.Title.With(language, evaluation.Municipality, PeriodText.Year(evaluation.Period.Last)),
            [
                Phrases.Facts(evaluation, language),
                new Prose(Summary()),
                .. audit.Contradictions.Count == 0 ? [] : (Block[])[new Heading(Words.Contradictions.In(language)), Contradictions()],
                .. Found(AnomalyKind.Evidence, Words.Evidence),
                .. Found(AnomalyKind.Reading, Words.Readings),
                .. audit.Reconstructions.Count == 0
                    ? []
                    : (Block[])[new Heading(Words.Reconstructions.In(language)), Reconstructions(), new Prose(Legend())],
                .. IsLong
                    ? []
                    : Section(
                        Words.Derivations.In(language), audit.Reconstructions.Select(one => new Point(one.Derivation.In(language)))),
            ]);
    }

    private string Summary()
    {
        var count = audit.Contradictions.Count;
        var sentence = count switch
        {
            0 => Words.NoContradiction.In(language),
            1 => Words.OneContradiction.In(language),
            _ => Words.SeveralContradictions.With(language, count),
        };
        return string.Join(' ', audit.VerdictMessage.In(language), sentence, Words.NothingChanged.In(language));
    }

    private string Legend()
    {
        var legend = audit.Reconstructions.Any(static one => one.Reading is not null) ? Words.Legend : Words.LegendShort;
        return IsLong ? $"{legend.In(language)} {Words.DerivationsElsewhere.In(language)}" : legend.In(language);
    }

    private Block[] Found(AnomalyKind kind, LocalizedText heading)
        => Section(
            heading.In(language),
            audit.Anomalies.Where(anomaly => anomaly.Kind == kind).Select(anomaly => new Point(anomaly.Message.In(language))));

    private Table Contradictions() => new(
        [
            new(Phrases.Number.In(language)),
            new(Words.Column.In(language)),
            Column.Number(Words.Printed.In(language)),
            Column.Number(Words.Expected.In(language)),
            Column.Number(Words.Off.In(language)),
            new(Words.InWords.In(language), Wraps: true),
        ],
        [.. audit.Contradictions.Select(anomaly => new Row(
            Number(anomaly.Cell),
            Words.Of(anomaly.Cell.Column).In(language),
            anomaly.Printed.Number is { } printed ? _numbers.AsPrinted(printed) : "",
            Values(anomaly.ExpectedByDeclared),
            anomaly.Distance is { } distance ? _numbers.AsPrinted(distance) : "",
            anomaly.Message.In(language)))],
        []);

    private Table Reconstructions()
    {
        var read = audit.Reconstructions.Any(static one => one.Reading is not null);
        return new Table(
            [
                new(Phrases.Number.In(language)),
                new(Words.Column.In(language)),
                new(Words.InReport.In(language)),
                new(Words.Possible.In(language), Wraps: true),
                .. read ? [new(Words.Candidates.In(language), Wraps: true)] : (Column[])[],
                new(Words.Certainty.In(language)),
            ],
            [.. audit.Reconstructions.Select(one => new Row(
            [
                Number(one.Cell),
                Words.Of(one.Cell.Column).In(language),
                State(one),
                Values(one.Values),
                .. read ? [Candidates(one)] : (Cell[])[],
                new Cell(Words.Of(one.Outcome).In(language), one.Outcome == ReconstructionOutcome.None ? Tone.Bad : Tone.Plain),
            ]))],
            []);
    }

    private string Candidates(Reconstruction one)
        => one.Reading is { } reading
            ? string.Join(Or, reading.Candidates.Select(candidate => _numbers.AsPrinted(candidate)))
            : "";

    private string Number(TableCell cell) => cell.Level == ScoreLevel.Total ? Phrases.Total.In(language) : cell.Number;

    private Cell State(Reconstruction one) => one.Printed switch
    {
        { Status: ValueStatus.Unreadable, LegibleText: { } left } => Words.ReadAs.With(language, left),
        { Status: ValueStatus.Unreadable } => new Cell(Phrases.Unreadable.In(language), Tone.Muted),
        _ => new Cell(Words.NotPublished.In(language), Tone.Muted),
    };

    private string Values(AdmissibleValues values) => values switch
    {
        { Count: 0 } => Words.Nothing.In(language),
        { IsUnique: true } => _numbers.AsPrinted(values.Low),
        { HasGaps: true } => string.Join(Or, values.Values.Select(_numbers.AsPrinted)),
        _ => $"{_numbers.AsPrinted(values.Low)} {Phrases.To.In(language)} {_numbers.AsPrinted(values.High)}",
    };
}
