namespace Kommunkompassen.Documents;

/// <summary>The version of the document formats.</summary>
internal sealed class VersionRule : Rule
{
    internal override void Check(ref DocumentCursor cursor) => cursor.FormatVersionNumber();

    internal override void Describe(JsonText json) => json.Number("const", DocumentCursor.FormatVersion);
}
