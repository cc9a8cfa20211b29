using System.Text.Json;
using Xunit;

namespace Kommunkompassen.Tests.Exchange;

/// <summary>The JSON schema of OSCAL 1.2.0's mapping model.</summary>
internal static class OscalSchema
{
    private static readonly Lazy<SchemaCheck> Schema = new(
        static () => new SchemaCheck(JsonDocument.Parse(Samples.File("oscal_mapping_schema.json")).RootElement));

    internal static bool IsValid(string json) => Faults(json).Count == 0;

    internal static void AssertValid(string json) => Assert.Empty(Faults(json));

    private static List<string> Faults(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Schema.Value.Faults(document.RootElement);
    }
}
