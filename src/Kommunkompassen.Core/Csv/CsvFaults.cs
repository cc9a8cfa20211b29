using Kommunkompassen.Documents;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Csv;

/// <summary>What is wrong with a table, each fault at its line and column.</summary>
internal sealed class CsvFaults
{
    private readonly FaultLog _log = new();

    internal bool IsFull => _log.IsFull;

    internal bool Any => _log.Count > 0;

    internal EquatableList<Fault> ToList() => _log.ToList();

    internal void Add(string code, int line, int column, string message, string remedy)
        => Add(
            new Fault(code, $"line {Guard.Invariant(line)}{(column > 0 ? $", column {Guard.Invariant(column)}" : "")}", message, remedy));

    internal void Add(Fault fault) => _log.Add(fault);

    internal void TooLarge() => Add(new Fault(
        "too-large", "", $"The table has more than {ScoreTableCsv.MaxCharacters} characters or {ScoreTableCsv.MaxRows} rows.",
        "Give the table of one evaluation only."));

    internal void NoHeader() => Add(
        "no-header", 1, 0, "The first line names none of the columns of a table of scores.",
        $"Begin with a line {string.Join(',', CsvColumns.All)}; semicolons or tabs do as well as commas.");

    internal void MissingColumn(int line, string name) => Add(
        "missing-column", line, 0, $"There is no column {name}.",
        $"Add it: a table needs the columns {string.Join(", ", CsvColumns.Needed)}.");

    internal void UnknownColumn(int line, int column, string found) => Add(
        "unknown-column", line, column, $"\"{Guard.Shown(found)}\" is no column of a table of scores.",
        $"Correct the name or delete the column; there are {string.Join(", ", CsvColumns.All)}.");

    internal void DuplicateColumn(int line, int column, string name) => Add(
        "duplicate-column", line, column, $"The column {name} stands there a second time.", "Delete one of the two.");

    internal void StrayQuote(int line, int column) => Add(
        "stray-quote", line, column, "A quotation mark stands within the cell.",
        "Quote the whole cell, and write a quotation mark within it twice.");

    internal void OpenQuote(int line, int column) => Add(
        "open-quote", line, column, "The quotation mark that begins the cell is never closed; what follows was not read.", "Close it.");

    internal void CellCount(CsvRecord record, int expected, char separator) => Add(
        "cell-count", record.Line, 0, $"The row has {Guard.Invariant(record.Cells.Count)} cells; the header has {Guard.Invariant(expected)}.",
        record.Cells.Count > expected && separator == ','
            ? "Quote cells that hold a comma; with decimal commas use semicolons between the cells."
            : "Use the same sign between the cells in every row, and give every row all cells.");

    internal void UnknownWord<T>(int line, int column, string found, Words<T> words)
        where T : struct, Enum
        => Add("unknown-word", line, column, $"Found \"{Guard.Shown(found)}\"; allowed are {words.Allowed}.", "Write one of these words.");

    internal void DuplicateRow(int line, string what, int first) => Add(
        "duplicate-row", line, 0, $"{what} stands there a second time, first on line {Guard.Invariant(first)}.", "Delete one of the two.");
}
