namespace Kommunkompassen.Documents;

/// <summary>Any text, perhaps empty.</summary>
internal sealed class FreeTextRule : Rule
{
    internal override void Check(ref DocumentCursor cursor) => cursor.FreeText();

    internal override void Describe(JsonText json) => json.Text("type", "string");
}
