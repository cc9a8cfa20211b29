using Kommunkompassen.Scoring;
using Words = Kommunkompassen.Tool.ScoresPhrases;

namespace Kommunkompassen.Tool;

/// <summary>A score table for a reader: each area with its sub-questions under it, then what is not printed, then the caveats.</summary>
internal sealed class ScoresPage(Evaluation evaluation, IReadOnlyList<PrintedLine> lines, Language language)
{
    private readonly Numbers _numbers = new(language);
    private readonly bool _hasPercent = lines.Any(static line => line.Percent.Status != ValueStatus.NotPublished);

    internal Page Page()
    {
        var sheet = ScoreSheet.FromEvaluation(evaluation);
        var blocks = new List<Block>
        {
            Facts(), Table(), new Prose(Legend()),
        };
        var notes = lines.SelectMany(Notes).ToList();
        if (notes.Count > 0)
        {
            blocks.Add(new Heading(Words.Notes.In(language)));
            blocks.Add(new Points(notes));
        }

        blocks.AddRange(Caveats.Of(sheet.Total.Caveats, [.. sheet.Areas.Select(static area => area.Caveats)], language));
        return new Page(Words.Title.With(language, evaluation.Municipality, PeriodText.Year(evaluation.Period.Last)), blocks);
    }

    private Facts Facts() => new(
    [
        (Words.Evaluation.In(language), Words.EvaluationText.With(
            language, evaluation.Ordinal, evaluation.Municipality, PeriodText.Of(evaluation.Period, language))),
        (Phrases.Report.In(language), Words.ReportText.With(
            language, evaluation.Report.Title, evaluation.Report.Publisher, evaluation.Source.In(language))),
        (Phrases.Form.In(language), Words.FormText.With(language, evaluation.Framework.Id, evaluation.Framework.Name.In(language))),
    ]);

    private Table Table()
    {
        var columns = new List<Column>
        {
            new(Phrases.Number.In(language)),
            new(Words.What.In(language), Wraps: true),
            Column.Number(Words.Points.In(language)),
            Column.Number(Words.Max.In(language)),
        };
        if (_hasPercent)
        {
            columns.Add(Column.Number(Words.Percent.In(language)));
        }

        var rows = lines
            .Where(static line => line.Level != ScoreLevel.Total)
            .GroupBy(static line => line.Number.Split('.')[0])
            .SelectMany(static area => area.OrderByDescending(static line => line.Level))
            .Select(Row);
        return new Table(columns, [.. rows], [Row(lines[^1]) with { Strong = true }]);
    }

    private Row Row(PrintedLine line)
    {
        var number = line.PrintedNumber == line.Number ? line.Number : Phrases.PrintedAs.With(language, line.Number, line.PrintedNumber);
        var title = line.Level == ScoreLevel.Total ? Phrases.Total.In(language) : line.Title;
        Cell[] cells = [number, title, Shown(line.Achieved), line.Max.ToString(System.Globalization.CultureInfo.InvariantCulture)];
        return new Row(_hasPercent ? [.. cells, Shown(line.Percent)] : cells) { Strong = line.Level != ScoreLevel.SubQuestion };
    }

    private Cell Shown(PrintedValue value) => value switch
    {
        { Status: ValueStatus.Derived, Number: { } number } => $"({_numbers.AsPrinted(number)})",
        { Number: { } number } => _numbers.AsPrinted(number),
        { Status: ValueStatus.Unreadable } => new Cell(Phrases.Unreadable.In(language), Tone.Muted),
        _ => "",
    };

    private string Legend()
    {
        var blank = lines.Any(static line => line.Achieved.Status == ValueStatus.NotPublished);
        return string.Join(' ', (string[])
        [
            Words.Legend.In(language), .. _hasPercent ? [] : (string[])[Words.NoPercent.In(language)],
            .. blank ? (string[])[Words.Blank.In(language)] : [],
        ]);
    }

    private IEnumerable<Point> Notes(PrintedLine line)
    {
        if (line.Level == ScoreLevel.Total && evaluation.PrintedTotal is { } total)
        {
            yield return new Point(
                Words.SourceOfTotal.With(language, _numbers.AsPrinted(total.Points.Number!.Value), total.Source.In(language)));
        }

        if (Note(line.Achieved) is { } points)
        {
            yield return new Point(line.Level == ScoreLevel.Total
                ? Words.NoteOfTotal.With(language, Shown(line.Achieved).Text, points)
                : Words.PointsOf.With(language, line.Number, points));
        }

        if (Note(line.Percent) is { } percent)
        {
            yield return new Point(Words.PercentOf.With(language, line.Number, percent));
        }
    }

    private string? Note(PrintedValue value) => value switch
    {
        { Note: { } note } => note.In(language),
        { Status: ValueStatus.Unreadable, LegibleText: { } left } => Words.LostAs.With(language, left),
        { Status: ValueStatus.Unreadable } => Words.Lost.In(language),
        _ => null,
    };
}
