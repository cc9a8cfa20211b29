using System.Globalization;
using Kommunkompassen.Scoring;
using Words = Kommunkompassen.Tool.ScoresPhrases;

namespace Kommunkompassen.Tool;

/// <summary>A score table for a reader: each area with its sub-questions under it, then what is not printed, then the caveats.</summary>
internal sealed class ScoresPage(Evaluation evaluation, IReadOnlyList<ScoresAnswer.PrintedRow> rows, Language language)
{
    private readonly Numbers _numbers = new(language);
    private readonly bool _hasPercent = rows.Any(static row => row.Percent.Status != ValueStatus.NotPublished);

    internal Page Page()
    {
        var sheet = ScoreSheet.FromEvaluation(evaluation);
        return new Page(
            Words.Title.With(language, evaluation.Municipality, PeriodText.Year(evaluation.Period.Last)),
            [
                Phrases.Facts(evaluation, language), Table(), new Prose(Legend()),
                .. Section(Words.Notes.In(language), rows.SelectMany(Notes)),
                .. Caveats.Of(sheet.Total.Caveats, [.. sheet.Areas.Select(static area => area.Caveats)], language),
            ]);
    }

    private Table Table()
    {
        var columns = new List<Column>
        {
            new(Phrases.Number.In(language)),
            new(Words.What.In(language), Wraps: true),
            Column.Number(Phrases.Points.In(language)),
            Column.Number(Words.Max.In(language)),
        };
        if (_hasPercent)
        {
            columns.Add(Column.Number(Words.Percent.In(language)));
        }

        var drawn = rows
            .Where(static row => row.Level != ScoreLevel.Total)
            .GroupBy(static row => row.Number.Split('.')[0])
            .SelectMany(static area => area.OrderByDescending(static row => row.Level))
            .Select(Row);
        return new Table(columns, [.. drawn], [Row(rows[^1]) with { Strong = true }]);
    }

    private Row Row(ScoresAnswer.PrintedRow row)
    {
        var number = row.PrintedNumber == row.Number ? row.Number : Phrases.PrintedAs.With(language, row.Number, row.PrintedNumber);
        var title = row.Level == ScoreLevel.Total ? Phrases.Total.In(language) : row.Title;
        Cell[] cells = [number, title, Shown(row.Achieved), row.Max.ToString(CultureInfo.InvariantCulture)];
        return new Row(_hasPercent ? [.. cells, Shown(row.Percent)] : cells) { Strong = row.Level != ScoreLevel.SubQuestion };
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
        var blank = rows.Any(static row => row.Achieved.Status == ValueStatus.NotPublished);
        return string.Join(' ', (string[])
        [
            Words.Legend.In(language), .. _hasPercent ? [] : (string[])[Words.NoPercent.In(language)],
            .. blank ? (string[])[Words.Blank.In(language)] : [],
        ]);
    }

    private IEnumerable<Point> Notes(ScoresAnswer.PrintedRow row)
    {
        if (row.Level == ScoreLevel.Total && evaluation.PrintedTotal is { } total)
        {
            yield return new Point(
                Words.SourceOfTotal.With(language, _numbers.AsPrinted(total.Points.Number!.Value), total.Source.In(language)));
        }

        if (Note(row.Achieved) is { } points)
        {
            yield return new Point(row.Level == ScoreLevel.Total
                ? Words.NoteOfTotal.With(language, Shown(row.Achieved).Text, points)
                : Words.PointsOf.With(language, row.Number, points));
        }

        if (Note(row.Percent) is { } percent)
        {
            yield return new Point(Words.PercentOf.With(language, row.Number, percent));
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
