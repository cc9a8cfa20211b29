using Kommunkompassen.Data;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool.Tests;

public sealed class FileTests
{
    private static readonly string Olofstrom2017 = Document.ToJson(Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2017")));

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    [InlineData("json")]
    public void A_document_does_as_well_as_an_id(string format)
    {
        using var file = new TemporaryFile(Olofstrom2017);
        Assert.Equal(
            ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--format", format).Done(),
            ToolRun.Of("compare", file.Path, "olofstrom-2022", "--format", format).Done());
    }

    [Fact]
    public void Evaluations_of_the_same_framework_version_are_compared_as_they_are()
    {
        using var file = new TemporaryFile(Olofstrom2017);
        var text = ToolRun.Of("compare", "olofstrom-2017", file.Path, "--lang", "en").Done().Out;
        Assert.DoesNotContain("ranslat", text, StringComparison.Ordinal);
        var rows = Csv.Read(ToolRun.Of("compare", "olofstrom-2017", file.Path, "--format", "csv").Done().Out);
        Assert.All(rows, static row => Assert.Equal(("0", "1", "indistinguishable"), (row["difference"], row["coverage"], row["verdict"])));
        Assert.Equal("392", rows[^1]["before"]);
    }

    [Fact]
    public void An_evaluation_known_by_its_total_alone_is_shown_and_compared_with_what_it_has()
    {
        var areas = Olofstrom2017.IndexOf("  \"areas\": [", StringComparison.Ordinal);
        var end = Olofstrom2017.IndexOf("\n  ],\n", areas, StringComparison.Ordinal) + "\n  ],\n".Length;
        using var file = new TemporaryFile(Olofstrom2017.Remove(areas, end - areas));
        var scores = Csv.Read(ToolRun.Of("scores", file.Path, "--format", "csv").Done().Out);
        Assert.Equal(("392", "", "not-published"), (scores[^1]["achieved"], scores[0]["achieved"], scores[0]["achieved_status"]));

        var rows = Csv.Read(ToolRun.Of("compare", file.Path, "olofstrom-2022", "--format", "csv").Done().Out);
        Assert.All(rows, static row => Assert.Equal(("", "", "not-comparable"), (row["before"], row["difference"], row["verdict"])));
        var page = ToolRun.Of("compare", file.Path, "olofstrom-2022", "--lang", "en").Done();
        Assert.InRange(page.Lines.Length, 1, 200);
        Assert.Contains("gives no numbers for", page.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_a_document_is_named_on_a_line_of_its_own()
    {
        using var file = new TemporaryFile(Olofstrom2017
            .Replace("\"ordinal\": 1", "\"ordinal\": 0", StringComparison.Ordinal)
            .Replace("\"achieved\": 5,", "\"achieved\": 500,", StringComparison.Ordinal));
        var run = ToolRun.Of("scores", file.Path);
        Assert.Equal(ExitCode.Refused, run.ExitCode);
        Assert.Equal("", run.Out);
        Assert.Contains("is not a valid evaluation", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.True(run.ErrorLines.Length > 2, run.Error);
        Assert.All(run.ErrorLines.Skip(1), static line => Assert.Matches(@"^/.*\[[a-z0-9.-]+\]$", line));
    }

    [Fact]
    public void A_name_in_a_document_cannot_write_to_the_terminal()
    {
        using var file = new TemporaryFile(Olofstrom2017.Replace(
            "\"name\": \"Olofström\"", "\"name\": \"Olof\\u001b[2Jström|*x*\"", StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', ToolRun.Of("scores", file.Path).Done().Out);
        Assert.Contains("\\|\\*x\\*", ToolRun.Of("scores", file.Path, "--format", "markdown").Done().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_kind_of_document_is_refused()
    {
        using var file = new TemporaryFile(Document.ToJson(Catalogue.Embedded.GetFramework(new FrameworkId("2020"))));
        Assert.Equal(ExitCode.Refused, ToolRun.Of("scores", file.Path).ExitCode);
    }
}
