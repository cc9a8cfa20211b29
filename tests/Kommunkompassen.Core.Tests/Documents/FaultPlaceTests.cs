using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Mapping;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Documents;

/// <summary>A fault says the property to someone who builds in code, and the JSON pointer to someone who sent a document.</summary>
public class FaultPlaceTests
{
    private static readonly FrameworkVersion Framework = Samples.Find(new FrameworkId("f1"))!;

    /// <summary>For every code of the rules of framework versions and evaluations: what breaks the rule in code, with the place that the
    /// constructor names; the edit of a sample that breaks it in a document, with the place that its reader names.</summary>
    private static readonly (string Code, Action Build, string Place, string Document, string[] Edits, string Pointer)[] Broken =
    [
        ("area-order", () => new FrameworkVersion(new FrameworkId("a"), Make.Text(), [Make.Area(2, 100)], []), "Areas[0].Number",
            Samples.Framework, ["\"number\": 2,", "\"number\": 3,"], "/areas/1/number"),
        ("foreign-sub-question", () => Area("1.1", "2.1"), "SubQuestions[1].Number",
            Samples.Framework, ["\"number\": \"1.2\"", "\"number\": \"2.2\""], "/areas/0/subQuestions/1/number"),
        ("sub-question-order", () => Area("1.2", "1.1"), "SubQuestions[1].Number",
            Samples.Framework, ["\"number\": \"1.2\"", "\"number\": \"1.1\""], "/areas/0/subQuestions/1/number"),
        ("maxima-sum", () => Make.Area(1, 60, 39), "SubQuestions",
            Samples.Framework, ["\"max\": 60", "\"max\": 61"], "/areas/0/subQuestions"),
        ("area-order", () => Evaluation([Score(2), Score(1)]), "Areas[1].Number",
            Samples.Evaluation, ["\"number\": 2,", "\"number\": 1,"], "/areas/1/number"),
        ("unknown-area", () => Evaluation([Score(3)]), "Areas[0].Number",
            Samples.Evaluation, ["\"number\": 2,", "\"number\": 3,"], "/areas/1/number"),
        ("out-of-range", () => Evaluation([Score(1, 101)]), "Areas[0].Points",
            Samples.Evaluation, ["\"score\": 48", "\"score\": 101"], "/areas/0/score"),
        ("out-of-range", () => Evaluation([Rows(Make.Row("1.1", 61), Make.Row("1.2", 1))]), "Areas[0].SubQuestions[0].Points",
            Samples.Evaluation, ["\"achieved\": 20", "\"achieved\": 61"], "/areas/0/subQuestions/0/achieved"),
        ("out-of-range", () => Evaluation([], total: 201), "PrintedTotal.Points",
            Samples.Evaluation, ["\"value\": 120", "\"value\": 201"], "/total/value"),
        ("percent-not-printed", () => Evaluation([Rows(Make.Row("1.1", 1, 2), Make.Row("1.2", 1))], PercentageRule.NotPrinted),
            "Areas[0].SubQuestions[0].Percent",
            Samples.Evaluation, ["\"fromExactScore\"", "\"notPrinted\""], "/areas/0/subQuestions/0/percent"),
        ("unknown-sub-question", () => Evaluation([Rows(Make.Row("1.1", 1), Make.Row("1.2", 1), Make.Row("1.3", 1))]),
            "Areas[0].SubQuestions[2].Number",
            Samples.Evaluation, ["\"number\": \"2.1\"", "\"number\": \"2.9\""], "/areas/1/subQuestions/0/number"),
        ("row-order", () => Evaluation([Rows(Make.Row("1.2", 1), Make.Row("1.1", 1))]), "Areas[0].SubQuestions[1].Number",
            Samples.Evaluation, ["\"number\": \"1.2\"", "\"number\": \"1.1\""], "/areas/0/subQuestions/1/number"),
        ("other-maximum",
            () => Evaluation([Rows(
                new SubQuestionResult(Make.Number("1.1"), PrintedValue.Printed(1), null, PrintedValue.Printed(50)), Make.Row("1.2", 1))]),
            "Areas[0].SubQuestions[0].MaxPoints",
            Samples.Evaluation, ["\"max\": 60", "\"max\": 50"], "/areas/0/subQuestions/0/max"),
        ("missing-row", () => Evaluation([Rows(Make.Row("1.2", 1))]), "Areas[0].SubQuestions",
            Samples.Evaluation, ["{ \"number\": \"1.1\", \"achieved\": 20, \"max\": 60, \"percent\": 33 },", ""], "/areas/0/subQuestions"),
        ("duplicate-caveat", () => Evaluation([], caveats: [Caveat("a"), Caveat("a")]), "Caveats[1].Caveat.Code",
            Samples.Evaluation,
            ["{ \"code\": \"c1\"", "{ \"code\": \"c1\", \"severity\": \"note\", \"text\": { \"sv\": \"a\", \"en\": \"a\" } }, { "
                + "\"code\": \"c1\""],
            "/caveats/1/code"),
        ("unknown-area", () => Evaluation([], caveats: [Caveat("a", 1, 3)]), "Caveats[0].Areas[1]",
            Samples.Evaluation, ["\"areas\": [ 1 ]", "\"areas\": [ 1, 3 ]"], "/caveats/0/areas/1"),
    ];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Broken.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Code_is_told_the_property_and_a_document_its_pointer(int index)
    {
        var (code, build, place, document, edits, pointer) = Broken[index];
        Assert.Contains($"{code} {place}", Assert.Throws<InvalidModelException>(build).Faults.Select(Samples.Shown));
        var edited = Samples.Edited(document, edits);
        var faults = document == Samples.Framework
            ? Document.FrameworkReader.TryRead(edited).Faults
            : Samples.Evaluations.TryRead(edited).Faults;
        Assert.Contains($"{code} {pointer}", faults.Select(Samples.Shown));
    }

