using System.Globalization;

namespace Kommunkompassen.Reports;

/// <summary>Reads the numbers of a table whose framework version is known. In a scanned text numbers that the others contradict are
/// doubted, in a typeset one only pointed out.</summary>
internal sealed class TableReading(FrameworkFit fit, int columns, bool? isScanned, DiagnosticLog log)
{
    internal bool IsScanned { get; } = isScanned ?? LooksScanned(fit);

    internal List<AreaResult> Read()
    {
        var areas = fit.Match.Framework.Areas.Select(Read).ToList();
        areas.ForEach(area => (IsScanned ? (Action)area.Settle : area.Tell)());
        return [.. areas.Select(static area => area.ToResult())];
    }

    private static bool LooksScanned(FrameworkFit fit)
    {
        var rows = fit.Pairs.Where(static pair => pair.Row is not null).ToList();
        var perfect = rows.Count(static pair => Folding.Strict(pair.Row!.Text) == Folding.Strict(pair.Question.Wording));
        return 2 * perfect < rows.Count || rows.Exists(pair => fit.Cells(pair.Row, pair.Question) is
        { Achieved.IsDamaged: true } or { Maximum.IsDamaged: true } or { Percent.IsDamaged: true });
    }

    private DraftArea Read(Area area)
    {
        var (raw, rows) = (fit.Areas[area.Number - 1]!, fit.Rows[area.Number - 1]);
        var subject = area.Number.ToString(CultureInfo.InvariantCulture);
        TellHeading(area, raw, subject);
        var (drafts, maxima) = (new DraftArea.Row[rows.Length], new DraftValue[rows.Length]);
        var line = raw.Header?.Lines[^1] ?? raw.Rows[0].Line;
        for (var j = 0; j < rows.Length; j++)
        {
            var question = area.SubQuestions[j];
            line = rows[j]?.Line ?? line;
            TellRow(rows[j], question, line);
            var cells = fit.Cells(rows[j], question);
            drafts[j] = Row(cells, question.MaxPoints, line, question.Number.ToString());
            maxima[j] = Value(cells.Maximum, max => max == question.MaxPoints, line, question.Number.ToString());
        }

        var sum = RowCells.Of(raw.Sum ?? [], Area.PointsOfEach, columns);
        return new DraftArea(
            area, drafts, maxima, [.. rows.Zip(area.SubQuestions, PrintedNumber)],
            Row(sum, Area.PointsOfEach, raw.Rows[^1].Line, subject));
    }

    private DraftArea.Row Row(RowCells cells, int max, int line, string subject) => new(
        max,
        Value(cells.Achieved, points => points <= max, line, subject),
        columns == 3
            ? Value(cells.Percent, static percent => percent <= 100, line, subject)
            : new DraftValue(PrintedValue.NotPublished, null, subject, log));

    private DraftValue Value(Cell? cell, Predicate<decimal> isAllowed, int line, string subject)
        => DraftValue.Read(cell, isAllowed, line, subject, IsScanned, log);

    /// <summary>A scan can have misread the number, so only a typeset one is the report's own.</summary>
    private string? PrintedNumber(RawRow? row, SubQuestion question)
        => !IsScanned && row?.Printed is { } printed && SubQuestionNumber.TryParse(printed, out var number) && number != question.Number
            ? printed
            : null;

    private void TellHeading(Area area, RawArea raw, string subject)
    {
        var title = Folding.Strict(raw.Header?.Title ?? "");
        var agrees = area.OtherNames.Select(static name => name.Name).Append(area.Name).Any(name => Folding.Strict(name) == title);
        raw.Header?.Lines.ForEach(line => log.Add(line, agrees ? Notes.Heading : Notes.HeadingDiffers, subject));
    }

    private void TellRow(RawRow? row, SubQuestion question, int line)
    {
        var (subject, wording) = (question.Number.ToString(), Folding.Strict(question.Wording));
        log.Add(line, row is null ? Notes.RowLost : Notes.Words, subject);
        foreach (var words in row?.Words ?? [])
        {
            var agrees = wording.Contains(Folding.Strict(words.Text), StringComparison.Ordinal);
            log.Add(words.Line, agrees ? Notes.Words : Notes.WordsDiffer, subject);
        }

        if (row is not null && (row.Number != question.Number || row.IsRenumbered))
        {
            log.Add(row.Line, row.Printed is null ? Notes.NumberLost : Notes.NumberByPlace, subject, row.Printed);
        }
    }
}
