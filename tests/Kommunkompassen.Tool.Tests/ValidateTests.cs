using System.Text.Json;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool.Tests;

public sealed class ValidateTests
{
    private static readonly string Evaluation = Document.ToJson(Catalogue.Embedded.GetEvaluation(new EvaluationId("amal-2019")));

    [Theory]
    [InlineData("compare olofstrom-2017 olofstrom-2022 --sensitivity", "comparison", false)]
    [InlineData("audit amal-2019", "audit", false)]
    [InlineData("scores amal-2019", "scores", true)]
    [InlineData("trace olofstrom-2017 --to 2020 2", "trace", true)]
    [InlineData("standing olofstrom-2022 --group all scale=2020", "standing", true)]
    public void What_the_tool_writes_is_valid(string command, string kind, bool shapeOnly)
    {
        using var file = new TemporaryFile(ToolRun.Of([.. command.Split(' '), "--format", "json"]).Done().Out);
        using var document = JsonDocument.Parse(ToolRun.Of("validate", file.Path, "--format", "json").Done().Out);
        var checkedFile = Assert.Single(document.RootElement.GetProperty("files").EnumerateArray());
        Assert.True(document.RootElement.GetProperty("valid").GetBoolean());
        Assert.Equal(kind, checkedFile.GetProperty("documentKind").GetString());
        Assert.Equal(shapeOnly, checkedFile.TryGetProperty("shapeOnly", out _));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("map show 2016 2020")]
    [InlineData("validate nothing")]
    public void What_only_the_tool_writes_is_not_a_kind_of_document(string command)
    {
        using var given = new TemporaryFile(Evaluation);
        using var file = new TemporaryFile(
            ToolRun.Of([.. command.Replace("nothing", given.Path, StringComparison.Ordinal).Split(' '), "--format", "json"]).Done().Out);
        Assert.Equal("unknown-kind", Assert.Single(Csv.Read(ToolRun.Of("validate", file.Path, "--format", "csv").Out))["code"]);
    }

    [Fact]
    public void An_altered_comparison_is_refused_with_the_right_values()
    {
        var written = ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--format", "json").Done().Out;
        using var file = new TemporaryFile(written.Replace(
            "\"verdict\": \"indistinguishable\"", "\"verdict\": \"improved\"", StringComparison.Ordinal));
        var run = ToolRun.Of("validate", file.Path, "--format", "csv");
        Assert.Equal((ExitCode.Refused, ""), (run.ExitCode, run.Error));
        Assert.All(Csv.Read(run.Out), static row =>
        {
            Assert.Equal(("comparison", "false", "differs"), (row["kind"], row["valid"], row["code"]));
            Assert.Contains(
                "Found \"improved\"; the inputs of the document give \"indistinguishable\"", row["message"], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Each_file_has_its_rows_and_one_that_is_not_valid_decides_the_exit_code()
    {
        using var good = new TemporaryFile(Evaluation);
        using var bad = new TemporaryFile(Evaluation.Replace("\"ordinal\": ", "\"ordinal\": 10", StringComparison.Ordinal));
        using var other = new TemporaryFile("{\"kind\":\"letter\"}");
        var run = ToolRun.Of("validate", good.Path, bad.Path, other.Path, "--format", "csv");
        Assert.Equal(ExitCode.Refused, run.ExitCode);
        Assert.Equal(
            [
                (good.Path, "evaluation", "true", ""), (bad.Path, "evaluation", "false", "out-of-range"),
                (other.Path, "", "false", "unknown-kind"),
            ],
            Csv.Read(run.Out).Select(static row => (row["file"], row["kind"], row["valid"], row["code"])));
        var page = ToolRun.Of("validate", good.Path, bad.Path, other.Path, "--lang", "sv");
        Assert.Equal(ExitCode.Refused, page.ExitCode);
        Assert.Contains("Dokument som inte är giltiga: 2 av 3.", page.Out, StringComparison.Ordinal);
        Assert.Contains("/ordinal", page.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, ToolRun.Of("validate", good.Path).ExitCode);
    }

    [Fact]
    public void A_schema_is_that_of_the_library_on_standard_output_and_in_a_file()
    {
        foreach (var kind in Document.Kinds)
        {
            Assert.Equal(Document.GetSchema(kind), ToolRun.Of("schema", kind).Done().Out);
        }

        using var file = new TemporaryFile();
        Assert.Equal("", ToolRun.Of("schema", "evaluation", "--out", file.Path).Done().Out);
        Assert.Equal(Document.GetSchema("evaluation"), File.ReadAllText(file.Path));
    }
}
