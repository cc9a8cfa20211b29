using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Kommunkompassen.Exchange;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Generators;
using Kommunkompassen.Tests.Mapping;
using NodaTime;
using Xunit;

namespace Kommunkompassen.Tests.Exchange;

/// <summary>OSCAL mapping collections, held against a structure of our own and, where it is at hand, the JSON schema that NIST
/// publishes.</summary>
public sealed class OscalTests
{
    [Fact]
    public void The_small_mapping_is_the_golden_file()
        => Samples.Golden("2016--2016-2019.oscal.json", MappingExport.ToOscal(Samples.Get("2016--2016-2019"), Samples.Time));

    [Fact]
    public void All_embedded_mappings_are_valid()
    {
        foreach (var mapping in Samples.Embedded.Append(Samples.Composed))
        {
            OscalSchema.AssertValid(MappingExport.ToOscal(mapping, Samples.Time));
            OscalSchema.AssertValid(MappingExport.ToOscal(mapping, Samples.Time, new MappingExportOptions(language: Language.Swedish)));
        }
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 30)]
    public void Any_mapping_with_a_link_is_valid(FrameworkMapping mapping)
    {
        if (mapping.Links.Count > 0)
        {
            OscalSchema.AssertValid(MappingExport.ToOscal(mapping, Samples.Time));
        }
        else
        {
            Assert.Throws<ArgumentException>(() => MappingExport.ToOscal(mapping, Samples.Time));
        }
    }

    [Fact]
    public void The_official_schema_accepts_them_too()
    {
        OscalSchema.DemandOfficial();
        All_embedded_mappings_are_valid();
    }

    [Fact]
    public void The_schema_is_at_work()
    {
        var good = MappingExport.ToOscal(Samples.Get("2016--2020"), Samples.Time);
        foreach (var (what, spoilt) in new[]
        {
            ("a word that is none", good.Replace("\"human\"", "\"person\"", StringComparison.Ordinal)),
            ("a missing member", good.Replace("\"oscal-version\": \"1.2.1\",", string.Empty, StringComparison.Ordinal)),
            ("an unknown member", good.Replace("\"status\":", "\"state\":", StringComparison.Ordinal)),
            ("a time without zone", good.Replace("05Z", "05", StringComparison.Ordinal)),
            ("a UUID of version 1", good.Replace(Uuid(good), "6ba7b811-9dad-11d1-80b4-00c04fd430c8", StringComparison.Ordinal)),
            ("a control that is no token", good.Replace("\"q8.5\"\n", "\"8.5\"\n", StringComparison.Ordinal)),
        })
        {
            Assert.NotEqual(good, spoilt);
            Assert.False(OscalSchema.IsValid(spoilt), what);
        }
    }

    [Fact]
    public void Each_link_is_a_map_with_relationship_confidence_share_and_references()
    {
        var mapping = Samples.Get("2010-2017--2020");
        var root = Root(mapping);
        var resources = root["back-matter"]!["resources"]!.AsArray().Select(static r => (string)r!["uuid"]!).ToHashSet();
        var maps = root["mappings"]![0]!["maps"]!.AsArray();
        Assert.Equal(mapping.Links.Count, maps.Count);
        foreach (var (link, map) in mapping.Links.Zip(maps))
        {
            Assert.Equal(InterchangeTerms.OscalRelationship(link.Relationship), (string)map!["relationship"]!);
            Assert.Equal(
                ($"q{link.From}", $"q{link.To}"), ((string)map["sources"]![0]!["id-ref"]!, (string)map["targets"]![0]!["id-ref"]!));
            Assert.Equal(link.Confidence.ToString(), (string)map["confidence-score"]!["category"]!, ignoreCase: true);
            Assert.Equal(link.Share.ToString(), Prop(map, "share"));
            Assert.Equal(link.Caveats.Count, map["props"]!.AsArray().Count(static prop => (string)prop!["name"]! == "caveat"));
            Assert.Equal(link.Sources.Count, map["links"]!.AsArray().Count);
            Assert.All(map["links"]!.AsArray(), reference => Assert.Contains(((string)reference!["href"]!)[1..], resources));
        }

        Assert.Contains(((string)root["mappings"]![0]!["source-resource"]!["href"]!)[1..], resources);
        Assert.Contains(((string)root["mappings"]![0]!["target-resource"]!["href"]!)[1..], resources);
    }

    [Theory]
    [InlineData(Relationship.Equivalent, "equivalent-to")]
    [InlineData(Relationship.Subset, "subset-of")]
    [InlineData(Relationship.Superset, "superset-of")]
    [InlineData(Relationship.Intersects, "intersects-with")]
    public void Relationships_have_the_words_of_OSCAL(Relationship relationship, string word)
        => Assert.Equal(word, InterchangeTerms.OscalRelationship(relationship));

    [Fact]
    public void Gap_summaries_name_what_is_wholly_without_counterpart_and_properties_say_why()
    {
        var mapping = SmallMappings.Mapping(
            SmallMappings.Framework("a", "x", "y"), SmallMappings.Framework("b", "x", "z"), SmallMappings.Link("1.1", "1.1", "1/4"));
        var entry = Root(mapping)["mappings"]![0]!;
        Assert.Equal("""["q1.2"]""", Gap(entry, "source-gap-summary"));
        Assert.Equal("""["q1.2"]""", Gap(entry, "target-gap-summary"));
        Assert.Equal(
            ["retired q1.1", "retired-share 3/4", "retired q1.2", "retired-share 1", "new q1.2"],
            entry["props"]!.AsArray().Select(static prop => $"{prop!["name"]} {prop["value"]}"));
        Assert.Null(Root(Samples.Get("2016--2016-2019"))["mappings"]![0]!["source-gap-summary"]);
    }

    [Fact]
    public void Origin_says_method_and_status()
    {
        static (string, string) Of(FrameworkMapping mapping)
        {
            var provenance = Root(mapping, MappingExportOptions.Default)["provenance"]!;
            return ((string)provenance["method"]!, (string)provenance["status"]!);
        }

        Assert.Equal(("human", "complete"), Of(Samples.Get("2016--2020")));
        Assert.Equal(("hybrid", "complete"), Of(Samples.Composed));
        Assert.Equal(("hybrid", "draft"), Of(RebasedMapping.Rebase(Samples.Get("2010-2017--2016"), Samples.Get("2016--2016-2019")).Draft));
    }

    [Fact]
    public void UUIDs_are_distinct_within_a_document_and_only_that_of_the_document_changes_with_time()
    {
        var mapping = Samples.Get("2010-2017--2020");
        var (first, later) = (
            Uuids(MappingExport.ToOscal(mapping, Samples.Time)),
            Uuids(MappingExport.ToOscal(mapping, Samples.Time + Duration.FromDays(1))));
        Assert.Equal(first.Count, first.Distinct().Count());
        Assert.NotEqual(first[0], later[0]);
        Assert.Equal(first.Skip(1), later.Skip(1));
    }

    [Fact]
    public void A_UUID_of_a_name_is_that_of_the_standards_example()
        => Assert.Equal(
            "2ed6657d-e927-568b-95e1-2665a8aea6a2",
            OscalNames.NameBasedUuid(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com").ToString());

    [Fact]
    public void A_time_that_OSCAL_cannot_hold_is_refused()
    {
        var mapping = Samples.Get("2016--2020");
        Assert.Throws<ArgumentOutOfRangeException>(() => MappingExport.ToOscal(mapping, Instant.FromUtc(1899, 12, 31, 23, 59)));
        Assert.Throws<ArgumentOutOfRangeException>(() => MappingExport.ToOscal(mapping, Instant.FromUtc(3000, 1, 1, 0, 0)));
        OscalSchema.AssertValid(MappingExport.ToOscal(mapping, Instant.FromUtc(1900, 1, 1, 0, 0)));
        OscalSchema.AssertValid(MappingExport.ToOscal(mapping, Instant.FromUtc(3000, 1, 1, 0, 0) - Duration.FromNanoseconds(1)));
    }

    [Theory]
    [InlineData("plain, with (brackets) and 1.1", "plain, with (brackets) and 1.1")]
    [InlineData("a *b* _c_ [d] <e> & `f`", @"a \*b\* \_c\_ \[d\] \<e\> \& \`f\`")]
    [InlineData("# not a heading - nor a list", @"\# not a heading - nor a list")]
    [InlineData("2017. A year", @"2017\. A year")]
    [InlineData("1.1 → 1.2", "1.1 → 1.2")]
    [InlineData("a\n- b", "a\n\\- b")]
    [InlineData(@"c:\d", @"c:\\d")]
    public void Markdown_reads_as_the_text_does(string text, string markup) => Assert.Equal(markup, OscalText.Markup(text));

    private static JsonNode Root(FrameworkMapping mapping, MappingExportOptions? settings = null)
        => JsonNode.Parse(MappingExport.ToOscal(mapping, Samples.Time, settings))!["mapping-collection"]!;

    private static string Prop(JsonNode holder, string name)
        => (string)holder["props"]!.AsArray().Single(prop => (string)prop!["name"]! == name)!["value"]!;

    private static string Gap(JsonNode entry, string name) => entry[name]!["unmapped-controls"]![0]!["with-ids"]!.ToJsonString();

    private static string Uuid(string json) => Uuids(json)[0];

    private static List<string> Uuids(string json)
    {
        var found = new List<string>();
        void Walk(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in element.EnumerateObject())
                {
                    if (member.NameEquals("uuid"))
                    {
                        found.Add(member.Value.GetString()!);
                    }

                    Walk(member.Value);
                }
            }
            else if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                {
                    Walk(item);
                }
            }
        }

        using var document = JsonDocument.Parse(json);
        Walk(document.RootElement);
        return found;
    }
}
