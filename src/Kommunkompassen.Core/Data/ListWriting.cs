using Kommunkompassen.Documents;

namespace Kommunkompassen.Data;

/// <summary>Writes lists of what a catalogue holds.</summary>
internal static class ListWriting
{
    internal static JsonText Write(
        EquatableList<FrameworkEntry> frameworks, EquatableList<EvaluationEntry> evaluations, EquatableList<MappingEntry> mappings)
    {
        var json = new JsonText();
        json.Header("list");
        json.List("frameworks", frameworks, EntryWriting.Write);
        json.List("evaluations", evaluations, static (json, entry) =>
        {
            json.Begin('{');
            json.Text("id", entry.Id.Value);
            json.Localized("title", entry.Title);
            json.Text("municipality", entry.Municipality.Name);
            json.Text("code", entry.Municipality.Code.Value);
            json.Text("period", entry.Period.ToString());
            json.Text("framework", entry.FrameworkId.Value);
            json.End('}');
        });
        json.List("mappings", mappings, EntryWriting.Write);
        json.End('}');
        return json;
    }
}
