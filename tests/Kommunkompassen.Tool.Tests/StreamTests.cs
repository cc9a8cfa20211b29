using System.Text.Json;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool.Tests;

public sealed class StreamTests
{
    private static readonly Catalogue Known = Catalogue.Embedded;
    private static readonly string[] Lines = [.. Known.Evaluations.Select(static entry => Line(Known.GetEvaluation(entry.Id)))];

    [Fact]
    public void Each_line_becomes_the_translation_with_its_caveats_and_its_mapping()
    {
        using var file = new TemporaryFile(string.Concat(Lines));
        using var result = new TemporaryFile();
        ToolRun.Of("stream", file.Path, "--translate-to", "2020", "--out", result.Path).Done();
        var written = File.ReadAllText(result.Path).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Lines.Length, written.Length);
        foreach (var (entry, line) in Known.Evaluations.Zip(written))
        {
            var evaluation = Known.GetEvaluation(entry.Id);
            var to = Known.GetFramework(new FrameworkId("2020"));
            var mapping = evaluation.Framework == to
                ? FrameworkMapping.Identity(to)
                : Known.MappingRegistry.FindRoute(entry.FrameworkId, to.Id)!.Mapping;
            using var expected = JsonDocument.Parse(Document.ToJson(mapping.Translate(evaluation)));
            using var actual = JsonDocument.Parse(line);
            Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement));
            Assert.Equal(mapping.ContentHash, actual.RootElement.GetProperty("mapping").GetProperty("hash").GetString());
            Assert.NotEqual(0, actual.RootElement.GetProperty("caveats").GetArrayLength());
        }
    }

    [Theory]
    [InlineData("stream", "--translate-to", "2020")]
    [InlineData("import")]
    public void The_file_that_is_read_is_not_written_over(params string[] command)
    {
        using var file = new TemporaryFile(Lines[0]);
        var link = $"{file.Path}.link";
        File.CreateSymbolicLink(link, file.Path);
        try
        {
            var sameFolder = Path.Combine(Path.GetDirectoryName(file.Path)!, ".", Path.GetFileName(file.Path));
            foreach (var output in (string[])[file.Path, sameFolder, link])
            {
                Assert.Contains(
                    "--out names the input file", ToolRun.Of([command[0], file.Path, .. command[1..], "--out", output]).Failed(2),
                    StringComparison.Ordinal);
                Assert.Equal(Lines[0], File.ReadAllText(file.Path));
            }
        }
        finally
        {
            File.Delete(link);
        }
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Bad_lines_are_named_and_skipped_where_that_is_asked_for(string language)
    {
        var late = Lines[1].Replace("\"ordinal\":", "\"ordinal\":10", StringComparison.Ordinal);
        using var file = new TemporaryFile($"{Lines[0]}{{}}\n\n{Lines[^1]}{late}{Lines[1]}");
        using var result = new TemporaryFile();
        var run = ToolRun.Of(
            "stream", file.Path, "--translate-to", "2016-2019", "--out", result.Path, "--on-error", "skip", "--lang", language);
        Assert.Equal(ExitCode.Refused, run.ExitCode);
        Assert.Equal(3, run.ErrorLines.Length);
        Assert.StartsWith($"{file.Path}:2: /kind: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal($"{file.Path}:4: No mapping leads from framework version 2020 to 2016-2019.", run.ErrorLines[1]);
        Assert.StartsWith($"{file.Path}:5: /ordinal: ", run.ErrorLines[2], StringComparison.Ordinal);
        Assert.Equal(2, File.ReadAllLines(result.Path).Length);
        Golden.Assert($"stream-skipped.{language}.txt", run.Out.Replace(result.Path, "RESULT", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}\n")]
    [InlineData("")]
    public void A_bad_line_ends_the_work_and_leaves_no_half_file(string bad)
    {
        using var file = new TemporaryFile($"{Lines[0]}{bad}{Lines[^1]}");
        using var result = new TemporaryFile("as it was");
        var run = ToolRun.Of("stream", file.Path, "--translate-to", "2016", "--out", result.Path);
        Assert.Equal((ExitCode.Refused, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"{file.Path}:2: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("nothing was written", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.Equal("as it was", File.ReadAllText(result.Path));
        Assert.Empty(Directory.EnumerateFiles(Path.GetTempPath(), $".{Path.GetFileName(result.Path)}*"));
    }

    [Fact]
    public void A_line_of_a_thousand_faults_is_cut_short()
    {
        var unknown = string.Concat(Enumerable.Range(0, 50).Select(static i => $",\"x{i}\":0"));
        using var file = new TemporaryFile($"{{\"kind\":\"evaluation\",\"formatVersion\":1{unknown}}}\n");
        using var result = new TemporaryFile();
        var run = ToolRun.Of("stream", file.Path, "--translate-to", "2020", "--out", result.Path, "--on-error", "skip");
        Assert.Equal(21, run.ErrorLines.Length);
        Assert.Matches("and [0-9]+ more faults$", run.ErrorLines[^1]);
    }

    [Fact]
    public void A_long_file_shows_a_bar_on_a_terminal_and_only_there()
    {
        using var file = new TemporaryFile(
            $"{string.Concat(Enumerable.Repeat(Lines[0], 200))}{{}}\n{string.Concat(Enumerable.Repeat(Lines[1], 10))}");
        Assert.True(new FileInfo(file.Path).Length > 1024 * 1024);
        using var result = new TemporaryFile();
        string[] command = ["stream", file.Path, "--translate-to", "2020", "--out", result.Path, "--on-error", "skip", "--lang", "en"];
        var quiet = ToolRun.Of(command);
        var shown = ToolRun.On(new Surroundings { IsErrorTerminal = true }, command);
        Assert.Equal(quiet.Out, shown.Out);
        Assert.Contains("%", shown.Error, StringComparison.Ordinal);
        Assert.Contains($"lines", shown.Error, StringComparison.Ordinal);
        Assert.Contains(":201: /kind", shown.Error.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', quiet.Error);
        Assert.DoesNotContain(
            "%",
            ToolRun.On(
                new Surroundings { IsErrorTerminal = true, Variables = new Dictionary<string, string?> { ["TERM"] = "dumb" } },
                command).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        var translation = new StreamTranslation(Known, Known.GetFramework(new FrameworkId("2020")), "x", skip: true);
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"{Lines[0]}{{}}\n{Lines[1]}"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => translation.Run(input, Stream.Null, null, _ => source.Cancel(), source.Token));
        Assert.Equal((2L, 1L, 1L), (translation.Lines, translation.Translated, translation.Bad));
    }

    private static string Line(Evaluation evaluation)
    {
        using var stream = new MemoryStream();
        new JsonLinesWriter(stream).WriteAsync(evaluation).AsTask().GetAwaiter().GetResult();
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
