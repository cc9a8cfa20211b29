using System.Text.Json;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Data;

/// <summary>Writes lists of what a catalogue holds.</summary>
internal static class ListWriting
{
    internal static string Write(
        EquatableList<FrameworkEntry> frameworks, EquatableList<EvaluationEntry> evaluations, EquatableList<MappingEntry> mappings) => Json.Text(json =>
    {
        json.Header("list");
        json.WriteList("frameworks", frameworks, EntryWriting.Write);
        json.WriteList("evaluations", evaluations, static (json, entry) =>
        {
            json.WriteStartObject();
            json.WriteText("id", entry.Id.Value);
            json.Localized("title", entry.Title);
            json.WriteText("municipality", entry.Municipality.Name);
            json.WriteText("code", entry.Municipality.Code.Value);
            json.WriteText("period", entry.Period.ToString());
            json.WriteText("framework", entry.FrameworkId.Value);
            json.WriteEndObject();
        });
        json.WriteList("mappings", mappings, EntryWriting.Write);
        json.WriteEndObject();
    });
}
