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
        json.List("frameworks", index.Frameworks, static (json, entry) =>
        {
            json.Begin('{');
            json.Text("id", entry.Id.Value);
            json.Localized("title", entry.Title);
            json.End('}');
        });
        json.List("evaluations", index.Evaluations, static (json, entry) =>
        {
            json.Begin('{');
            json.Text("id", entry.Id.Value);
            EvaluationWriting.Write(json, entry.Municipality);
            json.Text("period", entry.Period.ToString());
            json.Text("framework", entry.Framework.Value);
            json.End('}');
        });
        json.List("mappings", index.Mappings, static (json, entry) =>
        {
            json.Begin('{');
            json.Text("id", entry.Id.Value);
            json.Localized("title", entry.Title);
            json.Text("from", entry.From.Value);
            json.Text("to", entry.To.Value);
            json.End('}');
        });
        json.End('}');
        return json.ToUtf8();
    }
}
