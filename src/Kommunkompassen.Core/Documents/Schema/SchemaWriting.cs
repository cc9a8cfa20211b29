namespace Kommunkompassen.Documents;

/// <summary>Writes the JSON Schema (draft 2020-12) of a kind of documents from the declarations by which they are read.</summary>
internal static class SchemaWriting
{
    internal static JsonText Write(Shape document)
    {
        var json = new JsonText();
        json.Begin('{');
        json.Text("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.Text("$id", $"urn:kommunkompassen:schema:{document.Kind}:{Internal.Guard.Invariant(DocumentCursor.FormatVersion)}");
        json.Text("title", document.Kind);
        document.DescribeWhole(json);
        Definitions(json, Reached(document));
        json.End('}');
        return json;
    }

    internal static void Schema(this JsonText json, string name, Rule rule)
    {
        json.Member(name);
        json.Schema(rule);
    }

    internal static void Schema(this JsonText json, Rule rule)
    {
        json.Begin('{');
        rule.Describe(json);
        json.End('}');
    }

    internal static void Reference(this JsonText json, Shape shape) => json.Text("$ref", $"#/$defs/{shape.Name}");

    private static void Definitions(JsonText json, List<Shape> shapes)
    {
        if (shapes.Count == 0)
        {
            return;
        }

        json.Member("$defs");
        json.Begin('{');
        foreach (var shape in shapes)
        {
            json.Member(shape.Name);
            json.Begin('{');
            shape.DescribeWhole(json);
            json.End('}');
        }

        json.End('}');
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
