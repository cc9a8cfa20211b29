using Kommunkompassen.Documents;
using Xunit;

namespace Kommunkompassen.Tests.Documents;

/// <summary>Every kind of fault that an evaluation's document can have beside those of all documents.</summary>
public sealed class EvaluationFaultTests
{
    [Fact]
    public void The_sample_is_sound_and_holds_what_it_says()
    {
        var evaluation = Samples.Evaluations.Read(Samples.Evaluation);
        Assert.Equal("2017-10", evaluation.Period.ToString());
        Assert.Equal(2, evaluation.Ordinal);
        Assert.Equal(120, evaluation.PrintedTotal?.Points.Number);
        Assert.Equal(ValueStatus.Derived, evaluation.Areas[1].Points.Status);
        Assert.Equal(2, evaluation.Areas[1].SubQuestions[0].Points.Decimals);
        Assert.Equal("1.1", evaluation.Areas[0].SubQuestions[1].PrintedNumber);
        Assert.Equal("2?", evaluation.Areas[0].SubQuestions[1].Points.LegibleText);
        var caveat = Assert.Single(evaluation.Caveats);
        Assert.Equal(CaveatSubject.Evaluation, caveat.Caveat.Subject);
        Assert.True(caveat.AcrossFrameworkVersions);
        Assert.Equal([1], caveat.Areas);
        Assert.Equal(30, evaluation.Background.InterviewCount);
        Assert.True(Assert.Single(evaluation.Background.ReferenceMeans).IsApproximate);
    }

    [Theory]
    [InlineData("\"framework\": \"f1\"", "\"framework\": \"f9\"", "unknown-framework /framework")]
    [InlineData("\"framework\": \"f1\"", "\"framework\": 1", "wrong-type /framework")]
    [InlineData("\"2017-10\"", "\"2017-13\"", "bad-period /period")]
    [InlineData("[ \"2004\" ]", "[ \"2004\", \"1066\", 3 ]", "bad-period /earlier/1", "wrong-type /earlier/2")]
    [InlineData("\"1492\"", "\"149\"", "bad-municipality-code /municipality/code")]
    [InlineData("\"ordinal\": 2", "\"ordinal\": 100", "out-of-range /ordinal")]
    [InlineData("\"fromExactScore\"", "\"fromexactscore\"", "unknown-word /percentageRule")]
    [InlineData("\"fromExactScore\"", "7", "wrong-type /percentageRule")]
    [InlineData("\"sumOfRoundedPoints\"", "\"\"", "unknown-word /totalRule")]
    [InlineData("\"about\": 30", "\"about\": 0", "out-of-range /interviewed/about")]
    [InlineData("\"value\": 120", "\"value\": 201", "out-of-range /total/value")]
    [InlineData("\"value\": 120", "\"value\": { \"status\": \"unreadable\" }", "no-number /total/value")]
    [InlineData("\"score\": 48", "\"score\": 101", "out-of-range /areas/0/score")]
    [InlineData("\"score\": 48", "\"score\": 1000001", "out-of-range /areas/0/score")]
    [InlineData("\"score\": 48", "\"score\": -0", "out-of-range /areas/0/score")]
    [InlineData("\"score\": 48", "\"score\": 1.1234567", "too-many-decimals /areas/0/score")]
    [InlineData("\"score\": 48", "\"score\": 4.8e1", "exponent /areas/0/score")]
    [InlineData("\"score\": 48", "\"score\": \"48\"", "wrong-type /areas/0/score")]
    [InlineData("\"score\": 48", "\"score\": { }", "missing-member /areas/0/score/status")]
    [InlineData("\"score\": 48", "\"score\": { \"status\": \"printed\" }", "unknown-word /areas/0/score/status")]
    [InlineData("\"score\": 48", "\"score\": { \"status\": \"derived\" }", "missing-member /areas/0/score/value",
        "missing-member /areas/0/score/note")]
    [InlineData("\"score\": 48", "\"score\": { \"status\": \"unreadable\", \"value\": 4 }", "unknown-member /areas/0/score/value")]
    [InlineData("\"score\": 48", "\"score\": { \"status\": \"notPublished\", \"asPrinted\": \"4\", \"note\": { \"sv\": \"a\", \"en\": "
        + "\"b\" } }", "unknown-member /areas/0/score/asPrinted", "unknown-member /areas/0/score/note")]
    [InlineData("\"note\": { \"sv\": \"Ur 2.1.\", \"en\": \"From 2.1.\" }", "\"note\": \"Ur 2.1.\"", "wrong-type /areas/1/score/note")]
    [InlineData("\"percent\": 33", "\"percent\": 133", "out-of-range /areas/0/subQuestions/0/percent")]
    [InlineData("\"achieved\": 20", "\"achieved\": 61", "out-of-range /areas/0/subQuestions/0/achieved")]
    [InlineData("\"max\": 60", "\"max\": 50", "other-maximum /areas/0/subQuestions/0/max")]
    [InlineData("\"max\": 60, ", "", "missing-member /areas/0/subQuestions/0/max")]
    [InlineData("{ \"number\": \"1.1\", \"achieved\": 20, \"max\": 60, \"percent\": 33 },", "", "missing-row /areas/0/subQuestions")]
    [InlineData("\"number\": \"2.1\"", "\"number\": \"2.9\"", "unknown-sub-question /areas/1/subQuestions/0/number",
        "missing-row /areas/1/subQuestions")]
    [InlineData("\"number\": 2,", "\"number\": 3,", "unknown-area /areas/1/number")]
    [InlineData("\"area\": 1", "\"area\": 1000", "out-of-range /roleModels/0/area")]
    [InlineData("\"value\": 375", "\"value\": 801", "out-of-range /referenceMeans/0/value")]
    [InlineData("\"value\": 375", "\"value\": 0.33333333333333333333333333333", "too-many-decimals /referenceMeans/0/value")]
    [InlineData("\"count\": 9", "\"count\": 0", "out-of-range /referenceMeans/0/count")]
    [InlineData("\"approximate\": true", "\"approximate\": \"yes\"", "wrong-type /referenceMeans/0/approximate")]
    [InlineData("\"code\": \"c1\"", "\"code\": \"C_1\"", "bad-id /caveats/0/code")]
    [InlineData("\"severity\": \"note\"", "\"severity\": \"fatal\"", "unknown-word /caveats/0/severity")]
    [InlineData("\"areas\": [ 1 ]", "\"areas\": [ 1, 0, \"2\" ]", "out-of-range /caveats/0/areas/1", "wrong-type /caveats/0/areas/2")]
    public void One_fault(string found, string replacement, params string[] expected)
        => Samples.AssertFaults(Samples.Evaluations, Samples.Edited(Samples.Evaluation, found, replacement), expected);

