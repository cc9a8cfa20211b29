using Kommunkompassen.Documents;

namespace Kommunkompassen.Data;

/// <summary>Writes entries that the index and the list of a catalogue have in common.</summary>
internal static class EntryWriting
{
    internal static void Write(JsonText json, FrameworkEntry entry)
    {
        json.Begin('{');
        json.Text("id", entry.Id.Value);
        json.Localized("title", entry.Title);
        json.End('}');
    }

    internal static void Write(JsonText json, MappingEntry entry)
    {
        json.Begin('{');
        json.Text("id", entry.Id.Value);
        json.Localized("title", entry.Title);
        json.Text("from", entry.FromId.Value);
        json.Text("to", entry.ToId.Value);
        json.End('}');
    }
}
