using System.Diagnostics.CodeAnalysis;
using System.Text;
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

    /// <summary>The text or name at which the reader stands; in valid UTF-8 only an escape can spoil it.</summary>
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

    /// <summary>The JSON pointer of the value that is being read.</summary>
    internal readonly string Pointer()
    {
        var pointer = new StringBuilder();
        foreach (var segment in _path.AsSpan(0, _depth))
        {
            if (segment.Name is not null)
            {
                pointer.Append('/').Append(segment.Name);
            }
            else if (segment.Place >= 0)
            {
                pointer.Append('/').Append(Guard.Invariant(segment.Place));
            }
        }

        return pointer.ToString();
    }

    /// <summary>Reports a fault of the value that is being read.</summary>
    internal void Add(string code, string message, string remedy) => Add(new Fault(code, Pointer(), message, remedy));

    /// <summary>Reports a fault of a member of the object that has just been read.</summary>
    internal void AddAt(string member, string code, string message, string remedy)
        => Add(new Fault(code, $"{Pointer()}/{member}", message, remedy));

    internal void Add(Fault fault)
    {
        _log.Add(fault);
        _stopped |= _log.IsFull;
    }

    internal void AddWrongType(string expected)
    {
        Add("wrong-type", $"Found {Found()}; expected {expected}.", $"Write {expected}.");
        Skip();
    }

    private void AddNotJson(JsonException fault)
    {
        var line = Guard.Invariant((fault.LineNumber ?? 0) + 1);
        var column = Guard.Invariant((fault.BytePositionInLine ?? 0) + 1);
        if (_rootEnded)
        {
            Add(
                "trailing-data", $"Something follows the end of the document at line {line}, byte {column}.",
                "Delete all that comes after the last brace.");
            return;
        }

        // The reader repeats the position in words of its own.
        var reason = fault.Message.Split(" LineNumber:", 2)[0];
        Add(
            "not-json", $"The text is not JSON from line {line}, byte {column}: {Guard.Shown(reason)}",
            "Correct it there; what follows was not read.");
    }

    /// <summary>What stands where something else is expected, for a reader.</summary>
    private readonly string Found() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => $"the number {FoundNumber()}",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    /// <summary>The number at which the cursor stands, for a reader.</summary>
    internal readonly string FoundNumber() => Guard.Shown(Encoding.UTF8.GetString(_reader.ValueSpan));

    private static string Escaped(string name)
        => Guard.Shown(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
