using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Documents.Results;

/// <summary>A computed result in which anything was altered is refused, at the place of the alteration.</summary>
[Properties(Arbitrary = [typeof(TapeArbitrary)], MaxTest = 300)]
public sealed class TamperTests
{
    private static readonly EvaluationComparison Comparison = EvaluationComparison.Between(
        Published("olofstrom-2017"), Published("olofstrom-2022"), Catalogue.Embedded.MappingRegistry);

    private static readonly string Written = Document.ToJson(Comparison, SensitivityAnalysis.Run(Comparison), null);

    private static readonly string[] All =
    [
        Written,
        Document.ToJson(EvaluationAudit.Run(Published("amal-2019"))),
        Document.ToJson(
            ReferenceGroup.FromEvaluations(Make.Text("group"), Comparison.Framework, [Published("olofstrom-2022")]),
            [Published("olofstrom-2022")]),
    ];

    [Property]
    public void Any_leaf_outside_the_inputs(Tape tape)
    {
        var root = JsonNode.Parse(All[tape.Below(All.Length)])!;
        var leaves = new List<JsonValue>();
        Collect(root, leaves);
        var leaf = leaves[tape.Below(leaves.Count)];
        var (pointer, before) = (Pointer(leaf), leaf.ToJsonString());
        leaf.ReplaceWith(Altered(leaf));
        var check = Check(root.ToJsonString());
        Assert.False(check.IsValid, $"{pointer} was {before}");
        Assert.All(check.Faults, fault => Assert.True(
            fault.Position.StartsWith(pointer, StringComparison.Ordinal) || Kindred(pointer, fault.Position),
            $"{pointer} was altered, and {fault} found"));
    }

