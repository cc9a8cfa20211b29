using System.Text.Json;
using Kommunkompassen.Data;

namespace Kommunkompassen.Tool;

/// <summary>What a catalogue holds, as JSON.</summary>
internal static class ListJson
{
    internal static string Of(
        EquatableList<FrameworkEntry> frameworks, EquatableList<EvaluationEntry> evaluations, EquatableList<MappingEntry> mappings)
        => JsonAnswer.Of("list", json =>
        {
            json.Objects("frameworks", frameworks, entry => Head(json, entry.Id.Value, entry.Title));
            json.Objects("evaluations", evaluations, entry =>
            {
                Head(json, entry.Id.Value, entry.Title);
                json.WriteString("municipality", entry.Municipality.Name);
                json.WriteString("code", entry.Municipality.Code.Value);
                json.WriteString("period", entry.Period.ToString());
                json.WriteString("framework", entry.FrameworkId.Value);
            });
            json.Objects("mappings", mappings, entry =>
            {
                Head(json, entry.Id.Value, entry.Title);
                json.WriteString("from", entry.FromId.Value);
                json.WriteString("to", entry.ToId.Value);
            });
        });

    private static void Head(Utf8JsonWriter json, string id, LocalizedText title)
    {
        json.WriteString("id", id);
        json.Text("title", title);
    }
}
