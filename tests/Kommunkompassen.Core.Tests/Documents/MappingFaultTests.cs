using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Xunit;

namespace Kommunkompassen.Tests.Documents;

/// <summary>Every kind of fault that a mapping's document can have beside those of all documents.</summary>
public sealed class MappingFaultTests
{
    [Fact]
    public void The_sample_is_sound_and_holds_what_it_says()
    {
        var mapping = Samples.Mappings.Read(Samples.Mapping);
        Assert.Equal(Rational.FromFraction(3, 4), mapping.Links[1].Share);
        Assert.Equal(Relationship.Subset, mapping.Links[2].Relationship);
        Assert.Equal(LinkBasis.SameTitle, mapping.Links[0].Basis);
        Assert.Equal(Confidence.Low, mapping.Links[1].Confidence);
        Assert.Equal("split", Assert.Single(mapping.Links[1].Caveats).Code.Value);
        Assert.Equal(CaveatSubject.Translation, Assert.Single(mapping.GeneralCaveats).Subject);
        Assert.Equal(Rational.FromFraction(1, 4), Assert.Single(mapping.RetiredSubQuestions).Share);
        Assert.Equal("1.2", Assert.Single(mapping.NewSubQuestions).To.ToString());
    }

    [Theory]
    [InlineData("\"from\": \"f1\"", "\"from\": \"f3\"", "unknown-framework /from")]
    [InlineData("\"version\": \"1.0.0\"", "\"version\": 1", "wrong-type /version")]
    [InlineData("\"general\": [ \"own\" ],", "", "unused-caveat /caveats/0/code")]
    [InlineData("\"general\": [ \"own\" ]", "\"general\": [ \"own\", \"other\" ]", "unknown-caveat /general/1")]
    [InlineData("\"general\": [ \"own\" ]", "\"general\": [ 1 ]", "wrong-type /general/0")]
    [InlineData("{ \"code\": \"split\"", "{ \"code\": \"own\"", "duplicate-caveat /caveats/1/code", "unknown-caveat /links/1/caveats/0",
        "unknown-caveat /links/2/caveats/0")]
    [InlineData("{ \"code\": \"split\"", "{ \"code\": 5", "wrong-type /caveats/1/code")]
    [InlineData("\"severity\": \"caution\"", "\"severity\": \"heavy\"", "unknown-word /caveats/1/severity")]
    [InlineData("\"severity\": \"caution\"", "\"severity\": \"caution\", \"areas\": [ 1 ]", "unknown-member /caveats/1/areas")]
    [InlineData("\"from\": \"2.1\"", "\"from\": \"2.2\"", "dangling-source /links/2/from", "unlinked-source /links")]
    [InlineData("\"from\": \"2.1\"", "\"from\": 2.1", "wrong-type /links/2/from")]
    [InlineData("\"from\": \"2.1\", \"to\": \"2.1\"", "\"from\": \"2.1\", \"to\": \"9.1\"", "dangling-target /links/2/to")]
    [InlineData("\"to\": \"1.1\"", "\"to\": []", "wrong-type /links/0/to")]
    [InlineData("\"share\": \"3/4\"", "\"share\": \"1/2\"", "share-sum /links")]
    [InlineData("\"share\": \"3/4\"", "\"share\": \"3/0\"", "bad-share /links/1/share")]
    [InlineData("\"share\": \"3/4\"", "\"share\": 0.75", "wrong-type /links/1/share")]
    [InlineData("\"share\": \"3/4\"", "\"share\": \"-3/4\"", "share-range /links/1/share", "share-sum /links")]
    [InlineData("\"share\": \"1/4\"", "\"share\": null", "wrong-type /retired/0/share")]
    [InlineData("\"relationship\": \"intersects\"", "\"relationship\": \"equals\"", "unknown-word /links/1/relationship")]
    [InlineData("\"relationship\": \"intersects\"", "\"relationship\": \"subset\"", "subset-share /links/1/relationship")]
    [InlineData("\"relationship\": \"subset\"", "\"relationship\": \"equivalent\"", "not-equivalent /links/2/relationship")]
    [InlineData("\"basis\": \"stated\"", "\"basis\": \"Stated\"", "unknown-word /links/2/basis")]
    [InlineData("\"confidence\": \"medium\"", "\"confidence\": \"certain\"", "unknown-word /links/2/confidence")]
    [InlineData("\"sv\": \"Ryms.\", ", "", "missing-member /links/2/rationale/sv")]
    [InlineData("{ \"sv\": \"Samma.\", \"en\": \"Same.\" }, \"sources\": [ { \"report\": \"r1\", \"chapter\": \"4\" } ]",
        "{ \"sv\": \"Samma.\", \"en\": \"Same.\" }", "no-source /links/0/sources")]
    [InlineData("{ \"sv\": \"Samma.\", \"en\": \"Same.\" }, \"sources\": [ { \"report\": \"r1\", \"chapter\": \"4\" } ]",
        "{ \"sv\": \"Samma.\", \"en\": \"Same.\" }, \"sources\": [ 4 ]", "wrong-type /links/0/sources/0")]
    [InlineData("\"to\": \"1.2\"", "\"to\": \"2.1\"", "conflicting-novelty /new/0/to", "unlinked-target /links")]
    [InlineData("\"to\": \"1.2\"", "\"to\": \"1-2\"", "bad-number /new/0/to")]
    public void One_fault(string found, string replacement, params string[] expected)
        => Samples.AssertFaults(Samples.Mappings, Samples.Edited(Samples.Mapping, found, replacement), expected);

