using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

internal ref partial struct DocumentCursor
{
    internal readonly bool IsText => _reader.TokenType == JsonTokenType.String;

    internal readonly bool IsNumber => _reader.TokenType == JsonTokenType.Number;

    /// <summary>True where a number stands that is written out in digits; all else is a fault.</summary>
    internal bool IsPlainNumber(string expected)
    {
        if (!IsNumber)
        {
            AddWrongType(expected);
            return false;
        }

        if (_reader.ValueSpan.IndexOfAny((byte)'e', (byte)'E') < 0)
        {
            return true;
        }

        Add("exponent", $"Found {FoundNumber()}, a number with an exponent.", "Write it out in digits.");
        return false;
    }

    internal void AddOutOfRange(int low, int high)
        => Add(
            "out-of-range", $"Found {FoundNumber()}; allowed is {Guard.Invariant(low)} to {Guard.Invariant(high)}.", "Correct the number.");

    internal bool TryReadFlag(out bool value)
    {
        value = _reader.TokenType == JsonTokenType.True;
        if (value || _reader.TokenType == JsonTokenType.False)
        {
            return true;
        }

        AddWrongType("true or false");
        return false;
    }

    internal bool TryReadText(string expected, [NotNullWhen(true)] out string? text)
    {
        if (IsText)
        {
            text = Decoded();
            return text is not null;
        }

        text = null;
        AddWrongType(expected);
        return false;
    }

    /// <summary>The text or name at which the reader stands. The bytes are known to be UTF-8, so that only an escape can spoil
    /// it.</summary>
    internal string? Decoded()
    {
        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            Add(
                "lone-surrogate", "The text escapes one half of a surrogate pair without the other.",
                "Write the character itself, or both halves.");
            return null;
        }
    }

    /// <summary>The report that stands here, where it is one of the last ones.</summary>
    internal readonly ReportId? KnownReport()
    {
        if (IsText && !_reader.ValueIsEscaped)
        {
            foreach (var known in _reports)
            {
                if (known is not null && _reader.ValueTextEquals(known.Value))
                {
                    return known;
                }
            }
        }

        return null;
    }

    /// <summary>Keeps a report for the next time that it is named.</summary>
    internal void Keep(ReportId report)
    {
        _reports[_nextReport] = report;
        _nextReport = (_nextReport + 1) % _reports.Length;
    }
}
