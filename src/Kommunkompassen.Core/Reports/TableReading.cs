namespace Kommunkompassen.Reports;

/// <summary>Reads the numbers of a table whose form is known.</summary>
internal sealed class TableReading
{
    private readonly FrameworkFit _fit;
    private readonly int _columns;
    private readonly DiagnosticLog _log;

    private TableReading(FrameworkFit fit, int columns, TextOrigin? origin, DiagnosticLog log)
    {
        (_fit, _columns, _log) = (fit, columns, log);
        Origin = origin ?? Detect();
        Areas = [.. fit.Match.Framework.Areas.Select(Read)];
        foreach (var area in Areas)
        {
            if (Origin == TextOrigin.Scanned)
            {
                Contradictions.Settle(area, log);
            }
            else
            {
                Contradictions.Tell(area, log);
            }
        }
    }

    internal TextOrigin Origin { get; }

    internal List<DraftArea> Areas { get; }

    internal static TableReading Read(FrameworkFit fit, int columns, TextOrigin? origin, DiagnosticLog log)
        => new(fit, columns, origin, log);

    private TextOrigin Detect()
    {
        var (rows, perfect) = (0, 0);
        for (var i = 0; i < _fit.Rows.Length; i++)
        {
            var questions = _fit.Match.Framework.Areas[i].SubQuestions;
            for (var j = 0; j < questions.Count; j++)
            {
                if (_fit.Rows[i][j] is { } row)
                {
                    rows++;
                    perfect += Folding.Strict(row.Text) == Folding.Strict(questions[j].Wording) ? 1 : 0;
                    if (HasDamage(RowCells.Of(row.Cells, questions[j].MaxPoints, _columns)))
                    {
                        return TextOrigin.Scanned;
                    }
                }
            }
        }

        return 2 * perfect < rows ? TextOrigin.Scanned : TextOrigin.Typeset;
    }

    private static bool HasDamage(RowCells cells)
        => cells.Achieved is { IsDamaged: true } || cells.Maximum is { IsDamaged: true } || cells.Percent is { IsDamaged: true };

    private DraftArea Read(Area area)
    {
        var (raw, rows) = (_fit.Areas[area.Number - 1]!, _fit.Rows[area.Number - 1]);
        var subject = area.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        TellHeading(area, raw, subject);
        var (drafts, maxima, printed) = (new DraftRow[rows.Length], new DraftValue[rows.Length], new string?[rows.Length]);
        var line = raw.Header?.Lines[^1] ?? raw.Rows[0].Line;
        for (var j = 0; j < rows.Length; j++)
        {
            var question = area.SubQuestions[j];
            line = rows[j]?.Line ?? line;
            TellRow(rows[j], question, line);
            var cells = rows[j] is { } row ? RowCells.Of(row.Cells, question.MaxPoints, _columns) : default;
            drafts[j] = Row(cells, question.MaxPoints, line, question.Number.ToString());
            maxima[j] = DraftValue.Read(cells.Maximum, max => max == question.MaxPoints, line, question.Number.ToString(), Origin, _log);
            printed[j] = PrintedNumber(rows[j], question);
        }

        var sum = RowCells.Of(raw.Sum ?? [], Area.PointsOfEach, _columns);
        return new DraftArea(area, drafts, maxima, printed, Row(sum, Area.PointsOfEach, raw.Rows[^1].Line, subject));
    }

    private DraftRow Row(RowCells cells, int max, int line, string subject) => new(
        max,
        DraftValue.Read(cells.Achieved, points => points <= max, line, subject, Origin, _log),
        _columns == 3
            ? DraftValue.Read(cells.Percent, static percent => percent <= 100, line, subject, Origin, _log)
            : DraftValue.Absent(subject));

    /// <summary>A scan can have misread the number, so only a typeset one is the report's own.</summary>
    private string? PrintedNumber(RawRow? row, SubQuestion question)
        => Origin == TextOrigin.Typeset && row?.Printed is { } printed && SubQuestionNumber.TryParse(printed, out var number)
            && number != question.Number
            ? printed
            : null;

    private void TellHeading(Area area, RawArea raw, string subject)
    {
        var title = Folding.Strict(raw.Header?.Title ?? "");
        var agrees = area.OtherNames.Select(static name => name.Name).Append(area.Name).Any(name => Folding.Strict(name) == title);
        foreach (var line in raw.Header?.Lines ?? [])
        {
            _log.Add(
                line, agrees ? LineOutcome.Used : LineOutcome.Repaired, agrees ? "heading" : "heading-differs", subject,
                Notes.Heading(subject, agrees));
        }
    }

    private void TellRow(RawRow? row, SubQuestion question, int line)
    {
        var subject = question.Number.ToString();
        if (row is null)
        {
            _log.Add(line, LineOutcome.Unreadable, "row-lost", subject, Notes.RowLost(subject));
            return;
        }

        var wording = Folding.Strict(question.Wording);
        _log.Add(row.Line, LineOutcome.Used, "row", subject, Notes.Words(subject));
        foreach (var words in row.Words)
        {
            var agrees = wording.Contains(Folding.Strict(words.Text), StringComparison.Ordinal);
            _log.Add(
                words.Line, agrees ? LineOutcome.Used : LineOutcome.Repaired, agrees ? "row" : "words-differ", subject,
                agrees ? Notes.Words(subject) : Notes.WordsDiffer(subject));
        }

        if (row.Number != question.Number || row.IsRenumbered)
        {
            _log.Add(row.Line, LineOutcome.Repaired, "number-by-place", subject, Notes.NumberByPlace(subject, row.Printed));
        }
    }
}
