using System.Globalization;
using FsCheck.Xunit;
using Kommunkompassen.Exchange;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Generators;
using Xunit;

namespace Kommunkompassen.Tests.Exchange;

/// <summary>SSSOM/TSV, read back by a reader of its own that follows the specification of the format.</summary>
public sealed class SssomTests
{
    [Fact]
    public void The_small_mapping_is_the_golden_file()
        => Samples.Golden("2016--2016-2019.sssom.tsv", MappingExport.ToSssom(Samples.Get("2016--2016-2019")));

    [Fact]
    public void Required_slots_of_a_set_are_there_and_all_slots_in_the_order_of_the_schema()
    {
        foreach (var mapping in Samples.Embedded)
        {
            var set = SssomReader.Read(MappingExport.ToSssom(mapping));
            Assert.Equal("curie_map", set.Slots[0].Name);
            Assert.Equal(
                SssomReader.SetSlots.Where(slot => set.Slots.Any(given => given.Name == slot)),
                set.Slots.Skip(1).Select(static slot => slot.Name));
            Assert.Equal($"urn:x-kommunkompassen:mapping/{mapping.Id}", set["mapping_set_id"]);
            Assert.Equal("https://spdx.org/licenses/MIT", set["license"]);
            Assert.Equal("1.0.0", set["mapping_set_version"]);
            Assert.Equal($"kk:{mapping.From.Id}", set["subject_source"]);
            Assert.Equal($"kk:{mapping.To.Id}", set["object_source"]);
            Assert.Equal("skos concept", set["subject_type"]);
            Assert.Equal("skos concept", set["object_type"]);
        }
    }

