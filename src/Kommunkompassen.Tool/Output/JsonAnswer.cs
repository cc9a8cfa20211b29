using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tool;

/// <summary>Writes the JSON of answers that only this tool gives, laid out as the library lays out its documents: two spaces, LF, a final
/// newline; what is absent or empty is left out.</summary>
internal static class JsonAnswer
{
    private const int Decimals = 4;

    // The text goes to a terminal or a file, never into a page of HTML, so only what JSON demands is escaped.
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string Of(string kind, Action<Utf8JsonWriter> write)
    {
        using var utf8 = new MemoryStream();
        using (var json = new Utf8JsonWriter(utf8, Layout))
        {
            json.WriteStartObject();
            json.WriteString("kind", kind);
            json.WriteNumber("formatVersion", 1);
            write(json);
            json.WriteEndObject();
        }

        return $"{Encoding.UTF8.GetString(utf8.GetBuffer(), 0, (int)utf8.Length)}\n";
    }

    internal static void List<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>A list of objects.</summary>
    internal static void Objects<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> members)
        => json.List(name, items, item =>
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        });

    internal static void Texts<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items)
        where T : notnull
        => json.List(name, items, item => json.WriteStringValue(item.ToString()));

    internal static void Text(this Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("sv", text.Swedish);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    /// <summary>A value of an enumeration as the library's documents name it.</summary>
    internal static void Word<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum
        => json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    /// <summary>A share, as a fraction and as a decimal.</summary>
    internal static void Share(this Utf8JsonWriter json, string name, Rational share)
    {
        json.WriteStartObject(name);
        json.WriteString("exact", share.ToString());
        json.WriteNumber("decimal", share.ToDecimal(Decimals));
        json.WriteEndObject();
    }

    internal static void Sources(this Utf8JsonWriter json, EquatableList<SourceReference> sources)
        => json.Objects("sources", sources, source =>
        {
            json.WriteString("report", source.ReportId.Value);
            json.WriteString("chapter", source.Chapter);
        });

    internal static void Framework(this Utf8JsonWriter json, string name, FrameworkVersion framework)
    {
        json.WriteStartObject(name);
        json.WriteString("id", framework.Id.Value);
        json.Text("name", framework.Name);
        json.WriteNumber("max", framework.MaxPoints);
        json.WriteEndObject();
    }

    /// <summary>Which mapping is meant, to the letter.</summary>
    internal static void Mapping(this Utf8JsonWriter json, FrameworkMapping mapping)
    {
        json.WriteStartObject("mapping");
        json.WriteString("id", mapping.Id.Value);
        json.WriteString("version", mapping.Version);
        json.WriteString("hash", mapping.ContentHash);
        json.WriteString("from", mapping.From.Id.Value);
        json.WriteString("to", mapping.To.Id.Value);
        json.WriteEndObject();
    }

    internal static void Faults(this Utf8JsonWriter json, EquatableList<Fault> faults)
        => json.Objects("faults", faults, fault =>
        {
            json.WriteString("code", fault.Code);
            json.WriteString("position", fault.Position);
            json.WriteString("message", fault.Message);
            json.WriteString("remedy", fault.Remedy);
        });
}
