namespace Kommunkompassen.Reports;

/// <summary>A value of the table while it is weighed against the others. It reports what becomes of its cell.</summary>
internal sealed class DraftValue(PrintedValue value, Cell? cell, string subject, DiagnosticLog log)
{
    internal PrintedValue Value { get; private set; } = value;

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
            log.Add(cell?.Line ?? line, Notes.Lost, subject);
            return new DraftValue(PrintedValue.Unreadable(null, Notes.Lost.Reason), null, subject, log);
        }

        var value = cell.Number is { } number ? PrintedValue.Printed(number) : PrintedValue.NotPublished;
        var draft = new DraftValue(value, cell, subject, log);
        draft.Tell(
            !isScanned && (cell.IsEmpty || cell.IsDash) ? Notes.CellNotGiven
            : cell.Number is null ? Notes.NotDigits
            : !isAllowed(cell.Number.Value) ? Notes.OutOfRange
            : cell.IsTrimmed ? Notes.CellTrimmed : Notes.Cell);
        return draft;
    }

    /// <summary>Reports on the cell; a doubt takes the number away and keeps what the text shows.</summary>
    internal void Tell(Notes.Note note)
    {
        Value = note.Outcome == LineOutcome.Unreadable ? PrintedValue.Unreadable(cell!.Text, note.Reason) : Value;
        log.Add(cell!.Line, note, subject, note.Outcome == LineOutcome.Used ? null : cell.Text);
    }
}
