using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Kommunkompassen.Auditing;
using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Documents.Schemas;

/// <summary>
/// Reader and schema say the same of documents that are spoilt in one place: what the schema refuses the reader refuses, and what the
/// reader
/// refuses for its form the schema refuses, but for the rules that a schema cannot state.
/// </summary>
[Properties(Arbitrary = [typeof(TapeArbitrary)], MaxTest = 400)]
public sealed class SchemaAgreementTests
{
    private static readonly string[] Seeds = AllSeeds();

    /// <summary>The codes of form that a schema states whole.</summary>
    private static readonly HashSet<string> OfForm =
    [
        "wrong-kind", "unknown-kind", "unknown-format-version", "wrong-type", "unknown-member", "missing-member", "empty-list",
        "too-many-items", "blank-text",
        "bad-id", "bad-number", "bad-municipality-code", "bad-share", "bad-text", "unknown-word", "no-number",
    ];

    /// <summary>What is put in the place of a value. Numbers are spelled plainly and texts are shorter than characters count, see
    /// <see cref="Spellings"/>.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "1", "-1", "0.5", "7", "99", "100", "101", "800", "801", "999", "1000", "1000000", "1000001",
        "100001", "2147483647",
        "2147483648", "99999999999999999999", "{}", "[]", "[null]", "[1]", "[\"a\"]", "[\"1.1\"]", "{\"a\":1}",
        "{\"sv\":\"a\",\"en\":\"b\"}",
        "{\"status\":\"unreadable\"}", "{\"status\":\"derived\",\"value\":1}", "{\"status\":\"notPublished\",\"value\":1}",
        "{\"status\":\"derived\",\"value\":1,\"note\":{\"sv\":\"a\",\"en\":\"b\"},\"asPrinted\":\"x\"}", "\"\"", "\" \"", "\"\\t\\n\"",
        "\"\\u0085\"",
        "\"\\u2003\\u3000\"", "\"\\uFEFF\"", "\"\\u200b\"", "\"a\"", "\"A\"", "\"å\"", "\"a\\n\"", "\"a-\"", "\"-a\"", "\"a--b..c\"",
        "\"0\"", "\"00\"", "\"1\"",
        "\"-1\"", "\"1/0\"", "\"1/00\"", "\"1/2\"", "\"01/02\"", "\"2/4\"", "\"1/2/3\"", "\"1/-2\"", "\"+1\"", "\"1.1\"", "\"1.1\\n\"",
        "\"01.1\"", "\"999.999\"",
        "\"1000.1\"", "\"1.0\"", "\"1.\"", "\"1.1.1\"", "\"1060\"", "\"106\"", "\"10600\"", "\"١٢٣٤\"", "\"123456789012345678\"",
        "\"1234567890123456789\"",
        "\"2017\"", "\"1989\"", "\"2017-10\"", "\"2017-1\"", "\"2017-13\"", "\"2017-10-03\"", "\"2017-10-32\"", "\"2017-10-03/2017-10-05\"",
        "\"2017-10-03/2017\"",
        "\"printed\"", "\"derived\"", "\"note\"", "\"high\"", "\"improved\"", "\"\\u0069mproved\"", "\"first\"", "\"evaluation\"",
        "\"mapping\"", "\"evaluation/a\"",
        "\"x/a\"", "\"evaluation/\"",
    ];

    public static TheoryData<int> SeedNumbers => [.. Enumerable.Range(0, Seeds.Length)];

    [Theory]
    [MemberData(nameof(SeedNumbers))]
    public void A_document_that_is_not_spoilt_is_sound_to_both(int seed) => AssertAgree(Seeds[seed], mustBeSound: true);

    [Property]
    public void Spoilt_documents(Tape tape)
    {
        var root = JsonNode.Parse(Seeds[tape.Below(Seeds.Length)])!;
        for (var times = tape.Between(1, 2); times > 0; times--)
        {
            Spoil(tape, root);
        }

        AssertAgree(root.ToJsonString());
    }

    /// <summary>Every rule that only a reader can keep, by a document that shows it: the schema takes it, the reader does not.</summary>
    [Theory]
    [InlineData("\"ordinal\": 2", "\"ordinal\": 2.0", "not-whole")]
    [InlineData("\"ordinal\": 2", "\"ordinal\": 2e0", "exponent")]
    [InlineData("\"achieved\": 20", "\"achieved\": 20.1234567", "too-many-decimals")]
    [InlineData("\"achieved\": 20", "\"achieved\": -0", "out-of-range")]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 1.0", "unknown-format-version")]
    [InlineData("\"period\": \"2017-10\"", "\"period\": \"2017-02-30\"", "bad-period")]
    [InlineData("\"period\": \"2017-10\"", "\"period\": \"2017-10-03/2017-10-02\"", "bad-period")]
    [InlineData("\"ordinal\": 2", "\"ordinal\": 2, \"ordinal\": 2", "duplicate-member")]
    [InlineData("\"kind\": \"evaluation\", \"formatVersion\": 1,", "\"formatVersion\": 1, \"kind\": \"evaluation\",", "missing-member")]
    [InlineData("\"framework\": \"f1\"", "\"framework\": \"f9\"", "unknown-framework")]
    [InlineData("\"publisher\": \"SKR\"", "\"publisher\": \"\\ud83d\"", "lone-surrogate")]
    public void Spellings_and_references_are_the_readers_alone(string good, string bad, string code)
    {
        var spoilt = Samples.Edited(Samples.Evaluation, good, bad);
        if (code != "lone-surrogate")
        {
            Assert.Empty(KindSchema.Faults("evaluation", spoilt));
        }

        Assert.Contains(Samples.Evaluations.TryRead(spoilt).Faults, fault => fault.Code == code);
    }

    [Fact]
    public void A_text_is_as_long_as_its_UTF16_to_the_reader_and_as_its_characters_to_the_schema()
    {
        var spoilt = Samples.Edited(
            Samples.Evaluation, "\"publisher\": \"SKR\"", $"\"publisher\": \"{string.Concat(Enumerable.Repeat("😀", 5_001))}\"");
        Assert.Empty(KindSchema.Faults("evaluation", spoilt));
        Assert.Contains(Samples.Evaluations.TryRead(spoilt).Faults, static fault => fault.Code == "too-long");
        var longer = Samples.Edited(Samples.Evaluation, "\"publisher\": \"SKR\"", $"\"publisher\": \"{new string('x', 10_001)}\"");
        Assert.NotEmpty(KindSchema.Faults("evaluation", longer));
    }

    private static void AssertAgree(string json, bool mustBeSound = false)
    {
        var kind = JsonNode.Parse(json)!["kind"] is JsonValue value && value.TryGetValue<string>(out var text)
            && Document.Kinds.Contains(text)
            ? text
            : null;
        if (kind is null)
        {
            Assert.False(Catalogue.Embedded.Validate(System.Text.Encoding.UTF8.GetBytes(json)).IsValid);
            return;
        }

        var (read, schema) = (Read(json), KindSchema.Faults(kind, json));
        if (mustBeSound)
        {
            Assert.Empty(read);
            Assert.Empty(schema);
        }

        Assert.True(schema.Count == 0 || read.Count > 0, $"The schema refuses what the reader takes: {string.Join("; ", schema.Take(3))}");
        var ofForm = read.Where(static fault => IsOfForm(fault)).ToList();
        Assert.True(
            ofForm.Count == 0 || schema.Count > 0,
            $"The reader refuses for its form what the schema takes: {string.Join("; ", ofForm.Take(3))}");
    }

    /// <summary>The place of kind and formatVersion is the reader's alone; a number out of the range of a format has another sentence than
    /// one out of that of the model.</summary>
    private static bool IsOfForm(Fault fault)
        => (OfForm.Contains(fault.Code) && !fault.Message.Contains("does not stand at place", StringComparison.Ordinal))
        || (fault.Code == "out-of-range" && fault.Message.StartsWith("Found ", StringComparison.Ordinal));

    private static EquatableList<Fault> Read(string json)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(json);
        return json.Contains("\"f1\"", StringComparison.Ordinal)
            ? JsonNode.Parse(json)!["kind"]!.GetValue<string>() switch
            {
                "framework" => Document.FrameworkReader.TryRead(bytes).Faults,
                "evaluation" => Samples.Evaluations.TryRead(bytes).Faults,
                "mapping" => Samples.Mappings.TryRead(bytes).Faults,
                _ => Catalogue.Embedded.Validate(bytes).Faults,
            }
            : Catalogue.Embedded.Validate(bytes).Faults;
    }

    /// <summary>Drops, renames or adds a member, drops or doubles an item, or puts another value in the place of one.</summary>
    private static void Spoil(Tape tape, JsonNode root)
    {
        var holders = new List<JsonNode>();
        Collect(root, holders);
        var holder = holders[tape.Below(holders.Count)];
        if (holder is JsonObject members)
        {
            var name = members.ElementAt(tape.Below(members.Count)).Key;
            switch (tape.Below(6))
            {
                case 0: members.Remove(name); break;
                case 1:
                    var kept = members[name];
                    members.Remove(name);
                    members[$"{name}x"] = kept;
                    break;
                case 2: members["added"] = 1; break;
                default: members[name] = Value(tape); break;
            }
        }
        else
        {
            var items = holder.AsArray();
            var place = tape.Below(items.Count);
            switch (tape.Below(4))
            {
                case 0: items.RemoveAt(place); break;
                case 1: items.Add(items[place]?.DeepClone()); break;
                default: items[place] = Value(tape); break;
            }
        }
    }

    private static JsonNode? Value(Tape tape) => JsonNode.Parse(Values[tape.Below(Values.Length)]);

    private static void Collect(JsonNode? node, List<JsonNode> holders)
    {
        if (node is JsonObject { Count: > 0 } or JsonArray { Count: > 0 })
        {
            holders.Add(node);
            foreach (var child in node is JsonObject members ? members.Select(static member => member.Value) : node.AsArray())
            {
                Collect(child, holders);
            }
        }
    }

    /// <summary>Documents of every kind with as many different members as there are.</summary>
    private static string[] AllSeeds()
    {
        var catalogue = Catalogue.Embedded;
        var (amal, olofstrom) = (
            catalogue.GetEvaluation(new EvaluationId("amal-2019")), catalogue.GetEvaluation(new EvaluationId("olofstrom-2022")));
        var comparison = EvaluationComparison.Between(amal, olofstrom, catalogue.MappingRegistry);
        var translation = comparison.Before.Translation!;
        string[] seeds =
        [
            Samples.Framework, Samples.Evaluation, Samples.Mapping,
            Document.ToJson(comparison, SensitivityAnalysis.Run(comparison), translation.Mapping),
            Document.ToJson(EvaluationAudit.Run(amal)),
            Document.ToJson(ReferenceGroup.FromEvaluations(Make.Text("group"), olofstrom.Framework, [olofstrom]), [olofstrom]),
            Document.ToJson(
                ReferenceGroup.FromEvaluations(
                    Make.Text("group"), olofstrom.Framework, [amal, olofstrom],
                    new GroupSelection(
                        EvaluationRound.All, EvaluationPeriod.InYear(2010), frameworkIds: [amal.Framework.Id, olofstrom.Framework.Id]),
                    catalogue.MappingRegistry)),
            Document.ToJson(
                ReferenceGroup.FromPublishedMean(new ReferenceMean(Make.Text("others"), Make.Source, 375, isApproximate: true, 9))),
            Document.ToScoresJson(amal),
            Document.ToJson(translation, translation.TraceArea(2)),
            Document.ToJson(translation),
            Document.ToJson(StandingChange.Between(
                Standing.InGroup(
                    amal,
                    ReferenceGroup.FromEvaluations(
                        Make.Text("group"), olofstrom.Framework, [amal, olofstrom],
                        new GroupSelection(frameworkIds: [amal.Framework.Id, olofstrom.Framework.Id]), catalogue.MappingRegistry),
                    catalogue.MappingRegistry),
                Standing.InGroup(olofstrom, ReferenceGroup.FromEvaluations(Make.Text("group"), olofstrom.Framework, [olofstrom])))),
        ];
        Assert.Equal(
            Document.Kinds.Order(StringComparer.Ordinal),
            seeds.Select(static seed => JsonDocument.Parse(seed).RootElement.GetProperty("kind").GetString()!).Distinct()
                .Order(StringComparer.Ordinal));
        return seeds;
    }
}
