using System.Text.Json;
using Xunit;

namespace Kommunkompassen.Tests.Exchange;

/// <summary>
/// The structure of our OSCAL exports: always by a schema of our own, which holds what we write and no more, and by the one that NIST publishes
/// where it is at hand. It is not part of the repository.
/// </summary>
internal static class OscalSchema
{
    private const string OfficialFile = "oscal_mapping_schema-1.2.1.json";

    private static readonly Lazy<SchemaCheck> Own = new(static () => new SchemaCheck(Parse(Samples.File("oscal_structure.json"))));

    private static readonly Lazy<SchemaCheck?> Official = new(
        static () => Find() is { } path ? new SchemaCheck(Parse(File.ReadAllText(path))) : null);

    /// <summary>Skips the test, with the reason, where the official schema is not at hand.</summary>
    internal static void DemandOfficial() => Assert.SkipWhen(
        Official.Value is null,
        $"NIST's schema is not at hand: no shared/schemas/{OfficialFile} at or above {AppContext.BaseDirectory} or the current folder. "
            + "The OSCAL exports were held against our own structure alone.");

    /// <summary>True where every schema accepts a document, false where every one refuses it.</summary>
    internal static bool IsValid(string json)
    {
        var isValid = Faults(Own.Value, json).Count == 0;
        Assert.True(Official.Value is null || (Faults(Official.Value, json).Count == 0) == isValid, "The two schemas disagree.");
        return isValid;
    }

    internal static void AssertValid(string json)
    {
        Assert.Empty(Faults(Own.Value, json));
        Assert.Empty(Official.Value is { } official ? Faults(official, json) : []);
    }

    private static List<string> Faults(SchemaCheck schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        return schema.Faults(document.RootElement);
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static string? Find()
        => new[] { AppContext.BaseDirectory, Directory.GetCurrentDirectory() }.SelectMany(Upwards)
            .Select(static folder => Path.Combine(folder.FullName, "shared", "schemas", OfficialFile)).FirstOrDefault(File.Exists);

    private static IEnumerable<DirectoryInfo> Upwards(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            yield return folder;
        }
    }
}