    [Fact]
    public void Every_code_of_an_evaluation_and_a_framework_version_has_a_case()
        => Assert.Equal(
            [
                "area-order", "duplicate-caveat", "foreign-sub-question", "maxima-sum", "missing-row", "other-maximum", "out-of-range",
                "percent-not-printed", "row-order", "sub-question-order", "unknown-area", "unknown-sub-question",
            ],
            Broken.Select(static one => one.Code).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The places that the rules of a mapping name; that each code has one of them, <see cref="MappingRulesTests"/> and
    /// <see cref="MappingFaultTests"/> hold in code and in documents.</summary>
    [Theory]
    [MemberData(nameof(MappingRulesTests.Cases), MemberType = typeof(MappingRulesTests))]
    public void A_mapping_tells_code_the_property_and_a_document_its_pointer(string spoilt)
        => Assert.All(MappingRulesTests.Refused(spoilt).Broken, static fault => Assert.Equal(
            $"{fault.Place}"
                .Replace("RetiredSubQuestions", "retired", StringComparison.Ordinal)
                    .Replace("NewSubQuestions", "new", StringComparison.Ordinal)
                .Replace("GeneralCaveats", "general", StringComparison.Ordinal).Replace('[', '/').Replace("]", "", StringComparison.Ordinal)
                .Replace('.', '/').ToLowerInvariant(),
            ModelPlaces.Pointer(fault.Place)));

    private static Evaluation Evaluation(
        AreaResult[] areas, PercentageRule percentages = PercentageRule.FromExactScore, decimal? total = null,
        EvaluationCaveat[]? caveats = null)
        => Make.Evaluation(Framework, areas, percentages: percentages, total: total, caveats: caveats);

    private static AreaResult Score(int area, decimal score = 1) => new(area, PrintedValue.Printed(score), []);

    private static AreaResult Rows(params SubQuestionResult[] rows) => new(1, PrintedValue.NotPublished, rows);

    private static EvaluationCaveat Caveat(string code, params int[] areas) => new(Make.Caveat(code), areas);

    private static Area Area(params string[] numbers)
        => new(1, "Area", numbers.Select(number => new SubQuestion(Make.Number(number), "?", 100 / numbers.Length)));
}
