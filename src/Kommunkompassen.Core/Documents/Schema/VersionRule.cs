using System.Text.Json;

namespace Kommunkompassen.Documents;

/// <summary>The version of the document formats.</summary>
internal sealed class VersionRule : Rule
{
    internal override void Check(ref DocumentCursor cursor) => cursor.FormatVersionNumber();

    internal override void Describe(Utf8JsonWriter json) => json.WriteNumber("const", DocumentCursor.FormatVersion);
}
