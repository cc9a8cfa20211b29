using Xunit;

namespace Kommunkompassen.Samples.Tests;

/// <summary>The samples print what their pages show.</summary>
public sealed class PrintedOutputTests
{
    [Fact]
    public async Task Start() => Assert.Equal(Shown("Start", "output.txt"), await SampleRun.OutputOf("Start"));

    [Theory]
    [InlineData("own-table")]
    [InlineData("own-evaluation")]
    [InlineData("own-mapping")]
    public async Task Recipe(string name) => Assert.Equal(Shown("Recipes", "output", $"{name}.txt"), await SampleRun.OutputOf("Recipes", name));

    private static string Shown(params string[] path)
        => File.ReadAllText(Path.Combine([Repository.Docs, "samples", .. path])).ReplaceLineEndings("\n");
}
