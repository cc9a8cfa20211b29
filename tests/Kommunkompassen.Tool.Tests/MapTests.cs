using System.Text.Json;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Exchange;
using Kommunkompassen.Mapping;
using NodaTime;

namespace Kommunkompassen.Tool.Tests;

public sealed class MapTests
{
    private static readonly FrameworkMapping Direct = Catalogue.Embedded.GetMapping(new MappingId("2010-2017--2020"));

    [Fact]
    public void A_mapping_is_shown_with_its_way_links_what_is_retired_and_new_and_other_ways()
    {
        var text = ToolRun.Of("map", "show", "2010-2017", "2020", "--lang", "en").Done().Out;
        Assert.Matches("Way +direct", text);
        Assert.Contains("Another way: 2010-2017--2016 and 2016--2020", text, StringComparison.Ordinal);
        Assert.Contains("gives other shares in", text, StringComparison.Ordinal);
        Assert.Contains("Has no place in framework version 2020", text, StringComparison.Ordinal);
        Assert.Contains("Not to be read without this", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_names_the_mappings_of_which_it_consists()
        => Assert.Matches(
            "Väg +sammansatt av 2010--2010-2017 och 2010-2017--2020", ToolRun.Of("map", "show", "2010", "2020", "--lang", "sv").Done().Out);

    [Fact]
    public void The_sheet_has_every_link_and_every_retired_and_new_sub_question()
    {
        var rows = Csv.Read(ToolRun.Of("map", "show", "2010-2017", "2020", "--format", "csv").Done().Out);
        Assert.Equal(
            (Direct.Links.Count, Direct.RetiredSubQuestions.Count, Direct.NewSubQuestions.Count),
            (Count("link"), Count("retired"), Count("new")));
        Assert.Equal(
            Direct.Links.Select(static link => $"{link.From} {link.To}"),
            rows.Take(Direct.Links.Count).Select(static row => $"{row["from"]} {row["to"]}"));
        int Count(string kind) => rows.Count(row => row["row"] == kind);
    }

    [Fact]
    public void The_document_lists_the_differences_of_every_other_way()
    {
        using var document = JsonDocument.Parse(ToolRun.Of("map", "show", "2010-2017", "2020", "--format", "json").Done().Out);
        var root = document.RootElement;
        Assert.False(root.GetProperty("composed").GetBoolean());
        var routes = Catalogue.Embedded.MappingRegistry.GetRoutes(Direct.From.Id, Direct.To.Id);
        Assert.Equal(routes.Count - 1, root.GetProperty("others").GetArrayLength());
        foreach (var (route, other) in routes.Skip(1).Zip(root.GetProperty("others").EnumerateArray()))
        {
            Assert.Equal(
                route.Steps.Select(static step => step.Value),
                other.GetProperty("steps").EnumerateArray().Select(static step => step.GetString()));
            Assert.Equal(ShareDifference.Between(Direct, route.Mapping).Count, other.GetProperty("differences").GetArrayLength());
        }
    }

    [Fact]
    public void Exports_are_those_of_the_library()
    {
        Assert.Equal(MappingExport.ToCsv(Direct), Export("--as", "csv"));
        Assert.StartsWith("from,to,weight\n", Export("--as", "csv"), StringComparison.Ordinal);
        Assert.Equal(Document.ToJson(Direct), Export("--as", "json"));
        Assert.Equal(MappingExport.ToSssom(Direct), Export("--as", "sssom"));
        Assert.Equal(
            MappingExport.ToSssom(Direct, new MappingExportOptions(language: Language.Swedish)), Export("--as", "sssom", "--lang", "sv"));
        Assert.Equal(
            MappingExport.ToOscal(Direct, Instant.FromUtc(2026, 1, 31, 12, 0)),
            Export("--as", "oscal", "--modified", "2026-01-31T12:00:00Z"));
        static string Export(params string[] options) => ToolRun.Of(["map", "export", "2010-2017", "2020", .. options]).Done().Out;
    }

    [Fact]
    public void The_language_of_the_system_does_not_change_an_export()
    {
        var swedish = new Surroundings { Culture = "sv-SE" };
        string[] command = ["map", "export", "2016", "2020", "--as", "sssom"];
        Assert.Equal(ToolRun.Of(command).Done(), ToolRun.On(swedish, command).Done());
    }

    [Fact]
    public void An_export_goes_to_a_file_and_comes_back_as_a_mapping_of_ones_own()
    {
        using var file = new TemporaryFile();
        Assert.Equal("", ToolRun.Of("map", "export", "2010-2017", "2020", "--as", "json", "--out", file.Path).Done().Out);
        Assert.Contains(
            "is valid", ToolRun.Of("map", "check", file.Path, "--lang", "en").Done().Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(
            ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--format", "csv").Done(),
            ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--format", "csv", "--mapping", file.Path).Done());
    }
}
