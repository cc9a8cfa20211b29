using System.Text.Json;
using FsCheck.Xunit;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Generators;
using Xunit;

namespace Kommunkompassen.Tests.Documents;

/// <summary>How documents are laid out.</summary>
public sealed class WritingTests
{
    private static readonly LocalizedText Text = new("Å\"\\\n\u0001\u2028ö", "😀");

    [Fact]
    public void Only_what_JSON_demands_is_escaped()
    {
        var framework = new FrameworkVersion(
            new FrameworkId("f"), Text, [new Area(1, "Ä", [new SubQuestion(new SubQuestionNumber(1, 1), "é", 100)])], []);
        Assert.Equal(
            "{\n  \"kind\": \"framework\",\n  \"formatVersion\": 1,\n  \"id\": \"f\",\n  \"name\": {\n    \"sv\": \"Å\\\"\\\\\\n"
                + "\\u0001\u2028ö\",\n    \"en\": \"😀\"\n  },\n"
                + "  \"areas\": [\n    {\n      \"number\": 1,\n      \"name\": \"Ä\",\n      \"subQuestions\": [\n        {\n          "
                + "\"number\": \"1.1\",\n          \"wording\": \"é\",\n          \"max\": 100\n        }\n      ]\n    }\n  ]\n}\n",
            Document.ToJson(framework));
    }

    [Fact]
    public void Members_stand_in_the_order_of_the_format_and_each_shows()
    {
        static string Names(string json)
            => string.Join(' ', JsonDocument.Parse(json).RootElement.EnumerateObject().Select(static member => member.Name));
        Assert.Equal(Names(Samples.Framework), Names(Document.ToJson(Document.FrameworkReader.Read(Samples.Framework))));
        Assert.Equal(Names(Samples.Evaluation), Names(Document.ToJson(Samples.Evaluations.Read(Samples.Evaluation))));
        Assert.Equal(Names(Samples.Mapping), Names(Document.ToJson(Samples.Mappings.Read(Samples.Mapping))));
    }

    [Fact]
    public void What_is_not_published_is_left_out_as_a_whole()
    {
        var known = Samples.Evaluations.Read(Samples.Evaluation);
        Evaluation With(params AreaResult[] areas) => new(
            known.Id, known.Municipality, known.Framework, known.Period, known.Ordinal, known.PercentageRule, known.AreaScoreRule,
            known.Report, known.Source, areas, known.PrintedTotal);
        var scoreOnly = new AreaResult(2, PrintedValue.Printed(7), []);
        var nothing = new AreaResult(
            1, PrintedValue.NotPublished,
            known.Areas[0].SubQuestions.Select(static row => new SubQuestionResult(row.Number, PrintedValue.NotPublished)));

        using var total = JsonDocument.Parse(Document.ToUtf8Json(With()));
        Assert.False(total.RootElement.TryGetProperty("areas", out _));
        using var areas = JsonDocument.Parse(Document.ToUtf8Json(With(nothing, scoreOnly)));
        Assert.Equal("{\"number\":2,\"score\":7}", Compact(Assert.Single(areas.RootElement.GetProperty("areas").EnumerateArray())));
    }

    [Fact]
    public void A_row_with_any_information_keeps_the_rows_of_its_area()
    {
        var known = Samples.Evaluations.Read(Samples.Evaluation);
        var row = new SubQuestionResult(new SubQuestionNumber(2, 1), PrintedValue.NotPublished, maxPoints: PrintedValue.Printed(100));
        var evaluation = new Evaluation(
            known.Id, known.Municipality, known.Framework, known.Period, known.Ordinal, known.PercentageRule, known.AreaScoreRule,
            known.Report, known.Source,
            [new AreaResult(2, PrintedValue.NotPublished, [row])]);
        using var document = JsonDocument.Parse(Document.ToUtf8Json(evaluation));
        Assert.Equal(
            "{\"number\":2,\"score\":{\"status\":\"notPublished\"},\"subQuestions\":[{\"number\":\"2.1\","
                + "\"achieved\":{\"status\":\"notPublished\"},\"max\":100}]}",
            Compact(Assert.Single(document.RootElement.GetProperty("areas").EnumerateArray())));
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 50)]
    public void Documents_are_JSON_with_LF_and_one_final_newline(
        FrameworkVersion framework, Evaluation evaluation, FrameworkMapping mapping)
    {
        foreach (var text in new[] { Document.ToJson(framework), Document.ToJson(evaluation), Document.ToJson(mapping) })
        {
            using var document = JsonDocument.Parse(text);
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain("null", text, StringComparison.Ordinal);
            Assert.DoesNotContain("[]", text, StringComparison.Ordinal);
            Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
        }
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
