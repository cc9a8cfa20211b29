using System.Text;
using System.Text.Json;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

internal ref partial struct DocumentCursor
{
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

    /// <summary>Writes down a fault of the value that is being read.</summary>
    internal void Add(string code, string message, string remedy) => Add(new Fault(code, Pointer(), message, remedy));

    /// <summary>Writes down a fault of a member of the object that has just been read.</summary>
    internal void AddAt(string member, string code, string message, string remedy)
        => Add(new Fault(code, $"{Pointer()}/{member}", message, remedy));

    /// <summary>Writes down faults that the model's own rules found, at positions within the value that is being read.</summary>
    internal void AddAll(IEnumerable<Fault> faults)
    {
        var pointer = Pointer();
        foreach (var fault in faults)
        {
            Add(fault.Under(pointer));
        }
    }

    private void Add(Fault fault)
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