    [Fact]
    public void A_difference_names_what_is_found_and_what_is_due()
    {
        var root = JsonNode.Parse(Written)!;
        root["total"]!["difference"]!["decimal"] = 99;
        var due = JsonNode.Parse(Written)!["total"]!["difference"]!["decimal"]!.ToJsonString();
        var fault = Assert.Single(Check(root.ToJsonString()).Faults);
        Assert.Equal(("differs", "/total/difference/decimal"), (fault.Code, fault.Position));
        Assert.Contains($"Found 99; the inputs of the document give {due}.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_differences_are_named_at_once()
    {
        var root = JsonNode.Parse(Written)!;
        root["areas"]![0]!["verdict"] = "improved";
        root["areas"]![3]!["verdict"] = root["areas"]![3]!["verdict"]!.GetValue<string>() == "improved" ? "declined" : "improved";
        root["total"]!.AsObject().Remove("difference");
        root["caveats"]!.AsArray().RemoveAt(0);
        var places = Check(root.ToJsonString()).Faults.Select(static fault => (fault.Code, fault.Position)).ToList();
        Assert.Contains(("differs", "/areas/3/verdict"), places);
        Assert.Contains(("differs", "/total/difference"), places);
        Assert.Contains(("differs", "/caveats"), places);
    }

    [Fact]
    public void Other_inputs_do_not_give_the_same_result()
    {
        var root = JsonNode.Parse(Written)!;
        var row = root["inputs"]!["before"]!["areas"]![0]!["subQuestions"]![0]!;
        row["achieved"] = row["achieved"]!.GetValue<decimal>() + 1;
        Assert.Contains(Check(root.ToJsonString()).Faults, static fault => fault.Code == "differs");
    }

    [Fact]
    public void Members_in_another_order_say_the_same()
    {
        var root = JsonNode.Parse(Written)!.AsObject();
        var framework = root["framework"]!;
        root.Remove("framework");
        root["framework"] = framework;
        var read = Catalogue.Embedded.ComparisonReader.Read(root.ToJsonString(new JsonSerializerOptions { WriteIndented = false }));
        Assert.Equal(Comparison, read.Comparison);
        Assert.Equal(Written, Document.ToJson(read));
    }

    [Theory]
    [InlineData("/before/mapping/hash", "0000000000000000000000000000000000000000000000000000000000000000", "unknown-mapping")]
    [InlineData("/before/mapping/version", "0.0.1", "unknown-mapping")]
    [InlineData("/before/mapping/to", "2016", "unknown-mapping")]
    [InlineData("/inputs/before/framework", "1999", "unknown-framework")]
    public void What_is_not_known_is_named(string place, string value, string code)
    {
        var root = JsonNode.Parse(Written)!;
        var steps = place.Split('/')[1..];
        steps[..^1].Aggregate(root, static (node, step) => node[step]!)[steps[^1]] = value;
        Assert.Contains(
            Check(root.ToJsonString()).Faults, fault => fault.Code == code && place.StartsWith(fault.Position, StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_method_is_refused()
    {
        foreach (var text in All)
        {
            var root = JsonNode.Parse(text)!;
            root["method"] = root["method"]!.GetValue<int>() + 1;
            var fault = Assert.Single(Check(root.ToJsonString()).Faults);
            Assert.Equal(("unknown-method", "/method"), (fault.Code, fault.Position));
        }
    }

    [Fact]
    public void A_document_of_an_earlier_method_is_read_and_not_held_against_todays()
    {
        var root = JsonNode.Parse(Written)!;
        root["total"]!["difference"]!["decimal"] = 99;
        var reader = new DocumentReader<ComparisonDocument>(
            ComparisonShapes.WithMethod(ResultMethods.Comparison + 1),
            new References(Catalogue.Embedded.FindFramework, Catalogue.Embedded.MappingRegistry));
        var read = reader.Read(root.ToJsonString());
        Assert.False(read.IsProven);
        Assert.Equal(Comparison, read.Comparison);
        Assert.Equal(Written, Document.ToJson(read));
    }

    [Fact]
    public void Sides_that_do_not_meet_on_one_scale_are_refused()
    {
        var root = JsonNode.Parse(Written)!;
        root["before"]!.AsObject().Remove("mapping");
        Assert.Equal("inputs-do-not-fit", Assert.Single(Check(root.ToJsonString()).Faults).Code);
    }

    [Fact]
    public void An_audit_of_numbers_finer_than_any_report_prints_is_refused_and_not_worked_out()
    {
        var root = JsonNode.Parse(All[1])!;
        root["inputs"]!["evaluation"]!["areas"]![0]!["subQuestions"]![0]!["achieved"] = 1.000001m;
        Assert.Equal("too-many-decimals", Assert.Single(Check(root.ToJsonString()).Faults).Code);
    }

    private static Evaluation Published(string id) => Catalogue.Embedded.GetEvaluation(new EvaluationId(id));

    private static DocumentValidation Check(string json) => Catalogue.Embedded.Validate(System.Text.Encoding.UTF8.GetBytes(json));

    /// <summary>Some leaves say how the result is made, so that another one comes of it: every part of it may then differ.</summary>
    private static bool Kindred(string pointer, string found)
        => pointer is "/before/acrossFrameworkVersions" or "/after/acrossFrameworkVersions" or "/name/sv" or "/name/en"
            || pointer.StartsWith("/selection/", StringComparison.Ordinal)
            || (pointer.Contains("/mapping/", StringComparison.Ordinal) && pointer.StartsWith(found, StringComparison.Ordinal));

    private static JsonValue Altered(JsonValue leaf) => leaf.GetValueKind() switch
    {
        JsonValueKind.True => JsonValue.Create(false),
        JsonValueKind.False => JsonValue.Create(true),
        JsonValueKind.Number => JsonValue.Create(leaf.GetValue<decimal>() + 1),
        _ => JsonValue.Create($"{leaf.GetValue<string>()}1"),
    };

    private static string Pointer(JsonNode node) => node.Parent switch
    {
        null => "",
        JsonArray list => $"{Pointer(list)}/{list.IndexOf(node)}",
        var parent => $"{Pointer(parent)}/{node.GetPropertyName()}",
    };

    /// <summary>The leaves but those of the inputs, of the header, and of the name and selection of a group, which nothing proves: they are
    /// what is asked.</summary>
    private static void Collect(JsonNode? node, List<JsonValue> leaves)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                {
                    if (members.Parent is not null
                        || name is not ("inputs" or "kind" or "formatVersion" or "method" or "name" or "selection" or "framework"))
                    {
                        Collect(value, leaves);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Collect(item, leaves);
                }

                break;
            case JsonValue leaf:
                leaves.Add(leaf);
                break;
        }
    }
}
