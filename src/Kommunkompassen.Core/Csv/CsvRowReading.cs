using System.Globalization;
using System.Text;
using Kommunkompassen.Documents;
using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Csv;

/// <summary>Reads the cells of a row.</summary>
internal sealed class CsvRowReading(CsvHeader header, CsvFaults faults)
{
    private const int Highest = 1_000_000;
    private const int MostDecimals = 6;

    private readonly int[] _places = [.. CsvColumns.All.Select(header.IndexOf)];
    private readonly CsvDecimals _decimals = new(header.Separator, faults);

    /// <summary>The row, or null where its level or number has a fault.</summary>
    internal CsvRow? Read(CsvRecord record)
    {
        var level = Word(record, CsvColumns.Level, CsvWords.Levels, null);
        var title = Cell(record, CsvColumns.Title, out _)?.Trimmed ?? "";
        var achieved = Value(record, CsvColumns.Achieved, CsvColumns.AchievedStatus);
        var percent = Value(record, CsvColumns.Percent, CsvColumns.PercentStatus);
        var max = Value(record, CsvColumns.Max, null);
        var (number, area) = level is { } known ? Number(record, known) : (null, null);
        return level is null || area is null
            ? null
            : new CsvRow(record.Line, level.Value, number, area.Value, title, achieved, max, percent);
    }

    internal void Finish() => _decimals.Finish();

    private (SubQuestionNumber? Number, int? Area) Number(CsvRecord record, ScoreLevel level)
    {
        var text = Cell(record, CsvColumns.Number, out var column)!.Value.Trimmed;
        switch (level)
        {
            case ScoreLevel.SubQuestion when SubQuestionNumber.TryParse(text, out var number):
                return (number, number.Area);
            case ScoreLevel.SubQuestion:
                faults.Add(
                    "bad-number", record.Line, column, $"\"{Guard.Shown(text)}\" is not the number of a sub-question.",
                    "Write area and place with a full stop between, such as 1.3; a spreadsheet keeps it from becoming a date or a decimal number where the column is text.");
                return default;
            case ScoreLevel.Area when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var area)
                && area is >= 1 and <= 999:
                return (null, area);
            case ScoreLevel.Area:
                faults.Add(
                    "bad-number", record.Line, column, $"\"{Guard.Shown(text)}\" is not the number of an area.",
                    "Write a whole number such as 3.");
                return default;
            default:
                if (text.Length > 0)
                {
                    faults.Add(
                        "bad-number", record.Line, column, $"The total has the number \"{Guard.Shown(text)}\".", "Leave the cell empty.");
                }

                return (null, 0);
        }
    }

    private CsvValue Value(CsvRecord record, string name, string? statusName)
    {
        if (Cell(record, name, out var column) is not { } cell)
        {
            return CsvValue.None;
        }

        var text = cell.Trimmed;
        var status = statusName is null
            ? null
            : Word(record, statusName, CsvWords.Statuses, text.Length > 0 ? ValueStatus.Printed : ValueStatus.NotPublished);
        var number = text.Length == 0
            ? null
            : Number(record.Line, column, name == CsvColumns.Percent && text.EndsWith('%') ? text[..^1] : text);
        var needs = (
            status ?? (text.Length > 0 ? ValueStatus.Printed : ValueStatus.NotPublished)) is ValueStatus.Printed or ValueStatus.Derived;
        if (needs != text.Length > 0)
        {
            faults.Add(
                needs ? "no-number" : "number-despite-status", record.Line, column,
                needs
                    ? $"{name} is {CsvWords.Statuses.Of(status!.Value)}, but its cell is empty."
                    : $"{name} is {CsvWords.Statuses.Of(status!.Value)}, but its cell holds \"{Guard.Shown(text)}\".",
                "Correct the number or its status.");
            return new CsvValue(PrintedValue.NotPublished, column);
        }

        return new CsvValue(
            (status, number) switch
            {
                (ValueStatus.Unreadable, _) => PrintedValue.Unreadable(),
                (_, null) => PrintedValue.NotPublished,
                (ValueStatus.Derived, { } derived) => PrintedValue.Derived(derived, CsvWords.Derivation),
                (_, { } printed) => PrintedValue.Printed(printed),
            },
            column);
    }

    private decimal? Number(int line, int column, string text)
    {
        if (CsvNumber.TryParse(text) is not { } number)
        {
            faults.Add(
                "bad-number", line, column, $"\"{Guard.Shown(text)}\" is no number of a table.",
                "Write digits, with at most one decimal sign; leave the cell of an absent number empty.");
            return null;
        }

        _decimals.Add(number, line, column, text);
        if (number.Value > Highest)
        {
            faults.Add(
                "out-of-range", line, column, $"Found {Guard.Shown(text)}; allowed is 0 to {Guard.Invariant(Highest)}.",
                "Correct the number.");
            return null;
        }

        if (number.Value.Scale > MostDecimals)
        {
            faults.Add(
                "too-many-decimals", line, column, $"Found {Guard.Shown(text)}; allowed are {MostDecimals} decimals.",
                "Round it as the report does.");
            return null;
        }

        return number.Value;
    }

    /// <summary>The word of a cell; what an empty or missing one means where it has a fault or none, which is a fault where it means
    /// nothing.</summary>
    private T? Word<T>(CsvRecord record, string name, Words<T> words, T? absent)
        where T : struct, Enum
    {
        var cell = Cell(record, name, out var column);
        if (cell is not { } known || (known.Trimmed.Length == 0 && absent is not null))
        {
            return absent;
        }

        var word = known.Trimmed.ToLowerInvariant();
        if (word.Length <= 20 && words.Find(Encoding.UTF8.GetBytes(word)) is { } value)
        {
            return value;
        }

        faults.UnknownWord(record.Line, column, known.Trimmed, words);
        return absent;
    }

    private CsvCell? Cell(CsvRecord record, string name, out int column)
    {
        var place = _places[Array.IndexOf(CsvColumns.All, name)];
        column = place + 1;
        return place < 0 ? null : record.Cells[place];
    }
}
