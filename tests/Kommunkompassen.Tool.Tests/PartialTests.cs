using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tool.Tests;

/// <summary>Evaluations that are known by their areas or by their total only, as many municipalities publish them.</summary>
public sealed class PartialTests
{
    private const string Division = "areas-by-maxima";

    [Theory]
    [InlineData("2")]
    [InlineData("4")]
    [InlineData("total")]
    public void The_contributions_of_areas_re_add_in_every_format(string number)
    {
        using var file = new TemporaryFile(AreasOnly("olofstrom-2017"));
        using var document = JsonDocument.Parse(Trace(file, number, "json").Out);
        var root = document.RootElement;
        var areas = root.GetProperty("areaContributions").EnumerateArray().ToList();
        Assert.False(root.TryGetProperty("contributions", out _));
        Assert.All(areas, static area => Assert.Equal(Exact(area, "amount"), Exact(area, "source") * Exact(area, "factor")));
        Assert.Equal(Exact(root, "score"), areas.Aggregate(Exact(root, "carried"), static (sum, area) => sum + Exact(area, "amount")));
        Assert.Equal(Rational.Zero, Exact(root, "carried"));

        var rows = Csv.Read(Trace(file, number, "csv").Out);
        Assert.Equal(areas.Count, rows.Count(static row => row["row"] == "area"));
        Assert.All(rows.SkipLast(1), row => Assert.Equal(("area", "100", "", number), (row["row"], row["max"], row["share"], row["to"])));
        Assert.InRange(rows.SkipLast(1).Sum(Amount) - Amount(rows[^1]), -0.0008m, 0.0008m);
        Assert.All(rows.SkipLast(1).Zip(areas), static pair => Assert.Equal(Exact(pair.Second, "amount").ToDecimal(4), Amount(pair.First)));

        var lines = Trace(file, number, "table").Lines;
        var shown = lines.Where(
            static line => line.StartsWith(' ') && line.Contains(" of 100 ", StringComparison.Ordinal)).Select(Last).ToList();
        Assert.Equal(areas.Count, shown.Count);
        Assert.Equal(Sum(lines), shown.Sum() + Beside(lines));
    }

