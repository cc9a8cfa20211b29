using System.Text.Json;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>Writes the JSON Schema (draft 2020-12) of a kind from the declarations by which documents are read and written.</summary>
internal static class SchemaWriter
{
    internal static void Write(Utf8JsonWriter json, Shape document)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", $"urn:kommunkompassen:schema:{document.Kind}:{Guard.Invariant(DocumentCursor.FormatVersion)}");
        json.WriteString("title", document.Kind);
        WriteMembers(json, document);
        var parts = Reached(document);
        if (parts.Count > 0)
        {
            json.WriteStartObject("$defs");
            foreach (var shape in parts)
            {
                json.WriteStartObject(shape.Name);
                WriteMembers(json, shape);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    internal static void WriteSchema(this Utf8JsonWriter json, string name, Rule rule)
    {
        json.WriteStartObject(name);
        rule.Describe(json);
        json.WriteEndObject();
    }

    internal static void WriteReference(this Utf8JsonWriter json, Shape shape) => json.WriteString("$ref", $"#/$defs/{shape.Name}");

    private static void WriteMembers(Utf8JsonWriter json, Shape shape)
    {
        json.WriteString("description", shape.What);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        for (var i = 0; i < shape.Count; i++)
        {
            json.WriteSchema(shape.NameOf(i).Value, shape.RuleOf(i));
        }

        json.WriteEndObject();
        json.WriteList("required", [.. shape.Names.Where((_, i) => shape.Requires(i))], static (json, name) => json.WriteStringValue(name));
        json.WriteBoolean("additionalProperties", false);
        json.WriteList("allOf", shape.Variants, static (json, variant) => variant.Describe(json));
    }

    /// <summary>The objects within a document, each once, in the order in which they are first met.</summary>
    private static List<Shape> Reached(Shape document)
    {
        var (found, waiting) = (new List<Shape>(), new Queue<Shape>([document]));
        while (waiting.TryDequeue(out var shape))
        {
            foreach (var part in shape.Rules.SelectMany(static rule => rule.Parts))
            {
                if (!found.Contains(part))
                {
                    found.Add(part);
                    waiting.Enqueue(part);
                }
            }
        }

        return found;
    }
}
