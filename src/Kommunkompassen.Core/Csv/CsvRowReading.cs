using System.Globalization;
using System.Text;
using Kommunkompassen.Documents;
using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Csv;

/// <summary>Reads the cells of a row: level and number, points, maximum and percentage with their statuses. Every cell is read, so that all
/// faults of a row are named at once.</summary>
internal sealed class CsvRowReading(CsvHeader header, CsvFaults faults)
{
    private const int Highest = 1_000_000;
    private const int MostDecimals = 6;

    private readonly Dictionary<string, int> _places = CsvWords.Columns.ToDictionary(static name => name, header.Names.IndexOf);
    private readonly CsvDecimals _decimals = new(header.Separator, faults);

    /// <summary>The row, or null where its level or number has a fault.</summary>
    internal CsvRow? Read(CsvScanner.Record record)
    {
        var level = Word(record, CsvWords.Level, CsvWords.Levels, null);
        var title = Cell(record, CsvWords.Title, out _) ?? "";
        var achieved = Value(record, CsvWords.Achieved, CsvWords.AchievedStatus);
        var percent = Value(record, CsvWords.Percent, CsvWords.PercentStatus);
        var max = Value(record, CsvWords.Max, null);
        var (number, area) = level is { } known ? Number(record, known) : default;
        return level is null || area is null
            ? null
            : new CsvRow(record.Line, level.Value, number, area.Value, title, achieved, max, percent);
    }

    internal void Finish() => _decimals.Finish();

    private (SubQuestionNumber? Number, int? Area) Number(CsvScanner.Record record, ScoreLevel level)
    {
        var text = Cell(record, CsvWords.Number, out var column)!;
        SubQuestionNumber? number = null;
        int? area = level switch
        {
            ScoreLevel.SubQuestion => SubQuestionNumber.TryParse(text, out number) ? number.Area : null,
            ScoreLevel.Area => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var given)
                && given is >= 1 and <= 999 ? given : null,
            _ => text.Length == 0 ? 0 : null,
        };
        if (area is not null)
        {
            return (number, area);
        }

        var shown = $"\"{Guard.Shown(text)}\"";
        var (message, remedy) = level switch
        {
            ScoreLevel.SubQuestion => (
                $"{shown} is not the number of a sub-question.",
                "Write area and place with a full stop between them, such as 1.3;"
                    + " format the column as text, so that a spreadsheet does not turn it into a date or a decimal number."),
            ScoreLevel.Area => ($"{shown} is not the number of an area.", "Write a whole number such as 3."),
            _ => ($"The total has the number {shown}.", "Leave the cell empty."),
        };
        faults.Add("bad-number", record.Line, column, message, remedy);
        return (null, level == ScoreLevel.Total ? 0 : null);
    }

    private CsvRow.Cell Value(CsvScanner.Record record, string name, string? statusName)
    {
        if (Cell(record, name, out var column) is not { } text)
        {
            return new CsvRow.Cell(PrintedValue.NotPublished, 0);
        }

        var usual = text.Length > 0 ? ValueStatus.Printed : ValueStatus.NotPublished;
        var status = statusName is null ? usual : Word(record, statusName, CsvWords.Statuses, usual)!.Value;
        var number = text.Length == 0
            ? null
            : Number(record.Line, column, name == CsvWords.Percent && text.EndsWith('%') ? text[..^1] : text);
        var needsNumber = status is ValueStatus.Printed or ValueStatus.Derived;
        if (needsNumber != text.Length > 0)
        {
            faults.Add(
                needsNumber ? "no-number" : "number-despite-status", record.Line, column,
                $"{name} is {CsvWords.Statuses.Of(status)}, but its cell "
                    + (needsNumber ? "is empty." : $"holds \"{Guard.Shown(text)}\"."),
                "Correct the number or its status.");
            return new CsvRow.Cell(PrintedValue.NotPublished, column);
        }

        var value = (status, number) switch
        {
            (ValueStatus.Unreadable, _) => PrintedValue.Unreadable(),
            (_, null) => PrintedValue.NotPublished,
            (ValueStatus.Derived, { } derived) => PrintedValue.Derived(derived, CsvWords.Derivation),
            (_, { } printed) => PrintedValue.Printed(printed),
        };
        return new CsvRow.Cell(value, column);
    }

    private decimal? Number(int line, int column, string text)
    {
        if (CsvNumber.TryParse(text) is { } number)
        {
            _decimals.Add(number, line, column, text);
            if (number.Value <= Highest && number.Value.Scale <= MostDecimals)
            {
                return number.Value;
            }

            var (code, allowed, remedy) = number.Value > Highest
                ? ("out-of-range", $"is 0 to {Guard.Invariant(Highest)}", "Correct the number.")
                : ("too-many-decimals", $"are {MostDecimals} decimals", "Round it as the report does.");
            faults.Add(code, line, column, $"Found {Guard.Shown(text)}; allowed {allowed}.", remedy);
            return null;
        }

        faults.Add(
            "bad-number", line, column, $"\"{Guard.Shown(text)}\" is not a number of a table.",
            "Write digits, with at most one decimal sign; leave the cell of an absent number empty.");
        return null;
    }

    /// <summary>The word of a cell. An empty or missing cell, and one with a fault, means what is given for it; where that is nothing, an
    /// empty cell is a fault.</summary>
    private T? Word<T>(CsvScanner.Record record, string name, Words<T> words, T? absent)
        where T : struct, Enum
    {
        var cell = Cell(record, name, out var column);
        if (cell is null || (cell.Length == 0 && absent is not null))
        {
            return absent;
        }

        var word = cell.ToLowerInvariant();
        if (word.Length <= 20 && words.Find(Encoding.UTF8.GetBytes(word)) is { } value)
        {
            return value;
        }

        faults.Add(
            "unknown-word", record.Line, column, $"Found \"{Guard.Shown(cell)}\"; allowed are {words.Allowed}.",
            "Write one of these words.");
        return absent;
    }

    /// <summary>The cell of a column without the spaces around it, hard ones included; null where the table lacks the column.</summary>
    private string? Cell(CsvScanner.Record record, string name, out int column)
    {
        column = _places[name] + 1;
        return column == 0 ? null : record.Cells[column - 1].Trim();
    }
}
