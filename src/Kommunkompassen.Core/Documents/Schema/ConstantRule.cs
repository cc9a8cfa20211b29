namespace Kommunkompassen.Documents;

/// <summary>One certain text, by which a document says of what kind it is.</summary>
internal sealed class ConstantRule(string text) : Rule
{
    internal string Text => text;

    internal override void Check(ref DocumentCursor cursor) => cursor.Constant();

    internal override void Describe(JsonText json) => json.Text("const", text);
}
