using System.Text.Json;
using Kommunkompassen.Documents;
using Kommunkompassen.Tests.Conventions;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Documents.Schemas;

/// <summary>
/// The schemas as files. They are written anew only on purpose: set KOMMUNKOMPASSEN_WRITE_SCHEMAS to the absolute path of docs/schemas, run
/// the
/// tests, and read the difference before committing it: within a format version a schema may come to allow more, never less.
/// </summary>
public sealed class SchemaFileTests
{
    private const string Variable = "KOMMUNKOMPASSEN_WRITE_SCHEMAS";

    public static TheoryData<string> Kinds => [.. Document.Kinds];

    private static string Folder => Path.Combine(Sources.Repository, "docs", "schemas");

    [Fact]
    public void The_kinds_are_those_of_the_declarations_in_their_order()
        => Assert.Equal(Document.Shapes.Select(static shape => shape.Kind), Document.Kinds);

    [TheoryWith(Outside.Repository)]
    [MemberData(nameof(Kinds))]
    public void The_file_says_what_the_declarations_say(string kind)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, $"{kind}.json"), Document.GetSchema(kind));
            return;
        }

        Assert.Equal(File.ReadAllText(Path.Combine(Folder, $"{kind}.json")), Document.GetSchema(kind));
    }

    [FactWith(Outside.Repository)]
    public void There_is_a_file_for_each_kind_and_no_other()
        => Assert.Equal(
            Document.Kinds.Select(static kind => $"{kind}.json").Order(StringComparer.Ordinal),
            Directory.GetFiles(Folder).Select(static file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_schema_is_named_by_its_kind_and_is_of_one_piece(string kind)
    {
        using var document = JsonDocument.Parse(Document.GetSchema(kind));
        var root = document.RootElement;
        Assert.Equal($"urn:kommunkompassen:schema:{kind}:1", root.GetProperty("$id").GetString());
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", root.GetProperty("$schema").GetString());
        Assert.Equal(kind, root.GetProperty("properties").GetProperty("kind").GetProperty("const").GetString());
        var defined = root.GetProperty("$defs").EnumerateObject().Select(static member => member.Name).ToList();
        Assert.Equal(defined.Count, defined.Distinct().Count());
        Assert.Equal(defined.Order(StringComparer.Ordinal), References(root).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_unknown_kind_is_refused_with_those_that_there_are()
    {
        Assert.Throws<ArgumentNullException>("kind", static () => Document.GetSchema(null!));
        var refusal = Assert.Throws<ArgumentException>("kind", static () => Document.GetSchema("evalution"));
        Assert.All(Document.Kinds, kind => Assert.Contains(kind, refusal.Message, StringComparison.Ordinal));
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject()
            .SelectMany(static member => member is { Name: "$ref", Value.ValueKind: JsonValueKind.String }
            ? [member.Value.GetString()!["#/$defs/".Length..]]
            : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
