using System.Text.Json;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Data;

/// <summary>Writes entries that the index and the list of a catalogue have in common.</summary>
internal static class EntryWriting
{
    internal static void Write(Utf8JsonWriter json, FrameworkEntry entry)
    {
        json.WriteStartObject();
        json.WriteText("id", entry.Id.Value);
        json.Localized("title", entry.Title);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, MappingEntry entry)
    {
        json.WriteStartObject();
        json.WriteText("id", entry.Id.Value);
        json.Localized("title", entry.Title);
        json.WriteText("from", entry.FromId.Value);
        json.WriteText("to", entry.ToId.Value);
        json.WriteEndObject();
    }
}
