using Kommunkompassen.Documents;

namespace Kommunkompassen.Data;

/// <summary>Writes the index of a catalogue as a document of the kind "index", for other programs; it is not read back.</summary>
internal static class IndexWriting
{
    internal static byte[] Write(CatalogueIndex index)
    {
        var json = new JsonText();
        json.Begin('{');
        json.Text("kind", "index");
        json.Number("formatVersion", DocumentCursor.FormatVersion);
        json.List("frameworks", index.Frameworks, EntryWriting.Write);
        json.List("evaluations", index.Evaluations, static (json, entry) =>
        {
            json.Begin('{');
            json.Text("id", entry.Id.Value);
            EvaluationWriting.Write(json, entry.Municipality);
            json.Text("period", entry.Period.ToString());
            json.Text("framework", entry.FrameworkId.Value);
            json.End('}');
        });
        json.List("mappings", index.Mappings, EntryWriting.Write);
        json.End('}');
        return json.ToUtf8();
    }
}
