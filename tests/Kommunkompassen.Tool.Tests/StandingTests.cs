using System.Text.Json;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tool.Tests;

public sealed class StandingTests
{
    private const string Everything = "standing olofstrom-2022 --group all scale=2020";
    private const string Since =
        "standing olofstrom-2022 --group ronneby-2017 amal-2019 scale=2020 "
            + "--since olofstrom-2017 --since-group avesta-2014 ronneby-2017 scale=2020";

    [Theory]
    [InlineData("standing olofstrom-2022 --group all scale=2020", "avesta-2014 ronneby-2017 olofstrom-2017 amal-2019 olofstrom-2022")]
    [InlineData("standing olofstrom-2022 --group first scale=2020", "avesta-2014 ronneby-2017 olofstrom-2017")]
    [InlineData("standing olofstrom-2022 --group repeated scale=2020", "amal-2019 olofstrom-2022")]
    [InlineData("standing olofstrom-2022 --group from=2017-10 until=2019 scale=2020", "olofstrom-2017 amal-2019")]
    [InlineData("standing olofstrom-2022 --group framework=2016 framework=2016-2019 scale=2020", "ronneby-2017 amal-2019")]
    [InlineData("standing olofstrom-2022 --group framework=2020", "olofstrom-2022")]
    [InlineData("standing avesta-2014 --group framework=2020", "olofstrom-2022")]
    [InlineData("standing ronneby-2017 --group ronneby-2017 amal-2019 scale=2016-2019", "ronneby-2017 amal-2019")]
    [InlineData("standing ronneby-2017 --group ronneby-2017 --group amal-2019 --group scale=2016-2019", "ronneby-2017 amal-2019")]
    [InlineData("standing amal-2019 --group first ronneby-2017 amal-2019 scale=2016-2019", "ronneby-2017")]
    public void Its_words_say_which_evaluations_make_the_group(string command, string members)
    {
        using var document = JsonDocument.Parse(ToolRun.Of([.. command.Split(' '), "--format", "json"]).Done().Out);
        var group = document.RootElement.GetProperty("group");
        Assert.Equal(members, string.Join(' ', group.GetProperty("members").EnumerateArray().Select(static member => member.GetString())));
    }

    [Theory]
    [InlineData("olofstrom-2022", "published amal-2019 mean=375", "77", "46.5", "107.5", "above")]
    [InlineData("olofstrom-2022", "published amal-2019 mean=473", "-21", "-39.5", "-2.5", "below")]
    [InlineData("amal-2019", "published mean=473", "-20", "-23.875", "-16.75", "below")]
    public void A_published_mean_is_one_of_totals_with_its_rounding(
        string id, string group, string difference, string low, string high, string verdict)
    {
        var rows = Csv.Read(ToolRun.Of(["standing", id, "--group", .. group.Split(' '), "--format", "csv"]).Done().Out);
        Assert.Equal(
            (difference, low, high, verdict),
            (rows[^1]["difference"], rows[^1]["difference_low"], rows[^1]["difference_high"], rows[^1]["verdict"]));
        Assert.Contains("mean-over-several-framework-versions", rows[^1]["caveats"], StringComparison.Ordinal);
        Assert.Equal(("", "", ""), (rows[^1]["best_place"], rows[^1]["median"], rows[^1]["count"]));
        Assert.All(
            rows.SkipLast(1), static row => Assert.Equal(("", "", "not-comparable"), (row["mean"], row["difference"], row["verdict"])));
    }

    [Fact]
    public void Numbers_are_those_of_the_library()
    {
        var total = Csv.Read(ToolRun.Of([.. Everything.Split(' '), "--format", "csv"]).Done().Out)[^1];
        Assert.Equal(
            ("441", "408.6466", "32.3534", "11.7761", "52.7456"),
            (total["score"], total["mean"], total["difference"], total["difference_low"], total["difference_high"]));
        Assert.Equal(
            ("1", "2", "3", "4", "1", "780", "800"),
            (
                total["best_place"], total["worst_place"], total["others"], total["count"], total["missing"], total["measured"],
                total["max"]));
    }

    [Fact]
    public void The_change_is_the_later_difference_less_the_earlier_one()
    {
        using var document = JsonDocument.Parse(ToolRun.Of([.. Since.Split(' '), "--format", "json"]).Done().Out);
        var root = document.RootElement;
        var areas = root.GetProperty("change").GetProperty("areas").EnumerateArray().ToList();
        Assert.Equal(8, areas.Count);
        for (var i = 0; i < areas.Count; i++)
        {
            Assert.Equal(
                Exact(root.GetProperty("areas")[i], "difference") - Exact(root.GetProperty("since").GetProperty("areas")[i], "difference"),
                Exact(areas[i], "change"));
        }

        Assert.Equal("olofstrom-2017", root.GetProperty("since").GetProperty("evaluation").GetProperty("id").GetString());
        Assert.Equal(780, root.GetProperty("since").GetProperty("total").GetProperty("measured").GetInt32());
        Assert.Equal(780, root.GetProperty("total").GetProperty("measured").GetInt32());
        var rows = Csv.Read(ToolRun.Of([.. Since.Split(' '), "--format", "csv"]).Done().Out);
        Assert.Equal(
            [("standing", 9), ("since", 9), ("change", 9)],
            rows.GroupBy(static row => row["row"]).Select(static group => (group.Key, group.Count())));
    }