    [Fact]
    public void Rows_and_areas_that_cannot_be_read_do_not_shift_or_cause_other_faults()
        => Samples.AssertFaults(
            Samples.Evaluations,
            Samples.Edited(
                Samples.Evaluation,
                "\"number\": 1, \"score\": 48", "\"number\": \"one\", \"score\": 480",
                "\"number\": \"1.2\"", "\"number\": \"1.b\"",
                "\"value\": 72.50", "\"value\": 172.50",
                "\"achieved\": 72.50", "\"achieved\": 172.50"),
            "wrong-type /areas/0/number",
            "bad-number /areas/0/subQuestions/1/number",
            "out-of-range /areas/1/score",
            "out-of-range /areas/1/subQuestions/0/achieved");

    [Fact]
    public void The_rows_after_one_that_cannot_be_read_keep_their_places()
        => Samples.AssertFaults(
            Samples.Evaluations,
            Samples.Edited(Samples.Evaluation, "\"number\": \"1.1\"", "\"number\": null", "\"max\": 40", "\"max\": 41"),
            "wrong-type /areas/0/subQuestions/0/number",
            "other-maximum /areas/0/subQuestions/1/max");

    [Fact]
    public void Percentages_where_the_report_prints_none()
        => Samples.AssertFaults(
            Samples.Evaluations,
            Samples.Edited(Samples.Evaluation, "\"fromExactScore\"", "\"notPrinted\""),
            "percent-not-printed /areas/0/percent",
            "percent-not-printed /areas/0/subQuestions/0/percent");

    [Fact]
    public void A_rule_that_cannot_be_read_does_not_hide_the_faults_of_the_table()
        => Samples.AssertFaults(
            Samples.Evaluations,
            Samples.Edited(Samples.Evaluation, "\"fromExactScore\"", "null", "\"percent\": 33", "\"percent\": 101"),
            "wrong-type /percentageRule",
            "out-of-range /areas/0/subQuestions/0/percent");

    [Fact]
    public void A_form_that_is_not_known_does_not_hide_the_faults_of_the_document()
        => Samples.AssertFaults(
            Samples.Evaluations,
            Samples.Edited(Samples.Evaluation, "\"f1\"", "\"f7\"", "\"max\": 60", "\"max\": []"),
            "unknown-framework /framework",
            "wrong-type /areas/0/subQuestions/0/max");

    [Fact]
    public void A_resolver_that_gives_another_form_is_a_mistake_of_the_program()
    {
        var reader = Document.CreateEvaluationReader(static _ => Samples.Find(new FrameworkId("f2")));
        Assert.Contains(
            "f2", Assert.Throws<InvalidOperationException>(() => reader.TryRead(Samples.Evaluation)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_resolver_throws_comes_through()
    {
        var reader = Document.CreateEvaluationReader(static _ => throw new TimeoutException());
        Assert.Throws<TimeoutException>(() => reader.TryRead(Samples.Evaluation));
    }
}