    [Theory]
    [InlineData("olofstrom-2017", "4")]
    [InlineData("ronneby-2017", "total")]
    [InlineData("avesta-2014", "8")]
    public void The_rows_of_a_trace_add_up_as_they_are_shown(string id, string number)
    {
        var lines = ToolRun.Of("trace", id, "--to", "2020", number, "--lang", "en").Done().Lines;
        var shown = lines.TakeWhile(static line => !line.TrimStart().StartsWith("Sum ", StringComparison.Ordinal))
            .Where(static line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^ \d.* of \d+ .*\d$")).ToList();
        Assert.NotEmpty(shown);
        Assert.Equal(Sum(lines), shown.Sum(Last) + Beside(lines));
    }

    [Theory]
    [InlineData(true, "2.1", "no number of its own: of the older area only the whole score is known")]
    [InlineData(false, "2.1", "not published or cannot be read")]
    [InlineData(false, "total", "not published or cannot be read")]
    public void A_number_that_is_absent_says_why(bool areas, string number, string reason)
    {
        using var file = new TemporaryFile(areas ? AreasOnly("olofstrom-2017") : TotalOnly("olofstrom-2017"));
        var text = Trace(file, number, "table").OnOneLine;
        Assert.Contains(reason, text, StringComparison.Ordinal);
        Assert.DoesNotContain("rests on known numbers", text, StringComparison.Ordinal);
        var rows = Csv.Read(Trace(file, number, "csv").Out);
        Assert.Equal(("score", ""), (Assert.Single(rows)["row"], rows[0]["amount"]));
    }

    [Fact]
    public void Scores_of_areas_are_shown_and_those_of_sub_questions_are_not_made_up()
    {
        using var file = new TemporaryFile(AreasOnly("olofstrom-2017"));
        var rows = Csv.Read(ToolRun.Of("scores", file.Path, "--format", "csv").Done().Out);
        Assert.All(
            rows.Where(static row => row["level"] == "question"),
            static row => Assert.Equal(("", "not-published"), (row["achieved"], row["achieved_status"])));
        Assert.Equal(
            "48 43 48 45 47 56 36 69",
            string.Join(' ', rows.Where(static row => row["level"] == "area").Select(static row => row["achieved"])));
        Assert.Contains(
            "A blank cell: the report gives no number.", ToolRun.Of("scores", file.Path, "--lang", "en").Done().OnOneLine,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_of_a_total_alone_show_the_total_alone()
    {
        using var file = new TemporaryFile(TotalOnly("olofstrom-2017"));
        var rows = Csv.Read(ToolRun.Of("scores", file.Path, "--format", "csv").Done().Out);
        Assert.Equal(("392", "printed"), (rows[^1]["achieved"], rows[^1]["achieved_status"]));
        Assert.All(rows.SkipLast(1), static row => Assert.Equal("", row["achieved"]));
    }

    [Theory]
    [InlineData("olofstrom-2017", "olofstrom-2022", true)]
    [InlineData("ronneby-2017", "olofstrom-2022", false)]
    public void A_comparison_of_areas_does_not_attribute_unknown_rows_to_rounding(string before, string after, bool hideBefore)
    {
        using var file = new TemporaryFile(AreasOnly(hideBefore ? before : after));
        string[] command = hideBefore ? ["compare", file.Path, after] : ["compare", before, file.Path];
        var text = ToolRun.Of([.. command, "--lang", "en"]).Done().OnOneLine;
        Assert.Contains("the rounding and the unknown sub-questions allow", text, StringComparison.Ordinal);
        Assert.DoesNotContain("the rounding allows", text, StringComparison.Ordinal);
        Assert.DoesNotContain("The rounding of the printed numbers alone", text, StringComparison.Ordinal);
        Assert.Contains("the interval also holds every way of dividing it among the sub-questions", text, StringComparison.Ordinal);
        Assert.Contains(
            Division, Csv.Read(ToolRun.Of([.. command, "--format", "csv"]).Done().Out)[^1]["caveats"], StringComparison.Ordinal);
        Assert.DoesNotContain("\"roundingAlone\"", ToolRun.Of([.. command, "--format", "json"]).Done().Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv", "Summorna kan inte jämföras. Bara summan är känd, och en summa ur en annan upplaga går inte att översätta.")]
    [InlineData("en", "The totals cannot be compared. Only the total is known, and a total of another framework version cannot be "
        + "translated.")]
    public void A_comparison_of_a_total_alone_says_why_there_is_none(string language, string reason)
    {
        using var file = new TemporaryFile(TotalOnly("olofstrom-2017"));
        var text = ToolRun.Of("compare", file.Path, "olofstrom-2022", "--lang", language).Done().OnOneLine;
        Assert.Contains(reason, text, StringComparison.Ordinal);
        Assert.DoesNotContain(" 0 po", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_audit_with_nothing_to_test_the_rules_on_says_so(bool areas)
    {
        using var file = new TemporaryFile(areas ? AreasOnly("olofstrom-2017") : TotalOnly("olofstrom-2017"));
        var audit = ToolRun.Of("audit", file.Path, "--lang", "en").Done().OnOneLine;
        Assert.Contains("The printed numbers are too few to test the declared rules", audit, StringComparison.Ordinal);
        Assert.DoesNotContain("at least as well as any others", audit, StringComparison.Ordinal);
        Assert.Contains(
            "Rapportens tal räcker inte för att pröva", ToolRun.Of("audit", file.Path, "--lang", "sv").Done().OnOneLine,
            StringComparison.Ordinal);
        var rows = Csv.Read(ToolRun.Of("audit", file.Path, "--format", "csv").Done().Out);
        Assert.Contains(rows, static row => (row["number"], row["expected"], row["code"]) == ("1.1", "0-15", "reconstructed-several"));
        Assert.DoesNotContain(
            "too few to try", ToolRun.Of("audit", "olofstrom-2017", "--lang", "en").Done().OnOneLine, StringComparison.Ordinal);
    }

    [Fact]
    public void A_standing_over_a_part_of_an_area_carries_the_division()
    {
        using var file = new TemporaryFile(AreasOnly("olofstrom-2022"));
        string[] command = ["standing", file.Path, "--group", "framework=2016", "framework=2016-2019", "scale=2020"];
        var rows = Csv.Read(ToolRun.Of([.. command, "--format", "csv"]).Done().Out);
        Assert.Equal(
            ["4", ""],
            rows.Where(static row => row["caveats"].Contains(Division, StringComparison.Ordinal)).Select(static row => row["number"]));
        Assert.Contains(
            "the rounding and the unknown sub-questions allow", ToolRun.Of([.. command, "--lang", "en"]).Done().OnOneLine,
            StringComparison.Ordinal);
    }

    private static ToolRun Trace(TemporaryFile file, string number, string format)
        => ToolRun.Of("trace", file.Path, "--to", "2020", number, "--lang", "en", "--format", format).Done();

    private static string AreasOnly(string id)
    {
        var document = DocumentText(id);
        foreach (var area in document["areas"]!.AsArray())
        {
            area!.AsObject().Remove("subQuestions");
        }

        return document.ToJsonString();
    }

    private static string TotalOnly(string id)
    {
        var document = DocumentText(id);
        document.AsObject().Remove("areas");
        return document.ToJsonString();
    }

    private static JsonNode DocumentText(string id)
        => JsonNode.Parse(Document.ToJson(Catalogue.Embedded.GetEvaluation(new EvaluationId(id))))!;

    private static decimal Sum(string[] lines)
        => Last(Assert.Single(lines, static line => line.TrimStart().StartsWith("Sum ", StringComparison.Ordinal)));

    /// <summary>What stands between the rows and their sum.</summary>
    private static decimal Beside(string[] lines)
        => lines.Where(
            static line
                => line.Contains("beyond the rows", StringComparison.Ordinal)
                    || line.Contains("Rounding of the rows", StringComparison.Ordinal)).Sum(Last);

    private static decimal Amount(Dictionary<string, string> row) => decimal.Parse(row["amount"], CultureInfo.InvariantCulture);

    private static decimal Last(string line)
        => decimal.Parse(
            line.TrimEnd().Split(' ')[^1].Replace('\u2212', '-').TrimStart('+'),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static Rational Exact(JsonElement element, string name)
        => Rational.Parse(element.GetProperty(name).GetProperty("exact").GetString()!);
}
