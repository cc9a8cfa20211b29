using System.Text;
using Kommunkompassen.Documents;
using Xunit;

namespace Kommunkompassen.Tests.Documents;

/// <summary>What can be wrong with any document before its content matters.</summary>
public sealed class SyntaxFaultTests
{
    [Theory]
    [InlineData("", "not-json ")]
    [InlineData(" \n ", "not-json ")]
    [InlineData("}", "not-json ")]
    [InlineData("7", "wrong-type ")]
    [InlineData("null", "wrong-type ")]
    [InlineData("\"framework\"", "wrong-type ")]
    [InlineData("[ { } ]", "wrong-type ")]
    [InlineData("{ }", "missing-member /kind")]
    [InlineData("{ 'kind': 1 }", "not-json ")]
    [InlineData("{ \"kind\": \"framework\"", "not-json /kind")]
    [InlineData("{ \"kind\": \"framework\", \"formatVersion\": 01 }", "not-json /formatVersion")]
    public void Not_a_document(string text, string expected) => Samples.AssertFaults(Document.FrameworkReader, text, expected);

    [Fact]
    public void The_place_where_the_text_stops_being_JSON_is_named_and_what_came_before_is_reported()
    {
        var broken = Samples.Edited(
            Samples.Framework, "\"id\": \"f1\"", "\"id\": 1", "\"headings\": [ \"Strategi\" ]", "\"headings\": [ Strategi ]");
        Samples.AssertFaults(Document.FrameworkReader, broken, "wrong-type /id", "not-json /areas/0/headings");
        var fault = Document.FrameworkReader.TryRead(broken).Faults[1];
        Assert.Contains("line 10, byte 21", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("// one\n")]
    [InlineData("/* one */")]
    public void Comments_are_refused_wherever_they_stand_and_the_rest_is_still_read(string comment)
    {
        var commented = comment
            + Samples.Edited(Samples.Framework, "\"id\": \"f1\"", $"\"id\": {comment} 1", "\"max\": 60", $"\"max\": 60 {comment}")
                + comment;
        Samples.AssertFaults(
            Document.FrameworkReader, commented, "comment ", "comment /id", "wrong-type /id", "comment /areas/0/subQuestions/0/max",
            "comment ");
    }

    [Theory]
    [InlineData("x")]
    [InlineData("{}")]
    [InlineData("\0")]
    public void Nothing_may_follow_the_document(string more)
        => Samples.AssertFaults(Document.FrameworkReader, Samples.Framework + "\n" + more, "trailing-data ");

    [Fact]
    public void A_trailing_comma_is_no_JSON()
        => Samples.AssertFaults(
            Document.FrameworkReader, Samples.Edited(Samples.Framework, "[ \"Strategi\" ]", "[ \"Strategi\", ]"),
            "not-json /areas/0/headings/0");

    [Fact]
    public void A_byte_order_mark_is_refused()
        => Samples.AssertFaults(Document.FrameworkReader, "\uFEFF" + Samples.Framework, "byte-order-mark ");

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_named()
    {
        var bytes = Encoding.UTF8.GetBytes(Samples.Framework);
        var place = bytes.AsSpan().IndexOf("Dialog"u8);
        bytes[place] = 0xE5;
        var fault = Assert.Single(Document.FrameworkReader.TryRead(bytes).Faults);
        Assert.Equal("not-utf-8", fault.Code);
        Assert.Contains($"Byte {place + 1} of the document, 0xE5,", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_with_half_a_character_is_refused()
        => Samples.AssertFaults(Document.FrameworkReader, Samples.Edited(Samples.Framework, "\"Ett\"", "\"E\ud83d\""), "lone-surrogate ");

    [Fact]
    public void Values_nested_deeper_than_the_limit_are_named_and_stepped_over()
    {
        // The root and the unknown member's list are levels too.
        string Nested(int levels) => $"\"id\": 1, \"deep\": {new string('[', levels - 1)}{new string(']', levels - 1)}";
        var most = Samples.Edited(Samples.Framework, "\"id\": \"f1\"", Nested(Document.MaxDepth));
        var deeper = Samples.Edited(Samples.Framework, "\"id\": \"f1\"", Nested(Document.MaxDepth + 1));
        var deepest = Samples.Edited(Samples.Framework, "\"id\": \"f1\"", Nested(1_000_000));
        Samples.AssertFaults(Document.FrameworkReader, most, "wrong-type /id", "unknown-member /deep");
        Samples.AssertFaults(Document.FrameworkReader, deeper, "wrong-type /id", "unknown-member /deep", "too-deep ");
        Samples.AssertFaults(Document.FrameworkReader, deepest, "wrong-type /id", "unknown-member /deep", "too-deep ");
    }

    [Fact]
    public void A_document_beyond_the_limit_of_bytes_is_refused_in_every_form()
    {
        var padding = new string(' ', Document.MaxBytes - Encoding.UTF8.GetByteCount(Samples.Framework));
        var largest = Samples.Framework + padding;
        Assert.True(Document.FrameworkReader.TryRead(largest).IsValid);
        Assert.True(Document.FrameworkReader.TryRead(new MemoryStream(Encoding.UTF8.GetBytes(largest))).IsValid);

        var larger = largest + " ";
        Samples.AssertFaults(Document.FrameworkReader, larger, "too-large ");
        Assert.Equal("too-large", Assert.Single(Document.FrameworkReader.TryRead(Encoding.UTF8.GetBytes(larger)).Faults).Code);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(larger + larger));
        Assert.Equal("too-large", Assert.Single(Document.FrameworkReader.TryRead(stream).Faults).Code);
        Assert.Equal(Document.MaxBytes + 1, stream.Position);
    }

    [Fact]
    public void A_list_beyond_the_limit_of_items_is_named_once_and_its_rest_stepped_over()
    {
        static string With(int items) => Samples.Edited(
            Samples.Framework, "[ \"Strategi\" ]", $"[ {string.Join(", ", Enumerable.Repeat("\"x\"", items))} ]", "\"id\": \"f1\"",
            "\"id\": 1");
        Samples.AssertFaults(Document.FrameworkReader, With(Document.MaxListItems), "wrong-type /id");
        Samples.AssertFaults(
            Document.FrameworkReader, With(Document.MaxListItems + 5), "wrong-type /id",
            $"too-many-items /areas/0/headings/{Document.MaxListItems}");
    }

    [Fact]
    public void Faults_beyond_the_limit_are_not_listed_and_the_last_says_so()
    {
        var members = string.Join(", ", Enumerable.Range(0, 5000).Select(static i => $"\"x{i}\": 1"));
        var faults = Document.FrameworkReader.TryRead(Samples.Edited(Samples.Framework, "\"id\": \"f1\"", members)).Faults;
        Assert.Equal(Document.MaxFaults, faults.Count);
        Assert.Equal("unknown-member /x998", Samples.Shown(faults[^2]));
        Assert.Equal("too-many-faults ", Samples.Shown(faults[^1]));
    }

    [Fact]
    public void Hostile_texts_are_not_echoed_whole()
    {
        var name = string.Concat(Enumerable.Repeat("😀", 50_000));
        var faults = Document.FrameworkReader.TryRead(
            Samples.Edited(Samples.Framework, "\"id\": \"f1\"", $"\"{name}\": 1, \"id\": \"{name}\"")).Faults;
        Assert.Equal(["unknown-member", "bad-id"], faults.Select(static fault => fault.Code));
        Assert.All(faults, static fault => Assert.InRange(fault.ToString().Length, 1, 600));
    }

    [Fact]
    public void The_message_of_the_exception_shows_the_first_faults_and_counts_the_rest()
    {
        var members = string.Join(", ", Enumerable.Range(0, 30).Select(static i => $"\"x{i}\": 1"));
        var document = Samples.Edited(Samples.Framework, "\"id\": \"f1\"", $"\"id\": \"f1\", {members}");
        var thrown = Assert.Throws<InvalidDocumentException>(() => Document.FrameworkReader.Read(document));
        Assert.StartsWith("The document has 30 faults: /x0: \"x0\" is no member of a framework.", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("[unknown-member]", thrown.Message, StringComparison.Ordinal);
        Assert.EndsWith("; and 10 more", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused_as_an_argument()
    {
        Assert.Throws<ArgumentNullException>(() => Document.FrameworkReader.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => Document.FrameworkReader.TryRead((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => Document.CreateEvaluationReader(null!));
        Assert.Throws<ArgumentNullException>(() => Document.CreateMappingReader(null!));
        Assert.Throws<ArgumentNullException>(() => Document.ToUtf8Json((Evaluation)null!));
    }
}