    [Fact]
    public void The_direction_of_broad_and_narrow_is_that_of_SKOS()
    {
        Assert.Equal("skos:exactMatch", InterchangeTerms.SkosPredicate(Relationship.Equivalent));
        Assert.Equal("skos:broadMatch", InterchangeTerms.SkosPredicate(Relationship.Subset));
        Assert.Equal("skos:narrowMatch", InterchangeTerms.SkosPredicate(Relationship.Superset));
        Assert.Equal("skos:relatedMatch", InterchangeTerms.SkosPredicate(Relationship.Intersects));

        // 2020's 2.4 takes in civil society, culture and business: it is the broader one, so the older question has it as a broad match.
        var row = Rows(Samples.Get("2010-2017--2020")).Single(static row => row["subject_id"] == "kk-2010-2017:8.2");
        Assert.Equal(("skos:broadMatch", "kk-2020:2.4"), (row["predicate_id"], row["object_id"]));
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 60)]
    public void Every_link_retirement_and_novelty_has_its_row(FrameworkMapping mapping)
    {
        var rows = Rows(mapping).ToDictionary(static row => (row["subject_id"], row["object_id"]));
        Assert.Equal(mapping.Links.Count + mapping.RetiredSubQuestions.Count + mapping.NewSubQuestions.Count, rows.Count);
        foreach (var link in mapping.Links)
        {
            var row = rows[($"kk-{mapping.From.Id}:{link.From}", $"kk-{mapping.To.Id}:{link.To}")];
            Assert.Equal(link.Rationale.English, row["comment"]);
            Assert.Equal(mapping.From.FindSubQuestion(link.From)!.Wording, row["subject_label"]);
            Assert.Equal(mapping.To.FindSubQuestion(link.To)!.Wording, row["object_label"]);
            Assert.Equal(InterchangeTerms.SkosPredicate(link.Relationship), row["predicate_id"]);
            Assert.Contains($"|share={link.Share}|", row["other"], StringComparison.Ordinal);
        }

        foreach (var retirement in mapping.RetiredSubQuestions)
        {
            var row = rows[($"kk-{mapping.From.Id}:{retirement.From}", "sssom:NoTermFound")];
            Assert.Equal(("1:0", retirement.Reason.English, string.Empty), (row["mapping_cardinality"], row["comment"], row["confidence"]));
            Assert.StartsWith($"status=retired|share={retirement.Share}|", row["other"], StringComparison.Ordinal);
        }

        foreach (var novelty in mapping.NewSubQuestions)
        {
            var row = rows[("sssom:NoTermFound", $"kk-{mapping.To.Id}:{novelty.To}")];
            Assert.Equal(("0:1", novelty.Reason.English), (row["mapping_cardinality"], row["comment"]));
        }
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 30)]
    public void The_table_keeps_to_the_schema_and_to_the_canonical_format(FrameworkMapping mapping)
    {
        var set = SssomReader.Read(MappingExport.ToSssom(mapping));
        Assert.Equal(SssomReader.MappingSlots.Where(set.Columns.Contains), set.Columns);
        Assert.Equal(
            ["subject_id", "predicate_id", "object_id", "mapping_justification"], SssomReader.RequiredSlots.Where(set.Columns.Contains));
        foreach (var row in set.Rows)
        {
            Assert.All(SssomReader.RequiredSlots, slot => Assert.NotEqual(string.Empty, row[slot]));
            Assert.Equal("semapv:ManualMappingCuration", row["mapping_justification"]);
            Assert.Equal(Cardinality(row, set.Rows), row["mapping_cardinality"]);
            Assert.Contains(row["confidence"], new[] { string.Empty, "0.3", "0.6", "0.9" });
            foreach (var id in new[]
            {
                row["subject_id"], row["predicate_id"], row["object_id"], set["subject_source"], set["object_source"],
            })
            {
                Assert.Contains(id.Split(':')[0], set.Prefixes.Keys.Concat(["skos", "sssom", "semapv"]));
            }
        }

        var order = set.Rows.Select(row => string.Join('\u0001', set.Columns.Select(column => row[column]))).ToList();
        Assert.Equal(order.Order(StringComparer.Ordinal), order);
        Assert.Equal(set.Prefixes.Keys.Order(StringComparer.Ordinal), set.Prefixes.Keys);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 60)]
    public void Texts_of_the_set_come_back_as_they_were(FrameworkMapping mapping)
    {
        var set = SssomReader.Read(MappingExport.ToSssom(mapping, new MappingExportOptions(language: Language.Swedish)));
        Assert.Equal(mapping.Title.Swedish, set["mapping_set_title"]);
        Assert.Equal(mapping.Description.Swedish, set["mapping_set_description"]);
        Assert.Contains($"content_hash=sha256:{mapping.ContentHash}", set["other"], StringComparison.Ordinal);
        Assert.All(
            mapping.Links.SelectMany(static link => link.Caveats),
            caveat => Assert.Contains(caveat.Text.Swedish, set["comment"], StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_library_composed_is_justified_by_chaining()
    {
        Assert.All(Rows(Samples.Composed), static row => Assert.Equal("semapv:MappingChaining", row["mapping_justification"]));
        var curated = MappingExport.ToSssom(Samples.Get("2016--2020"), MappingExportOptions.Default);
        Assert.DoesNotContain("MappingChaining", curated, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_and_a_licence_of_ones_own_stand_in_it()
    {
        var settings = new MappingExportOptions(new Uri("https://example.org/kk/"), new Uri("https://example.org/licence"));
        var set = SssomReader.Read(MappingExport.ToSssom(Samples.Get("2016--2020"), settings));
        Assert.Equal("https://example.org/licence", set["license"]);
        Assert.Equal("https://example.org/kk/framework/2016/", set.Prefixes["kk-2016"]);
        Assert.Equal("https://example.org/kk/mapping/2016--2020", set["mapping_set_id"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2016")]
    [InlineData("1.0")]
    [InlineData("2026-01-02")]
    [InlineData("no")]
    [InlineData("Null")]
    [InlineData("- a")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("ends:")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("a\nb")]
    [InlineData("a\tb\\\"")]
    public void What_YAML_would_read_as_something_else_is_quoted(string text)
    {
        Assert.StartsWith("\"", YamlScalar.Of(text), StringComparison.Ordinal);
        Assert.Equal(text, SssomReader.Scalar(YamlScalar.Of(text)));
    }

    [Theory]
    [InlineData("Från 2010 års revision till 2020")]
    [InlineData("1.0.0")]
    [InlineData("kk:2016-2019")]
    [InlineData("https://spdx.org/licenses/MIT")]
    [InlineData("say \"å\"")]
    public void What_YAML_reads_as_it_stands_is_plain(string text) => Assert.Equal(text, YamlScalar.Of(text));

    private static string Cardinality(IReadOnlyDictionary<string, string> row, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        const string None = "sssom:NoTermFound";
        var (subject, target) = (row["subject_id"], row["object_id"]);
        if (subject == None || target == None)
        {
            return subject == None ? "0:1" : "1:0";
        }

        var real = rows.Where(static other => other["subject_id"] != None && other["object_id"] != None).ToList();
        var subjects = real.Count(other => other["object_id"] == target);
        var objects = real.Count(other => other["subject_id"] == subject);
        return string.Create(CultureInfo.InvariantCulture, $"{(subjects > 1 ? "n" : "1")}:{(objects > 1 ? "n" : "1")}");
    }

    private static List<IReadOnlyDictionary<string, string>> Rows(FrameworkMapping mapping)
        => SssomReader.Read(MappingExport.ToSssom(mapping)).Rows;
}
