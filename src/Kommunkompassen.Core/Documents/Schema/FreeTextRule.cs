using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>Any text, perhaps empty.</summary>
internal sealed class FreeTextRule : Rule<string>
{
    internal override bool TryRead(ref DocumentCursor cursor, [MaybeNullWhen(false)] out string value)
        => cursor.TryReadText("a text", out value);

    internal override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    internal override void Describe(Utf8JsonWriter json) => json.WriteString("type", "string");
}
