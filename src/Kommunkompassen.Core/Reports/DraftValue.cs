namespace Kommunkompassen.Reports;

/// <summary>A value of the table while it is weighed against the others.</summary>
internal sealed class DraftValue
{
    private DraftValue(PrintedValue value, Cell? cell, string subject)
        => (Value, Cell, Subject) = (value, cell, subject);

    internal PrintedValue Value { get; private set; }

    internal Cell? Cell { get; }

    internal string Subject { get; }

    internal bool IsPrinted => Value.Status == ValueStatus.Printed;

    internal static DraftValue Absent(string subject) => new(PrintedValue.NotPublished, null, subject);

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell, or null where the text has lost it.</param>
    /// <param name="isAllowed">Whether a number can stand there.</param>
    /// <param name="line">The line to report on where there is no cell.</param>
    /// <param name="subject">The row or area.</param>
    /// <param name="origin">How the text came about: an empty cell of a typeset table was left empty in the report.</param>
    /// <param name="log">Where to report.</param>
    internal static DraftValue Read(
        Cell? cell, Func<decimal, bool> isAllowed, int line, string subject, TextOrigin origin, DiagnosticLog log)
    {
        if (cell is null)
        {
            return Lost(line, subject, log);
        }

        if (cell.Number is { } number)
        {
            var draft = new DraftValue(PrintedValue.Printed(number), cell, subject);
            if (!isAllowed(number))
            {
                draft.Doubt(Notes.OutOfRange, log);
            }
            else if (cell.IsTrimmed)
            {
                log.Add(cell.Line, LineOutcome.Repaired, "cell-trimmed", subject, Notes.CellTrimmed(subject, cell.Text));
            }
            else
            {
                log.Add(cell.Line, LineOutcome.Used, "cell", subject, Notes.Cell(subject));
            }

            return draft;
        }

        if (origin == TextOrigin.Typeset && (cell.IsEmpty || cell.IsDash))
        {
            log.Add(cell.Line, LineOutcome.Used, "cell-not-given", subject, Notes.CellNotGiven(subject));
            return new(PrintedValue.NotPublished, cell, subject);
        }

        if (cell.IsEmpty)
        {
            return Lost(cell.Line, subject, log);
        }

        var damaged = new DraftValue(PrintedValue.NotPublished, cell, subject);
        damaged.Doubt(Notes.NotDigits, log);
        return damaged;
    }

    internal static DraftValue Lost(int line, string subject, DiagnosticLog log)
    {
        log.Add(line, LineOutcome.Unreadable, Notes.Lost.Code, subject, Notes.Of(subject, null, Notes.Lost.Text));
        return new(PrintedValue.Unreadable(null, Notes.Lost.Text), null, subject);
    }

    /// <summary>Takes the number away and keeps what the text shows.</summary>
    internal void Doubt(Doubt doubt, DiagnosticLog log)
    {
        Value = PrintedValue.Unreadable(Cell!.Text, doubt.Text);
        log.Add(Cell.Line, LineOutcome.Unreadable, doubt.Code, Subject, Notes.Of(Subject, Cell.Text, doubt.Text));
    }
}
