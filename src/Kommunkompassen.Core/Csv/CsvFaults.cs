using Kommunkompassen.Documents;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Csv;

/// <summary>What is wrong with a table, each fault at its line and column. A hostile table cannot fill the memory with faults.</summary>
internal sealed class CsvFaults
{
    private readonly FaultLog _log = new();

    internal bool IsFull => _log.IsFull;

    internal bool Any => _log.Count > 0;

    internal EquatableList<Fault> ToList() => _log.ToList();

    internal void Add(Fault fault) => _log.Add(fault);

    internal void Add(string code, int line, int column, string message, string remedy)
        => Add(
            new Fault(code, $"line {Guard.Invariant(line)}{(column > 0 ? $", column {Guard.Invariant(column)}" : "")}", message, remedy));

    internal void TooLarge() => Add(new Fault(
        "too-large", "", $"The table has more than {ScoreTableCsv.MaxCharacters} characters or {ScoreTableCsv.MaxRows} rows.",
        "Give the table of one evaluation only."));

    internal void StrayQuote(int line, int column) => Add(
        "stray-quote", line, column, "A quotation mark stands within the cell.",
        "Quote the whole cell, and write a quotation mark within it twice.");
}
