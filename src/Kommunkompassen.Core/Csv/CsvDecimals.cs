using Kommunkompassen.Internal;

namespace Kommunkompassen.Csv;

/// <summary>Checks the decimal signs of one table: the same sign throughout, and none that could be something else.</summary>
internal sealed class CsvDecimals(char separator, CsvFaults faults)
{
    private readonly List<(int Line, int Column, string Text)> _doubtful = [];
    private (char Sign, int Line, int Column)? _first;
    private bool _isSure;
    private bool _isMixed;

    internal void Add(CsvNumber number, int line, int column, string text)
    {
        if (separator == ',' && number.Sign == ',')
        {
            faults.Add(
                "decimal-comma", line, column,
                $"Found \"{Guard.Shown(text)}\" in a table with commas between its cells;"
                    + " the comma may be a decimal sign or separate thousands.",
                "Write a full stop before decimals, or use semicolons between the cells.");
        }

        if (separator == ',' || number.Sign == ' ')
        {
            return;
        }

        _first ??= (number.Sign, line, column);
        if (_first.Value.Sign != number.Sign && !_isMixed)
        {
            _isMixed = true;
            faults.Add(
                "mixed-decimals", line, column,
                $"\"{Guard.Shown(text)}\" has another decimal sign than line {Guard.Invariant(_first.Value.Line)},"
                    + $" column {Guard.Invariant(_first.Value.Column)}.",
                "Use the same decimal sign in the whole table.");
        }

        _isSure |= number is { Sign: '.', CouldBeThousands: false };
        if (number is { Sign: '.', CouldBeThousands: true })
        {
            _doubtful.Add((line, column, text));
        }
    }

    /// <summary>What 1.234 means shows only where another number of the table makes it clear.</summary>
    internal void Finish()
    {
        foreach (var (line, column, text) in _isSure || _isMixed ? [] : _doubtful)
        {
            faults.Add(
                "ambiguous-number", line, column,
                $"\"{Guard.Shown(text)}\" may have three decimals or a full stop between thousands,"
                    + " and no other number of the table says which.",
                "Write a decimal comma, or a number of decimals other than three.");
        }
    }
}
