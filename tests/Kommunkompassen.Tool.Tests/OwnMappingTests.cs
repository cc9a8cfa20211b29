using System.Text.Json;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tool.Tests;

public sealed class OwnMappingTests
{
    private static readonly FrameworkMapping Embedded = Catalogue.Embedded.GetMapping(new MappingId("2010-2017--2020"));

    private static readonly FrameworkMapping Own = Halved(Embedded);

    [Theory]
    [InlineData("sv", "Egen översättning")]
    [InlineData("en", "Own mapping")]
    public void The_result_names_it_with_version_and_hash_and_is_another(string language, string label)
    {
        using var file = new TemporaryFile(Document.ToJson(Own));
        var text = ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--mapping", file.Path, "--lang", language)
            .Done().Out.ReplaceLineEndings(" ");
        Assert.Matches($@"{label} +my-own, version {Own.Version}, .* {Own.ContentHash[..12]}", text);
        using var document = JsonDocument.Parse(
            ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--mapping", file.Path, "--format", "json").Done().Out);
        var named = document.RootElement.GetProperty("ownMapping");
        Assert.Equal(("my-own", Own.Version, Own.ContentHash), (Text(named, "id"), Text(named, "version"), Text(named, "hash")));
        Assert.Equal(Own.ContentHash, Text(document.RootElement.GetProperty("before").GetProperty("mapping"), "hash"));
        Assert.NotEqual(
            ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--format", "csv").Done().Out,
            ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--mapping", file.Path, "--format", "csv").Done().Out);
    }

    [Fact]
    public void As_a_step_of_a_chain_it_is_named_too()
    {
        using var file = new TemporaryFile(Document.ToJson(Own));
        using var document = JsonDocument.Parse(
            ToolRun.Of("compare", "avesta-2014", "olofstrom-2022", "--mapping", file.Path, "--format", "json").Done().Out);
        Assert.Equal("my-own", Text(document.RootElement.GetProperty("ownMapping"), "id"));
        Assert.EndsWith(
            "composed", Text(document.RootElement.GetProperty("before").GetProperty("mapping"), "id"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_not_a_step_of_the_comparison_is_refused()
    {
        using var file = new TemporaryFile(Document.ToJson(Own));
        var line = ToolRun.Of("compare", "amal-2019", "olofstrom-2022", "--mapping", file.Path).Failed(ExitCode.Refused);
        Assert.Contains("my-own leads from framework version 2010-2017 to 2020, which is no step", line, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_reported_by_comparing_and_by_checking()
    {
        using var file = new TemporaryFile(Faulty());
        var run = ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--mapping", file.Path);
        Assert.Equal((ExitCode.Refused, ""), (run.ExitCode, run.Out));
        Assert.Contains("is not a valid mapping", run.ErrorLines[0], StringComparison.Ordinal);
        var check = ToolRun.Of("map", "check", file.Path, "--format", "csv");
        Assert.Equal((ExitCode.Refused, ""), (check.ExitCode, check.Error));
        var faults = Csv.Read(check.Out);
        Assert.True(faults.Count >= 2, check.Out);
        Assert.Equal(
            run.ErrorLines.Skip(1),
            faults.Select(static fault => $"{fault["position"]}: {fault["message"]} {fault["remedy"]} [{fault["code"]}]"));
        Assert.All(faults, static fault => Assert.DoesNotContain("", fault.Values));

        var page = ToolRun.Of("map", "check", file.Path, "--lang", "en");
        Assert.Equal(ExitCode.Refused, page.ExitCode);
        Assert.Contains($"is not valid. Faults: {faults.Count}.", page.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        using var document = JsonDocument.Parse(ToolRun.Of("map", "check", file.Path, "--format", "json").Out);
        Assert.False(document.RootElement.GetProperty("valid").GetBoolean());
        Assert.Equal(faults.Count, document.RootElement.GetProperty("faults").GetArrayLength());
    }

    [Theory]
    [InlineData("sv", "är giltig: 2010-2017 → 2020")]
    [InlineData("en", "is valid: 2010-2017 → 2020")]
    public void A_valid_one_is_reported_in_one_line(string language, string expected)
    {
        using var file = new TemporaryFile(Document.ToJson(Own));
        Assert.Contains(
            expected, ToolRun.Of("map", "check", file.Path, "--lang", language).Done().Out.ReplaceLineEndings(" "),
            StringComparison.Ordinal);
        Assert.Equal("code,position,message,remedy\n", ToolRun.Of("map", "check", file.Path, "--format", "csv").Done().Out);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string Faulty() => Document.ToJson(Own)
        .Replace("\"share\": \"1/2\"", "\"share\": \"2/3\"", StringComparison.Ordinal)
        .Replace("\"relationship\": \"subset\"", "\"relationship\": \"subsett\"", StringComparison.Ordinal);

    /// <summary>The first source that has exactly two links and nothing retired is given half to each, or where it has that already a third
    /// and two thirds.</summary>
    private static FrameworkMapping Halved(FrameworkMapping mapping)
    {
        var split = mapping.Links.GroupBy(static link => link.From).First(group =>
            group.Count() == 2 && group.Sum(static link => link.Share == Rational.FromFraction(1, 2) ? 1 : 0) == 0
            && mapping.RetiredSubQuestions.All(retired => retired.From != group.Key)).ToList();
        return mapping.WithShares(
            new MappingId("my-own"), split.ToDictionary(static link => (link.From, link.To), static _ => Rational.FromFraction(1, 2)));
    }
}
