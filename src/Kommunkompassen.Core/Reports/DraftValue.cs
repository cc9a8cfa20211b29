namespace Kommunkompassen.Reports;

/// <summary>A value of the table while it is weighed against the others. It reports what becomes of its cell.</summary>
internal sealed class DraftValue(PrintedValue value, Cell? cell, string subject, DiagnosticLog log)
{
    internal PrintedValue Value { get; private set; } = value;

    internal Cell? Cell => cell;

    internal string Subject => subject;

    internal bool IsPrinted => Value.Status == ValueStatus.Printed;

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell, or null where the text has lost it.</param>
    /// <param name="isAllowed">Whether a number can stand there.</param>
    /// <param name="line">The line to report on where there is no cell.</param>
    /// <param name="subject">The row or area.</param>
    /// <param name="isScanned">True for a scanned text; an empty cell of a typeset table was left empty in the report.</param>
    /// <param name="log">Where to report.</param>
    internal static DraftValue Read(
        Cell? cell, Predicate<decimal> isAllowed, int line, string subject, bool isScanned, DiagnosticLog log)
    {
        if (cell is null || (isScanned && cell.IsEmpty))
        {
            log.Add(cell?.Line ?? line, LineOutcome.Unreadable, Notes.Lost.Code, subject, Notes.Lost.About(subject, null));
            return new DraftValue(PrintedValue.Unreadable(null, Notes.Lost.Text), null, subject, log);
        }

        var draft = new DraftValue(
            cell.Number is { } given ? PrintedValue.Printed(given) : PrintedValue.NotPublished, cell, subject, log);
        if (!isScanned && (cell.IsEmpty || cell.IsDash))
        {
            log.Add(cell.Line, LineOutcome.Used, "cell-not-given", subject, Notes.CellNotGiven(subject));
        }
        else if (cell.Number is not { } number)
        {
            draft.Doubt(Notes.NotDigits);
        }
        else if (!isAllowed(number))
        {
            draft.Doubt(Notes.OutOfRange);
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

    /// <summary>Takes the number away and keeps what the text shows.</summary>
    internal void Doubt(Notes.Doubt doubt)
    {
        Value = PrintedValue.Unreadable(cell!.Text, doubt.Text);
        log.Add(cell.Line, LineOutcome.Unreadable, doubt.Code, subject, doubt.About(subject, cell.Text));
    }
}
