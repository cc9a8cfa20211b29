using System.Text.Json;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Data;

/// <summary>Writes the index of a catalogue as a document of the kind "index", for other programs; it is not read back.</summary>
internal static class IndexWriting
{
    internal static byte[] Write(CatalogueIndex index) => Json.Utf8(json =>
    {
        json.WriteStartObject();
        json.WriteString("kind", "index");
        json.WriteNumber("formatVersion", DocumentCursor.FormatVersion);
        json.WriteList("frameworks", index.Frameworks, EntryWriting.Write);
        json.WriteList("evaluations", index.Evaluations, static (json, entry) =>
        {
            json.WriteStartObject();
            json.WriteText("id", entry.Id.Value);
            json.WritePropertyName("municipality");
            CommonShapes.Municipality.Write(json, entry.Municipality);
            json.WriteText("period", entry.Period.ToString());
            json.WriteText("framework", entry.FrameworkId.Value);
            json.WriteEndObject();
        });
        json.WriteList("mappings", index.Mappings, EntryWriting.Write);
        json.WriteEndObject();
    });
}
