using System.Text.Json.Nodes;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Xunit;

namespace Kommunkompassen.Tests.Data;

/// <summary>Every embedded mapping document, spoilt in one place after another, is caught with the right code at the right place.</summary>
public sealed class SpoiltMappingDocumentTests
{
    public static TheoryData<string> Ids => [.. Catalogue.Embedded.Mappings.Select(static entry => entry.Id.Value)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_link_that_is_dropped_is_missed_by_its_source(string id)
    {
        foreach (var i in Links(id))
        {
            var faults = Spoilt(id, document => document["links"]!.AsArray().RemoveAt(i));
            Assert.Contains(faults, static fault => fault.Code is "unlinked-source" or "share-sum");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_share_that_is_changed_no_longer_adds_up(string id)
    {
        foreach (var i in Links(id))
        {
            var faults = Spoilt(id, document => document["links"]![i]!["share"] = "1/7");
            Assert.Contains(faults, static fault => fault.Code == "share-sum");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_relationship_that_is_misspelt_is_named_where_it_stands(string id)
    {
        foreach (var i in Links(id))
        {
            var fault = Assert.Single(Spoilt(id, document => document["links"]![i]!["relationship"] = "equivalant"));
            Assert.Equal(("unknown-word", $"/links/{i}/relationship"), (fault.Code, fault.Position));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_wording_that_is_changed_needs_an_id_or_a_version_of_its_own(string id)
    {
        var mapping = Catalogue.Embedded.GetMapping(new MappingId(id));
        foreach (var i in Links(id))
        {
            void Reword(JsonNode document)
                => document["links"]![i]!["rationale"]!["sv"] = $"{document["links"]![i]!["rationale"]!["sv"]} Ändrat.";
            var fault = Assert.Single(Spoilt(id, Reword));
            Assert.Equal(("taken-version", "/version"), (fault.Code, fault.Position));
        }

        foreach (var member in (string[])["id", "version"])
        {
            var document = DocumentText(id);
            document["links"]![0]!["rationale"]!["sv"] = "Ändrat.";
            document[member] = "own";
            Assert.NotEqual(mapping.ContentHash, Catalogue.Embedded.MappingReader.Read(document.ToJsonString()).ContentHash);
        }

        Assert.Empty(Spoilt(id, static document => document["version"] = "own"));
        Assert.Empty(Spoilt(id, static _ => { }));
    }

    private static IEnumerable<int> Links(string id) => Enumerable.Range(0, Catalogue.Embedded.GetMapping(new MappingId(id)).Links.Count);

    private static EquatableList<Fault> Spoilt(string id, Action<JsonNode> spoil)
    {
        var document = DocumentText(id);
        spoil(document);
        return Catalogue.Embedded.MappingReader.TryRead(document.ToJsonString()).Faults;
    }

    private static JsonNode DocumentText(string id) => JsonNode.Parse(Document.ToJson(Catalogue.Embedded.GetMapping(new MappingId(id))))!;
}
