using System.Globalization;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Xunit;

namespace Kommunkompassen.Tests;

/// <summary>What the README shows in C# after its usings is what stands between the marks below, and it runs; tests/consumers runs the
/// whole against the package.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_lines_of_the_readme_compare_the_two_evaluations()
    {
        var (console, culture) = (Console.Out, CultureInfo.CurrentCulture);
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        try
        {
            Console.SetOut(written);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Sample();
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
        }

        var lines = written.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(9, lines.Length);
        Assert.StartsWith("2 Samhällsutveckling: 68.4 -> 65.0, Declined, ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Total: 55.5 in (33.5, 77.1)", lines[8], StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_shows_these_very_lines()
    {
        var root = Root();
        var source = File.ReadAllLines(Path.Combine(root, "tests", "Kommunkompassen.Core.Tests", "ReadmeTests.cs"));
        var first = Array.FindIndex(source, static line => line.Trim() == "// <readme>") + 1;
        var last = Array.FindIndex(source, static line => line.Trim() == "// </readme>");
        var sample = string.Join('\n', source[first..last].Select(static line => line.Length > 8 ? line[8..] : string.Empty));
        var readme = File.ReadAllText(Path.Combine(root, "README.md")).ReplaceLineEndings("\n");
        Assert.Contains($"\n\n{sample}\n```", readme, StringComparison.Ordinal);
    }

    private static void Sample()
    {
        // <readme>
        var catalogue = Catalogue.Embedded;
        var before = catalogue.GetEvaluation(new EvaluationId("olofstrom-2017"));
        var after = catalogue.GetEvaluation(new EvaluationId("olofstrom-2022"));
        var comparison = EvaluationComparison.Between(before, after, catalogue.MappingRegistry);
        foreach (var area in comparison.Areas)
        {
            var points = $"{area.ComparableBefore?.Points:F1} -> {area.ComparableAfter?.Points:F1}";
            Console.WriteLine($"{area.Number} {area.Title}: {points}, {area.Verdict}, {area.Caveats.Count} caveats");
        }

        Console.WriteLine($"Total: {comparison.Total.Difference:F1}");
        // </readme>
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Kommunkompassen.sln")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("No folder above the tests holds Kommunkompassen.sln.");
        }

        return folder;
    }
}
