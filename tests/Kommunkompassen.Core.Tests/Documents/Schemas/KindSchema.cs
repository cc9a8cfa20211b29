using System.Text.Json;
using Kommunkompassen.Documents;
using Kommunkompassen.Tests.Exchange;
using Xunit;

namespace Kommunkompassen.Tests.Documents.Schemas;

/// <summary>The JSON Schema of each kind of documents.</summary>
internal static class KindSchema
{
    private static readonly Dictionary<string, SchemaCheck> Schemas = Document.Kinds.ToDictionary(
        static kind => kind, static kind => new SchemaCheck(JsonDocument.Parse(Document.GetSchema(kind)).RootElement));

    internal static List<string> Faults(string kind, string json)
    {
        using var document = JsonDocument.Parse(json);
        return Schemas[kind].Faults(document.RootElement);
    }

    /// <summary>The document itself, which keeps the schema of its kind.</summary>
    internal static string Valid(string json)
    {
        AssertValid(json);
        return json;
    }

    /// <summary>Holds a document against the schema of the kind that it says it is of.</summary>
    internal static void AssertValid(string json)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Empty(Schemas[document.RootElement.GetProperty("kind").GetString()!].Faults(document.RootElement));
    }
}
