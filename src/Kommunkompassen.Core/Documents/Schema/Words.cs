using System.Text;

namespace Kommunkompassen.Documents;

/// <summary>The words by which documents name the values of an enumeration, for both directions.</summary>
internal sealed class Words<T> : Rule
    where T : struct, Enum
{
    private readonly (string Word, byte[] Utf8, T Value)[] _entries;

    internal Words(params ReadOnlySpan<(string Word, T Value)> entries)
    {
        _entries = new (string, byte[], T)[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            _entries[i] = (entries[i].Word, Encoding.UTF8.GetBytes(entries[i].Word), entries[i].Value);
        }
    }

    internal string Allowed => string.Join(", ", _entries.Select(static entry => $"\"{entry.Word}\""));

    internal T? Find(ReadOnlySpan<byte> utf8)
    {
        foreach (var (_, word, value) in _entries)
        {
            if (utf8.SequenceEqual(word))
            {
                return value;
            }
        }

        return null;
    }

    internal string Of(T value)
    {
        // A plain loop: a line of a stream names hundreds of values, and a search by a function allocates for each.
        foreach (var (word, _, known) in _entries)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                return word;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "The value has no word.");
    }

    internal override void Check(ref DocumentCursor cursor) => cursor.Word(this);

    internal override void Describe(JsonText json) => json.List("enum", _entries, static (json, entry) => json.Value(entry.Word));
}
