using System.Text.Json;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tool.Tests;

public sealed class JsonTests
{
    [Theory]
    [InlineData("list", "list")]
    [InlineData("scores amal-2019", "scores")]
    [InlineData("compare olofstrom-2017 olofstrom-2022", "comparison")]
    [InlineData("compare olofstrom-2017 ronneby-2017 --to 2020", "comparison")]
    [InlineData("trace olofstrom-2017 --to 2020 total", "trace")]
    [InlineData("audit amal-2019", "audit")]
    [InlineData("compare olofstrom-2017 olofstrom-2022 --sensitivity", "comparison")]
    [InlineData("map show 2010 2020", "route")]
    [InlineData("standing olofstrom-2022 --group all scale=2020", "standing")]
    [InlineData("standing olofstrom-2022 --group published amal-2019 mean=375", "standing")]
    public void The_document_names_its_kind_and_is_the_same_in_every_language(string command, string kind)
    {
        var swedish = ToolRun.Of([.. command.Split(' '), "--format", "json", "--lang", "sv"]).Done().Out;
        Assert.Equal(swedish, ToolRun.Of([.. command.Split(' '), "--format", "json", "--lang", "en"]).Done().Out);
        using var document = JsonDocument.Parse(swedish);
        Assert.Equal(kind, document.RootElement.GetProperty("kind").GetString());
        Assert.Equal(1, document.RootElement.GetProperty("formatVersion").GetInt32());
    }

    [Fact]
    public void A_comparison_has_exact_numbers_intervals_totals_gaps_and_every_caveat_that_its_rows_name()
    {
        using var document = JsonDocument.Parse(ToolRun.Of("compare", "amal-2019", "olofstrom-2022", "--format", "json").Done().Out);
        var root = document.RootElement;
        Assert.Equal(
            ("derived", 453), (Total("before").GetProperty("status").GetString(), Total("before").GetProperty("value").GetInt32()));
        Assert.Equal(64, root.GetProperty("before").GetProperty("mapping").GetProperty("hash").GetString()!.Length);
        Assert.NotEmpty(root.GetProperty("before").GetProperty("gaps").EnumerateArray());
        var keys = root.GetProperty("caveats").EnumerateArray().Select(static caveat => caveat.GetProperty("key").GetString()).ToHashSet();
        foreach (var line in root.GetProperty("questions").EnumerateArray().Concat(root.GetProperty("areas").EnumerateArray()))
        {
            Assert.Subset(keys, line.GetProperty("caveats").EnumerateArray().Select(static key => key.GetString()).ToHashSet());
            if (line.TryGetProperty("difference", out var difference))
            {
                Assert.Equal(Exact(line, "after") - Exact(line, "before"), Rational.Parse(difference.GetProperty("exact").GetString()!));
                Assert.True(difference.TryGetProperty("includesLow", out _));
            }
        }

        JsonElement Total(string side) => root.GetProperty(side).GetProperty("printedTotal");
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("4")]
    [InlineData("total")]
    public void The_contributions_of_a_trace_add_up_to_the_last_digit(string number)
    {
        using var document = JsonDocument.Parse(ToolRun.Of("trace", "olofstrom-2017", "--to", "2020", number, "--format", "json")
            .Done().Out);
        var sum = Exact(document.RootElement, "carried");
        foreach (var contribution in document.RootElement.GetProperty("contributions").EnumerateArray())
        {
            var amount = Exact(contribution, "amount");
            Assert.Equal(Exact(contribution, "source") * Exact(contribution, "share") * Exact(contribution, "scale"), amount);
            sum += amount;
        }

        Assert.Equal(Exact(document.RootElement, "score"), sum);
    }

    private static Rational Exact(JsonElement element, string name)
        => Rational.Parse(element.GetProperty(name).GetProperty("exact").GetString()!);
}
