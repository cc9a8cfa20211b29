using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>What a value of a document must be, stated once: it is read, written and described in the schema by the same rule.</summary>
internal abstract class Rule
{
    /// <summary>The objects that the schema of such a value refers to.</summary>
    internal virtual IEnumerable<Shape> Parts => [];

    /// <summary>Checks the value at which the cursor stands and reports all that is wrong, without making anything of it.</summary>
    internal abstract void Check(ref DocumentCursor cursor);

    /// <summary>Writes the members of the schema of such a value; the braces are the caller's.</summary>
    internal abstract void Describe(Utf8JsonWriter json);
}

/// <summary>The rule of values of one type.</summary>
internal abstract class Rule<T> : Rule
{
    internal abstract void Write(Utf8JsonWriter json, T value);

    /// <summary>Reads the value at which the cursor stands; false where a fault was reported in its place.</summary>
    internal abstract bool TryRead(ref DocumentCursor cursor, [MaybeNullWhen(false)] out T value);

    /// <summary>True for a value that an optional member leaves out.</summary>
    internal virtual bool IsAbsent(T value) => value is null;

    internal override void Check(ref DocumentCursor cursor) => TryRead(ref cursor, out _);
}
