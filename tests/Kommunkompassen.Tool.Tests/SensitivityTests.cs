using System.Text.Json;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tool.Tests;

public sealed class SensitivityTests
{
    [Fact]
    public void The_document_has_ranges_verdicts_and_the_splits_that_cross()
    {
        using var document = JsonDocument.Parse(
            ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--sensitivity", "--format", "json").Done().Out);
        var sensitivity = document.RootElement.GetProperty("sensitivity");
        Assert.Equal(
            "sensitive robust sensitive sensitive robust robust robust sensitive",
            string.Join(
                ' ', sensitivity.GetProperty("areas").EnumerateArray().Select(static area => area.GetProperty("robustness").GetString())));
        Assert.Equal("7/20", sensitivity.GetProperty("areas")[2].GetProperty("leastCoverage").GetProperty("exact").GetString());
        var total = sensitivity.GetProperty("total");
        Assert.Equal("robust", total.GetProperty("robustness").GetString());
        var own = Exact(document.RootElement.GetProperty("total"), "difference");
        Assert.True(own >= Exact(total.GetProperty("differences"), "low") && own <= Exact(total.GetProperty("differences"), "high"));
        Assert.Equal("3.5", Assert.Single(sensitivity.GetProperty("areas")[0].GetProperty("crossing").EnumerateArray()).GetString());
    }

    [Fact]
    public void The_sheet_is_the_same_with_and_without()
        => Assert.Equal(
            ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--format", "csv").Done(),
            ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--format", "csv", "--sensitivity").Done());

    [Fact]
    public void Without_the_option_nothing_is_said_of_it()
    {
        Assert.DoesNotContain(
            "sensitivity", ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--format", "json").Done().Out,
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "shared out otherwise", ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--lang", "en").Done().Out,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("olofstrom-2022", "olofstrom-2017")]
    [InlineData("olofstrom-2022", "olofstrom-2022")]
    public void Where_nothing_was_translated_it_is_refused(string before, string after)
        => Assert.Contains(
            "compared in its own framework version", ToolRun.Of("compare", before, after, "--sensitivity").Failed(ExitCode.Refused),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("olofstrom-2017")]
    [InlineData("ronneby-2017")]
    [InlineData("amal-2019")]
    public void The_parts_of_the_difference_of_the_totals_add_up_to_the_last_digit(string before)
    {
        using var document = JsonDocument.Parse(ToolRun.Of("compare", before, "olofstrom-2022", "--format", "json").Done().Out);
        var parts = document.RootElement.GetProperty("decomposition");
        Assert.Equal(
            Exact(parts, "printed"),
            Exact(parts, "change") + Exact(parts, "scaleAndWeights") + Exact(parts, "gaps") + Exact(parts, "rounding"));
        Assert.Equal(Exact(document.RootElement.GetProperty("total"), "difference"), Exact(parts, "change"));
    }

    [Theory]
    [InlineData(
        "sv",
        "Rapporternas summor skiljer sig med +60,0 poäng. Det är +55,5 i förändring, lika mot lika; +11,6 av skala och vikter; "
            + "\u22126,8 av",
        "flytta förändringen av summan med upp till 21,8 poäng")]
    [InlineData(
        "en",
        "The totals of the two reports differ by +60.0 points. That is +55.5 of change, comparing like with like; "
            + "+11.6 of scale and weights; \u22126.8 of",
        "move the change of the total by up to 21.8 points")]
    public void The_parts_and_the_effect_of_rounding_are_in_sentences(string language, string parts, string rounding)
    {
        foreach (var format in (string[])["table", "markdown"])
        {
            var text = string.Join(
                ' ', ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--lang", language, "--format", format).Done().Out
                .Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
            Assert.Contains(parts, text, StringComparison.Ordinal);
            Assert.Contains(rounding, text, StringComparison.Ordinal);
        }
    }

    private static Rational Exact(JsonElement element, string name)
        => Rational.Parse(element.GetProperty(name).GetProperty("exact").GetString()!);
}