    [Fact]
    public void Between_published_means_the_total_changes_and_the_areas_of_other_framework_versions_do_not()
    {
        string[] command = [
            "standing", "olofstrom-2022", "--group", "published", "amal-2019", "mean=473", "--since", "olofstrom-2017", "--since-group",
            "published", "amal-2019", "mean=375"
        ];
        var change = Assert.Single(Csv.Read(ToolRun.Of([.. command, "--format", "csv"]).Done().Out), static row => row["row"] == "change");
        Assert.Equal(("total", "-38", "declined", "800"), (change["level"], change["difference"], change["verdict"], change["measured"]));
        Assert.Contains(
            "areas are not the same in the two framework versions", ToolRun.Of([.. command, "--lang", "en"]).Done().OnOneLine,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Everything)]
    [InlineData(Since)]
    [InlineData("standing amal-2019 --group published mean=473")]
    public void Every_caveat_that_a_row_names_is_in_the_document(string command)
    {
        using var document = JsonDocument.Parse(ToolRun.Of([.. command.Split(' '), "--format", "json"]).Done().Out);
        JsonElement[] parts = [document.RootElement, .. Parts("since"), .. Parts("change")];
        foreach (var part in parts)
        {
            var keys = part.GetProperty("caveats").EnumerateArray().Select(static caveat => caveat.GetProperty("key").GetString())
                .ToHashSet();
            var named = part.GetProperty("areas").EnumerateArray().Append(part.GetProperty("total"))
                .SelectMany(static line => line.GetProperty("caveats").EnumerateArray()).Select(static key => key.GetString()).ToHashSet();
            Assert.NotEmpty(named);
            Assert.Subset(keys, named);
        }

        IEnumerable<JsonElement> Parts(string name) => document.RootElement.TryGetProperty(name, out var part) ? [part] : [];
    }

    [Fact]
    public void A_file_may_be_a_member_and_an_evaluation_counts_once()
    {
        var text = Document.ToJson(Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2022")));
        using var file = new TemporaryFile(text.Replace(
            "\"id\": \"olofstrom-2022\",\n  \"municipality\"", "\"id\": \"olofstrom-2022-b\",\n  \"municipality\"",
            StringComparison.Ordinal));
        var rows = Csv.Read(ToolRun.Of("standing", "olofstrom-2022", "--group", "olofstrom-2022", file.Path, "--format", "csv").Done().Out);
        Assert.Equal(
            ("452", "452", "0", "indistinguishable", "2"),
            (rows[^1]["score"], rows[^1]["mean"], rows[^1]["difference"], rows[^1]["verdict"], rows[^1]["count"]));
        using var same = new TemporaryFile(text);
        Assert.Contains(
            "is given twice", ToolRun.Of("standing", "olofstrom-2022", "--group", "olofstrom-2022", same.Path).Failed(ExitCode.Usage),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("all", "several framework versions, 2010, 2016, 2010-2017, 2016-2019, 2020", "scale=2020")]
    [InlineData("framework=2016 framework=2020", "several framework versions, 2016, 2020", "framework=2020 to take only those of 2020")]
    [InlineData("amal-2019", "no mapping leads from 2020", "scale=2020")]
    [InlineData("first from=2019", "the group is empty", "evaluations of your own")]
    [InlineData("from=2022-02-03 until=2022-02-20", "the group is empty", "Of 1 it is not known whether they lie within the period")]
    [InlineData("framework=2020 until=2010", "the group is empty", "none of 5 evaluations")]
    [InlineData("scale=2016", "from framework version 2016-2019 to 2016", "2016-2019 -> 2020")]
    [InlineData("published", "prints no mean as a number", "published amal-2019 mean=375")]
    public void What_the_data_do_not_give_is_refused_with_the_remedy(string group, string what, string remedy)
    {
        var line = ToolRun.Of(["standing", "olofstrom-2022", "--group", .. group.Split(' ')]).Failed(ExitCode.Refused);
        Assert.Contains(what, line, StringComparison.Ordinal);
        Assert.Contains(remedy, line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_measured_over_less_and_who_is_outside_is_said()
    {
        var text = ToolRun.Of(
                "standing", "olofstrom-2022", "--group", "framework=2016", "framework=2016-2019", "scale=2020", "--lang", "en")
            .Done().OnOneLine;
        Assert.Contains("Area 4 is measured over 80 of 100 points", text, StringComparison.Ordinal);
        Assert.Contains("Outside the group by round, period or framework version: 3.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_framework_version_that_lacks_sub_questions_and_is_not_named_is_pointed_out()
    {
        var text = ToolRun.Of("standing", "amal-2019", "--group", "framework=2020", "--lang", "en").Done().OnOneLine;
        Assert.Contains(
            "With framework=2016-2019 among the words of the group, all are measured over what both have.", text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "With framework=",
            ToolRun.Of("standing", "amal-2019", "--group", "framework=2020", "framework=2016-2019", "scale=2020", "--lang", "en")
                .Done().Out,
            StringComparison.Ordinal);
    }

    private static Rational Exact(JsonElement element, string name)
        => Rational.Parse(element.GetProperty(name).GetProperty("exact").GetString()!);
}
