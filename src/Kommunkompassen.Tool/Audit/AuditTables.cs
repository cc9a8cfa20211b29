using Kommunkompassen.Auditing;
using Words = Kommunkompassen.Tool.AuditPhrases;

namespace Kommunkompassen.Tool;

/// <summary>The tables of the audit page.</summary>
internal sealed class AuditTables(EvaluationAudit audit, Language language)
{
    private readonly Numbers _numbers = new(language);

    internal Table Anomalies() => new(
        [
            new(Phrases.Number.In(language)),
            new(Words.Column.In(language)),
            Column.Number(Words.Printed.In(language)),
            Column.Number(Words.Expected.In(language)),
            Column.Number(Words.Off.In(language)),
            new(Words.InWords.In(language), Wraps: true),
        ],
        [.. audit.Anomalies.Select(finding => new Row(
            Number(finding.Cell),
            Words.Of(finding.Cell.Column).In(language),
            finding.Printed.Number is { } printed ? _numbers.AsPrinted(printed) : "",
            Values(finding.ExpectedByDeclared),
            finding.Distance is { } distance ? _numbers.AsPrinted(distance) : "",
            finding.Message.In(language)))],
        []);

    internal Table Reconstructions()
    {
        var read = audit.Reconstructions.Any(static one => one.Reading is not null);
        var columns = new List<Column>
        {
            new(Phrases.Number.In(language)), new(Words.Column.In(language)), new(Words.InReport.In(language)),
            new(Words.Possible.In(language), Wraps: true),
        };
        if (read)
        {
            columns.Add(new(Words.Candidates.In(language), Wraps: true));
        }

        columns.Add(new(Words.Certainty.In(language)));
        return new Table(columns, [.. audit.Reconstructions.Select(one => Reconstructed(one, read))], []);
    }

    private Row Reconstructed(Reconstruction one, bool read)
    {
        Cell[] first = [Number(one.Cell), Words.Of(one.Cell.Column).In(language), State(one), Values(one.Values)];
        Cell candidates = one.Reading is { } reading
            ? string.Join(Or, reading.Candidates.Select(candidate => _numbers.AsPrinted(candidate.Value)))
            : "";
        var last = new Cell(Words.Of(one.Outcome).In(language), one.Outcome == ReconstructionOutcome.None ? Tone.Bad : Tone.Plain);
        return new Row(read ? [.. first, candidates, last] : [.. first, last]);
    }

    private string Or => $" {Phrases.Or.In(language)} ";

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
