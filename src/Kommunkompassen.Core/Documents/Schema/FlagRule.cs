using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>True or false; an optional one is left out where it is false.</summary>
internal sealed class FlagRule : Rule<bool>
{
    internal override bool IsAbsent(bool value) => !value;

    internal override bool TryRead(ref DocumentCursor cursor, out bool value) => cursor.TryReadFlag(out value);

    internal override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);

    internal override void Describe(Utf8JsonWriter json) => json.WriteString("type", "boolean");
}
