using Kommunkompassen.Documents;
using Xunit;

namespace Kommunkompassen.Tests.Documents;

/// <summary>Every kind of fault that a framework's document can have, at its place and without others that only follow from it.</summary>
public sealed class FrameworkFaultTests
{
    [Fact]
    public void The_sample_is_sound_and_holds_what_it_says()
    {
        var framework = Document.FrameworkReader.Read(Samples.Framework);
        Assert.Equal("f1", framework.Id.Value);
        Assert.Equal("Första", framework.Description?.Swedish);
        Assert.Equal([60, 40, 100], framework.SubQuestions.Select(static question => question.MaxPoints));
        Assert.Equal("Offentlighet", Assert.Single(framework.Areas[0].OtherNames).Name);
        Assert.Equal("Strategi", Assert.Single(framework.Areas[0].Headings));
        Assert.Equal("r1", Assert.Single(framework.Sources).ReportId.Value);
    }

    [Theory]
    [InlineData("\"framework\"", "\"evaluation\"", "wrong-kind /kind")]
    [InlineData("\"framework\"", "7", "wrong-type /kind")]
    [InlineData("\"kind\": \"framework\",", "", "missing-member /kind")]
    [InlineData("\"formatVersion\": 1,", "", "missing-member /formatVersion")]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 2", "unknown-format-version /formatVersion")]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 1.0", "unknown-format-version /formatVersion")]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": [ 1 ]", "unknown-format-version /formatVersion")]
    [InlineData("\"id\": \"f1\"", "\"id\": \"F 1\"", "bad-id /id")]
    [InlineData("\"id\": \"f1\",", "", "missing-member /id")]
    [InlineData("\"id\": \"f1\"", "\"id\": \"f1\", \"id\": [ \"f1\" ]", "duplicate-member /id")]
    [InlineData("\"id\": \"f1\"", "\"id\": \"f1\", \"a/b~c\": { \"x\": [ 1 ] }", "unknown-member /a~1b~0c")]
    [InlineData("\"id\": \"f1\"", "\"i\\u0064\": \"f1\", \"i\\ud800d\": 1", "lone-surrogate ")]
    [InlineData("\"sv\": \"Ett\"", "\"sv\": \"  \"", "blank-text /name/sv")]
    [InlineData("\"sv\": \"Ett\"", "\"sv\": \"\\ud83d\"", "lone-surrogate /name/sv")]
    [InlineData("\"sv\": \"Ett\"", "\"sv\": null", "wrong-type /name/sv")]
    [InlineData("\"sv\": \"Ett\"", "\"sv\": true", "wrong-type /name/sv")]
    [InlineData("{ \"sv\": \"Ett\", \"en\": \"One\" }", "\"Ett\"", "wrong-type /name")]
    [InlineData("{ \"sv\": \"Ett\", \"en\": \"One\" }", "{ }", "missing-member /name/sv", "missing-member /name/en")]
    [InlineData("[ \"Strategi\" ]", "[ ]", "empty-list /areas/0/headings")]
    [InlineData("[ \"Strategi\" ]", "[ 1, \"\", {} ]", "wrong-type /areas/0/headings/0", "blank-text /areas/0/headings/1",
        "wrong-type /areas/0/headings/2")]
    [InlineData("[ \"Strategi\" ]", "{ \"a\": [ [ 1 ] ] }", "wrong-type /areas/0/headings")]
    [InlineData("\"number\": 1,", "\"number\": 0,", "out-of-range /areas/0/number")]
    [InlineData("\"number\": 1,", "\"number\": 1.5,", "not-whole /areas/0/number")]
    [InlineData("\"number\": 1,", "\"number\": 1e0,", "exponent /areas/0/number")]
    [InlineData("\"number\": 1,", "\"number\": \"1\",", "wrong-type /areas/0/number")]
    [InlineData("\"number\": 1,", "\"number\": 123456789012345678901234567890,", "out-of-range /areas/0/number")]
    [InlineData("\"number\": 1,", "\"number\": 3,", "foreign-sub-question /areas/0/subQuestions/0/number",
        "foreign-sub-question /areas/0/subQuestions/1/number", "area-order /areas/0/number")]
    [InlineData("\"number\": \"1.2\"", "\"number\": \"1.02\"", "bad-number /areas/0/subQuestions/1/number")]
    [InlineData("\"number\": \"1.2\"", "\"number\": \"1.1\"", "sub-question-order /areas/0/subQuestions/1/number")]
    [InlineData("\"max\": 60", "\"max\": 61", "maxima-sum /areas/0/subQuestions")]
    [InlineData("\"max\": 60", "\"max\": -1", "out-of-range /areas/0/subQuestions/0/max")]
    [InlineData("\"max\": 60", "\"max\": 1E999999999", "exponent /areas/0/subQuestions/0/max")]
    [InlineData("\"wording\": \"Mål?\", ", "", "missing-member /areas/1/subQuestions/0/wording")]
    [InlineData("\"name\": \"Service\", ", "", "missing-member /areas/1/name")]
    [InlineData("\"chapter\": \"3\"", "\"chapter\": 3", "wrong-type /areas/0/otherNames/0/source/chapter")]
    public void One_fault(string found, string replacement, params string[] expected)
        => Samples.AssertFaults(Document.FrameworkReader, Samples.Edited(Samples.Framework, found, replacement), expected);

    [Fact]
    public void Members_may_come_in_any_order_after_the_header()
    {
        const string Name = "\"name\": { \"sv\": \"Ett\", \"en\": \"One\" },";
        var moved = Samples.Edited(Samples.Framework, Name, "", "\"id\": \"f1\",", $"{Name} \"id\": \"f1\",");
        Assert.Equal(Document.FrameworkReader.Read(Samples.Framework), Document.FrameworkReader.Read(moved));
    }

    [Fact]
    public void Many_faults_at_once_with_those_of_the_model_among_them()
        => Samples.AssertFaults(
            Document.FrameworkReader,
            Samples.Edited(
                Samples.Framework,
                "\"id\": \"f1\"", "\"id\": \"\"",
                "\"en\": \"One\"", "\"de\": \"Eins\"",
                "\"chapter\": \"4\"", "\"chapter\": 4",
                "\"number\": \"1.1\"", "\"number\": \"1,1\"",
                "\"number\": \"1.2\"", "\"number\": \"3.2\"",
                "\"number\": 2", "\"number\": 7",
                "\"max\": 100", "\"max\": 90"),
            "bad-id /id",
            "unknown-member /name/de",
            "missing-member /name/en",
            "wrong-type /sources/0/chapter",
            "bad-number /areas/0/subQuestions/0/number",
            "foreign-sub-question /areas/0/subQuestions/1/number",
            "foreign-sub-question /areas/1/subQuestions/0/number",
            "maxima-sum /areas/1/subQuestions",
            "area-order /areas/1/number");

    [Fact]
    public void An_area_whose_number_cannot_be_read_does_not_make_the_others_look_wrong()
        => Samples.AssertFaults(
            Document.FrameworkReader, Samples.Edited(Samples.Framework, "\"number\": 1,", "\"number\": null,"),
            "wrong-type /areas/0/number");

    [Fact]
    public void A_text_that_is_too_long()
        => Samples.AssertFaults(
            Document.FrameworkReader, Samples.Edited(Samples.Framework, "\"Ett\"", $"\"{new string('å', 10_001)}\""), "too-long /name/sv");
}
