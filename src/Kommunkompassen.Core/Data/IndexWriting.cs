using Kommunkompassen.Serialization;

namespace Kommunkompassen.Data;

/// <summary>Writes the index of a catalogue, so that a new document can be entered in it.</summary>
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
            json.Text("framework", entry.Framework.Value);
            json.End('}');
        });
        json.List("mappings", index.Mappings, EntryWriting.Write);
        json.End('}');
        return json.ToUtf8();
    }
}