    [Fact]
    public void A_link_without_the_caveat_that_it_needs()
        => Samples.AssertFaults(
            Samples.Mappings,
            Samples.Edited(
                Samples.Mapping,
                "\"en\": \"Part.\" }, \"sources\": [ { \"report\": \"r1\", \"chapter\": \"4\" } ], \"caveats\": [ \"split\" ]",
                "\"en\": \"Part.\" }, \"sources\": [ { \"report\": \"r1\", \"chapter\": \"4\" } ]"),
            "no-caveat /links/1/caveats");

    [Fact]
    public void A_link_that_stands_twice()
        => Samples.AssertFaults(
            Samples.Mappings,
            Samples.Edited(Samples.Mapping, "\"from\": \"2.1\", \"to\": \"2.1\"", "\"from\": \"1.2\", \"to\": \"2.1\""),
            "duplicate-link /links/2",
            "share-sum /links",
            "unlinked-source /links");

    [Fact]
    public void Many_faults_at_once_with_those_of_the_model_among_them()
        => Samples.AssertFaults(
            Samples.Mappings,
            Samples.Edited(
                Samples.Mapping,
                "\"id\": \"m1\"", "\"id\": \"M1\"",
                "\"general\": [ \"own\" ]", "\"general\": [ \"own\", \"odd\" ]",
                "\"share\": \"3/4\"", "\"share\": \"¾\"",
                "\"relationship\": \"subset\"", "\"relationship\": \"within\"",
                "\"to\": \"1.2\"", "\"to\": \"7.7\"",
                "\"sv\": \"Borta.\"", "\"sv\": \"\""),
            "bad-id /id",
            "unknown-caveat /general/1",
            "bad-share /links/1/share",
            "unknown-word /links/2/relationship",
            "dangling-target /new/0/to",
            "unlinked-target /links",
            "blank-text /retired/0/reason/sv");

    [Fact]
    public void A_share_with_more_digits_than_a_document_holds_is_refused_when_it_is_written()
    {
        var mapping = Samples.Mappings.Read(Samples.Mapping);
        var tiny = Rational.FromFraction(1, System.Numerics.BigInteger.Pow(10, 30));
        var from = new SubQuestionNumber(1, 2);
        var split = new FrameworkMapping(
            mapping.Id, mapping.Version, mapping.From, mapping.To, mapping.Title, mapping.Description, mapping.Sources,
            mapping.Links.Select(link => link.From == from
                ? new Link(from, link.To, tiny, link.Relationship, link.Basis, link.Confidence, link.Rationale, link.Sources, link.Caveats)
                : link),
            [new RetiredSubQuestion(from, Rational.One - tiny, mapping.Title, mapping.Sources)], mapping.NewSubQuestions,
                mapping.GeneralCaveats);
        Assert.Contains(
            "18 digits", Assert.Throws<ArgumentException>(() => Kommunkompassen.Documents.Document.ToUtf8Json(split)).Message,
            StringComparison.Ordinal);
    }
}
