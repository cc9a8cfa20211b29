using System.Text;
using System.Text.Json;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>The words by which documents name the values of an enumeration, in both directions.</summary>
internal sealed class Words<T> : Rule<T>
    where T : struct, Enum
{
    private readonly (JsonEncodedText Word, T Value)[] _entries;

    internal Words(params ReadOnlySpan<(string Word, T Value)> entries)
    {
        _entries = new (JsonEncodedText, T)[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            _entries[i] = (JsonEncodedText.Encode(entries[i].Word), entries[i].Value);
        }
    }

    internal string Allowed => string.Join(", ", _entries.Select(static entry => $"\"{entry.Word}\""));

    internal string Of(T value) => Entry(value).Value;

    internal override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(Entry(value));

    internal override bool TryRead(ref DocumentCursor cursor, out T value)
    {
        value = default;
        if (!cursor.IsText)
        {
            cursor.AddWrongType($"one of {Allowed}");
            return false;
        }

        if (TryFind(cursor.Token, out value))
        {
            return true;
        }

        if (cursor.Decoded() is not { } text)
        {
            return false;
        }

        if (TryFind(Encoding.UTF8.GetBytes(text), out value))
        {
            return true;
        }

        cursor.Add("unknown-word", $"Found \"{Guard.Shown(text)}\"; allowed are {Allowed}.", "Write one of these words.");
        return false;
    }

    /// <summary>The value of a word, or null where there is none.</summary>
    internal T? Find(ReadOnlySpan<byte> utf8) => TryFind(utf8, out var value) ? value : null;

    internal override void Describe(Utf8JsonWriter json)
        => json.WriteList("enum", _entries, static (json, entry) => json.WriteStringValue(entry.Word));

    private bool TryFind(ReadOnlySpan<byte> utf8, out T value)
    {
        foreach (var (word, known) in _entries)
        {
            if (utf8.SequenceEqual(word.EncodedUtf8Bytes))
            {
                value = known;
                return true;
            }
        }

        value = default;
        return false;
    }

    private JsonEncodedText Entry(T value)
    {
        // A plain loop: a line of a stream names hundreds of values, and a search by a function allocates for each.
        foreach (var (word, known) in _entries)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                return word;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "The value has no word.");
    }
}
