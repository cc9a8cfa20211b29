namespace Kommunkompassen.Documents;

/// <summary>True or false.</summary>
internal sealed class FlagRule : Rule
{
    internal override void Check(ref DocumentCursor cursor) => cursor.Truth();

    internal override void Describe(JsonText json) => json.Text("type", "boolean");
}
