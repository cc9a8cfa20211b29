using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>The word by which a document says of what kind it is.</summary>
internal sealed class ConstantRule(string text) : Rule
{
    internal string Text => text;

    internal override void Check(ref DocumentCursor cursor) => cursor.Kind(text);

    internal override void Describe(Utf8JsonWriter json) => json.WriteString("const", text);
}
