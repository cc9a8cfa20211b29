using System.Text.Json;
using Kommunkompassen.Comparison;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Documents.Schemas;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Documents;

/// <summary>The documents of traces and standings of made-up evaluations, which the embedded ones cannot show.</summary>
public sealed class ResultDocumentTests
{
    private const string Tiny = "1/100000000000000000";

    [Fact]
    public void A_factor_beyond_a_decimal_stands_as_a_fraction_only()
    {
        // Three steps that each pass on a hundred-thousand-billionth of 1.1, so that the little that is left is blown up to the whole
        // target.
        FrameworkVersion[] forms = [.. "abcd".Select(static id => Make.Framework($"{id}", [50, 50]))];
        var steps = forms.Zip(forms.Skip(1), static (from, to) => new MappingParts(
            from, to,
            [Make.Link("1.1", "1.1", Tiny), Make.Link("1.1", "1.2", "99999999999999999/100000000000000000"), Make.Link("1.2", "1.2")], [],
            [], []).Mapping()).ToArray();
        var translation = MappingComposition.Compose(MappingComposition.Compose(steps[0], steps[1]), steps[2])
            .Translate(Make.OfPoints(forms[0], 20, 30));
        using var document = JsonDocument.Parse(
            KindSchema.Valid(Document.ToJson(translation, translation.TraceSubQuestion(Make.Number("1.1")))));
        var contribution = Assert.Single(document.RootElement.GetProperty("contributions").EnumerateArray());
        Assert.Equal($"1{new string('0', 51)}", contribution.GetProperty("scale").GetProperty("exact").GetString());
        Assert.False(contribution.GetProperty("scale").TryGetProperty("decimal", out _));
        Assert.Equal(20, contribution.GetProperty("amount").GetProperty("decimal").GetDecimal());
    }

    [Fact]
    public void A_trace_has_what_areas_bring_of_which_only_the_score_is_known()
    {
        var (from, to) = (Make.Framework("a", [60, 40]), Make.Framework("b", [60, 40]));
        var mapping = Make.Mapping(from, to, [Make.Link("1.1", "1.1"), Make.Link("1.2", "1.1", "1/2"), Make.Link("1.2", "1.2", "1/2")]);
        var translation = mapping.Translate(Make.Evaluation(from, [new AreaResult(1, PrintedValue.Printed(50), [])]));
        using var document = JsonDocument.Parse(KindSchema.Valid(Document.ToJson(translation, translation.TraceArea(1))));
        var root = document.RootElement;
        var area = Assert.Single(root.GetProperty("areaContributions").EnumerateArray());
        Assert.Equal(
            ("1", "Area 1", 100, true),
            (
                Text(area, "from"), Text(area, "title"), area.GetProperty("max").GetInt32(),
                area.GetProperty("divisionMatters").GetBoolean()));
        Assert.Equal(("50", "1", "50"), (Exact(area, "source"), Exact(area, "factor"), Exact(area, "amount")));
        Assert.Equal(("50", "0"), (Exact(root, "score"), Exact(root, "carried")));
        Assert.NotEqual(Exact(area.GetProperty("amount"), "low"), Exact(area.GetProperty("amount"), "high"));
        Assert.Contains(
            "Area 1 scored 50 of 100 points", area.GetProperty("sentence").GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.False(root.TryGetProperty("contributions", out _));
    }

    [Fact]
    public void A_standing_has_its_group_statistics_rank_and_reason_and_its_change_both_standings()
    {
        var form = Make.Framework("a", [60, 40]);
        var group = ReferenceGroup.FromEvaluations(
            Make.Text("group"), form, [Of(form, "e-1", 10), Of(form, "e-2", 30)],
            new GroupSelection(EvaluationRound.All, EvaluationPeriod.InYear(2020), EvaluationPeriod.InYear(2021)));
        var (before, after) = (Standing.InGroup(Of(form, "e-3", 20), group), Standing.InGroup(Of(form, "e-4", 50), group));
        using var document = JsonDocument.Parse(KindSchema.Valid(Document.ToJson(StandingChange.Between(before, after))));
        var root = document.RootElement;
        var said = root.GetProperty("group");
        Assert.Equal(
            ("all", "2020", "2021", 0, 0),
            (
                Text(said, "round"), Text(said, "from"), Text(said, "until"), said.GetProperty("leftOut").GetInt32(),
                said.GetProperty("undated").GetInt32()));
        Assert.Equal("e-1 e-2", string.Join(' ', said.GetProperty("members").EnumerateArray().Select(static member => member.GetString())));
        var total = root.GetProperty("total");
        Assert.Equal(("50", "20", "30"), (Exact(total, "score"), Exact(total.GetProperty("group"), "mean"), Exact(total, "difference")));
        Assert.Equal(
            ("15", "20", "25", 2),
            (
                Exact(total.GetProperty("group"), "lowerQuartile"), Exact(total.GetProperty("group"), "median"),
                Exact(total.GetProperty("group"), "upperQuartile"), total.GetProperty("group").GetProperty("count").GetInt32()));
        Assert.Equal(
            (1, 1, 2),
            (
                total.GetProperty("rank").GetProperty("best").GetInt32(), total.GetProperty("rank").GetProperty("worst").GetInt32(),
                total.GetProperty("rank").GetProperty("others").GetInt32()));
        Assert.Equal(("above", "intervalAboveZero"), (Text(total, "verdict"), Text(total, "reason")));
        Assert.Equal(
            ("e-3", "0"),
            (
                Text(root.GetProperty("since").GetProperty("evaluation"), "id"),
                Exact(root.GetProperty("since").GetProperty("total"), "difference")));
        Assert.Equal(
            ("30", "improved"),
            (
                Exact(root.GetProperty("change").GetProperty("total"), "change"),
                Text(root.GetProperty("change").GetProperty("total"), "verdict")));
        using var alone = JsonDocument.Parse(KindSchema.Valid(Document.ToJson(after)));
        Assert.Equal(root.GetProperty("total").GetRawText().Length, alone.RootElement.GetProperty("total").GetRawText().Length);
        Assert.False(alone.RootElement.TryGetProperty("change", out _));
    }

    [Fact]
    public void Every_verdict_and_reason_of_a_standing_has_a_sentence_of_its_own_in_both_languages()
    {
        LocalizedText[] verdicts = [.. Enum.GetValues<StandingVerdict>().Select(VerdictText.For)];
        LocalizedText[] reasons = [.. Enum.GetValues<StandingReason>().Select(VerdictText.For)];
        Assert.Equal(verdicts.Length, verdicts.Distinct().Count());
        Assert.Equal(reasons.Length, reasons.Distinct().Count());
        Assert.All(
            reasons,
            static reason => Assert.True(reason.Swedish.EndsWith('.') && reason.English.EndsWith('.') && reason.Swedish != reason.English));
        Assert.Throws<ArgumentOutOfRangeException>(static () => VerdictText.For((StandingVerdict)9));
        Assert.Throws<ArgumentOutOfRangeException>(static () => VerdictText.For((StandingReason)99));
    }

    private static Evaluation Of(FrameworkVersion form, string id, int points)
        => Make.Evaluation(form, [new AreaResult(1, PrintedValue.Printed(points), [Make.Row("1.1", points), Make.Row("1.2", 0)])], id);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string? Exact(JsonElement element, string name) => element.GetProperty(name).GetProperty("exact").GetString();
}
