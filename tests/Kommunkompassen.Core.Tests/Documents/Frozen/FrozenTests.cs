using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kommunkompassen.Auditing;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Tests.Documents.Schemas;
using Xunit;

namespace Kommunkompassen.Tests.Documents.Frozen;

/// <summary>Documents of every format version stay readable for ever, see the README beside this file.</summary>
public sealed class FrozenTests
{
    private static readonly string Folder = FrozenDocuments.Folder(1);

    public static TheoryData<string> Files
        => [.. Directory.GetFiles(Folder, "*.json").Select(static file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Missing_files_are_written_on_purpose_only()
    {
        if (Environment.GetEnvironmentVariable(FrozenDocuments.Variable) is not { Length: > 0 } folder)
        {
            return;
        }

        foreach (var (name, text) in FrozenDocuments.Written.Where(file => !File.Exists(Path.Combine(folder, "v1", file.Key))))
        {
            File.WriteAllText(Path.Combine(folder, "v1", name), text);
            File.AppendAllText(Path.Combine(folder, "v1", "hashes.txt"), $"{Hash(Encoding.UTF8.GetBytes(text))}  {name}\n");
        }
    }

    [Fact]
    public void Every_kind_has_a_file_in_the_folder_of_the_newest_version()
        => Assert.Equal(
            Document.Kinds.Order(StringComparer.Ordinal), Files.Select(file => Kind(Text(file))).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("comparison", ResultMethods.Comparison)]
    [InlineData("audit", ResultMethods.Audit)]
    [InlineData("reference-group", ResultMethods.ReferenceGroup)]
    public void Every_method_ever_used_has_a_file(string kind, int newest)
        => Assert.Equal(
            Enumerable.Range(1, newest),
            Files.Select(file => JsonDocument.Parse(Text(file)).RootElement).Where(root => root.GetProperty("kind").GetString() == kind)
                .Select(static root => root.GetProperty("method").GetInt32()).Distinct().Order());

    [Fact]
    public void No_file_was_edited_renamed_or_deleted()
        => Assert.Equal(
            File.ReadAllLines(Path.Combine(Folder, "hashes.txt")).Order(StringComparer.Ordinal),
            Files.Select(file => $"{Hash(File.ReadAllBytes(Path.Combine(Folder, file)))}  {(string)file}").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_keeps_the_schema_of_today(string file) => KindSchema.AssertValid(Text(file));

    /// <summary>Every word of comparisons, audits and groups is proven on the way; should this fail since a calculation or a sentence was
    /// changed, raise its method.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Each_is_read_to_what_todays_code_makes(string file)
    {
        var text = Text(file);
        switch (Kind(text))
        {
            case "framework": Assert.Equal(FrozenDocuments.First, Document.FrameworkReader.Read(text)); break;
            case "evaluation": Assert.Equal(FrozenDocuments.Before, Samples.Evaluations.Read(text)); break;
            case "mapping": Assert.Equal(FrozenDocuments.Mapping, Samples.Mappings.Read(text)); break;
            case "comparison":
                var comparison = Document.CreateComparisonReader(Samples.Find, FrozenDocuments.Mappings).Read(text);
                Assert.Equal((FrozenDocuments.Comparison, FrozenDocuments.Sensitivity), (comparison.Comparison, comparison.Sensitivity!));
                Assert.Equal(FrozenDocuments.Mapping, comparison.OwnMapping);
                Assert.Equal(text.Contains($"\"method\": {ResultMethods.Comparison},", StringComparison.Ordinal), comparison.IsProven);
                break;
            case "audit":
                Assert.Equal(
                EvaluationAudit.Run(FrozenDocuments.Before), Document.CreateAuditReader(Samples.Find).Read(text)); break;
            case "reference-group":
                var group = Document.CreateReferenceGroupReader(Samples.Find, FrozenDocuments.Mappings, FrozenDocuments.Find)
                    .Read(text).Group;
                Assert.Equal(group.PublishedMean is null ? FrozenDocuments.Group : FrozenDocuments.Published, group);
                break;
            default:
                var check = Catalogue.Embedded.Validate(Encoding.UTF8.GetBytes(text));
                Assert.Empty(check.Faults);
                Assert.True(check.IsShapeOnly);
                break;
        }
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    private static string Kind(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.GetProperty("kind").GetString()!;
    }

    private static string Hash(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
}
