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
    [InlineData("own-stream")]
    public async Task Recipe(string name)
        => Assert.Equal(Shown("Recipes", "output", $"{name}.txt"), await SampleRun.OutputOf("Recipes", name));

    /// <summary>What the README of the generators shows stands in a sample that is compiled and run, but for its indentation.</summary>
    [Fact]
    public void The_readme_of_the_generators_shows_lines_of_a_sample()
    {
        var sample = Squeezed(File.ReadAllText(Path.Combine(Repository.Docs, "samples", "PropertyTests", "StoreProperties.cs")));
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "Kommunkompassen.Core.Testing", "README.md"))
            .ReplaceLineEndings("\n");
        var blocks = readme.Split("```csharp\n").Skip(1).Select(static rest => rest.Split("\n```")[0]).ToList();
        Assert.Equal(2, blocks.Count);
        Assert.All(blocks, block => Assert.Contains(Squeezed(block), sample, StringComparison.Ordinal));

        static string Squeezed(string code)
            => string.Join(
                '\n', code.ReplaceLineEndings("\n").Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0));
    }

    private static string Shown(params string[] path)
        => File.ReadAllText(Path.Combine([Repository.Docs, "samples", .. path])).ReplaceLineEndings("\n");
}
