using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>The content hash changes with all that a mapping says and with nothing else.</summary>
public sealed class ContentHashTests
{
    private static readonly FrameworkVersion From = Make.Framework("a", [60, 40]);
    private static readonly FrameworkVersion To = Make.Framework("b", [50, 30, 20]);

    /// <summary>Each a change of one thing; the mapping before it is the one that <see cref="Parts"/> gives.</summary>
    public static TheoryData<string> Changes => [.. Changed.Keys];

    private static Dictionary<string, Func<FrameworkMapping>> Changed { get; } = new()
    {
        ["id"] = () => With(id: "n"),
        ["version"] = () => With(version: "1.0.1"),
        ["title"] = () => With(title: Make.Text("other")),
        ["title in one language"] = () => With(title: new LocalizedText("title (sv)", "other")),
        ["description"] = () => With(description: Make.Text("other")),
        ["sources"] = () => With(sources: [Make.Source, new SourceReference(Make.ReportId, "2")]),
        ["order of sources, the weightiest first"] = () => With(sources: [new SourceReference(Make.ReportId, "2"), Make.Source]),
        ["source framework version"] = () => With(parts: Parts() with { From = Make.Framework("c", [60, 40]) }),
        ["target framework version"] = () => With(parts: Parts() with { To = Make.Framework("c", [50, 30, 20]) }),
        ["maxima of the target framework version"] = () => With(parts: Parts() with { To = Make.Framework("b", [50, 31, 19]) }),
        ["wording in the source framework version"] = () => With(parts: Parts() with { From = Reworded() }),
        ["share"] = () => With(parts: Parts("1/3", "1/3")),
        ["target"] = () => With(parts: Spoiled(
            l => new Link(l.From, To.SubQuestions[2].Number, l.Share, l.Relationship, l.Basis, l.Confidence, l.Rationale, l.Sources,
            l.Caveats), added: "1.1")),
        ["relationship"] = () => With(parts: Spoiled(static l => Copy(l, relationship: Relationship.Superset))),
        ["basis"] = () => With(parts: Spoiled(static l => Copy(l, basis: LinkBasis.Judgement))),
        ["confidence"] = () => With(parts: Spoiled(static l => Copy(l, confidence: Confidence.Low))),
        ["rationale"] = () => With(parts: Spoiled(static l => Copy(l, rationale: Make.Text("other")))),
        ["sources of a link"] = () => With(parts: Spoiled(static l => Copy(l, source: new SourceReference(Make.ReportId, "3")))),
        ["code of a caveat"] = () => With(parts: Spoiled(static l => Copy(l, caveat: Make.Caveat("other")))),
        ["severity of a caveat"] = () => With(parts: Spoiled(static l => Copy(l, caveat: Make.Caveat("first", CaveatSeverity.Serious)))),
        ["text of a caveat"] = () => With(parts: Spoiled(static l => Copy(l, caveat: Make.Caveat("first", text: "other")))),
        ["one caveat more"] = () => With(parts: Parts() with { General = [Make.Caveat("general"), Make.Caveat("more")] }),
        ["no general caveat"] = () => With(parts: Parts() with { General = [] }),
        ["reason of a retirement"] = ()
            => With(parts: Parts() with
            {
                Retired =
            [new RetiredSubQuestion(Make.Number("1.1"), Rational.FromFraction(1, 2), Make.Text("other"), [Make.Source])]
            }),
        ["sources of a retirement"] = ()
            => With(parts: Parts() with
            {
                Retired =
            [new RetiredSubQuestion(Make.Number("1.1"), Rational.FromFraction(1, 2), Make.Text("gone"), [Make.Source, Make.Source])]
            }),
        ["reason of a novelty"] = () => With(
            parts: Parts() with { Added = [new NewSubQuestion(Make.Number("1.3"), Make.Text("other"), [Make.Source])] }),
        ["sources of a novelty"] = () => With(
            parts: Parts() with { Added = [new NewSubQuestion(Make.Number("1.3"), Make.Text("new"), [Make.Source, Make.Source])] }),
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_change_of_content_changes_the_hash_and_the_mapping(string change)
    {
        var (before, after) = (With(), Changed[change]());
        Assert.NotEqual(before.ContentHash, after.ContentHash);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public void All_changes_give_different_hashes()
        => Assert.Equal(
            Changed.Count + 1, Changed.Values.Select(static change => change().ContentHash).Append(With().ContentHash).Distinct().Count());

    [Fact]
    public void Equal_mappings_have_equal_hashes_of_64_hexadecimal_digits()
    {
        Assert.Equal(With().ContentHash, With().ContentHash);
        Assert.Matches("^[0-9a-f]{64}$", With().ContentHash);
    }

    [Fact]
    public void A_caveat_of_the_last_link_is_not_taken_for_a_general_one()
    {
        var framework = Make.Framework("a", [60, 40]);
        FrameworkMapping Identity(IEnumerable<Caveat> last, IEnumerable<Caveat> general) => Make.Mapping(
            framework, Make.Framework("b", [60, 40]),
            [Make.Link("1.1", "1.1", "1", Relationship.Equivalent), Make.Link("1.2", "1.2", "1", Relationship.Equivalent, last)],
                general: general);
        Assert.NotEqual(Identity([Make.Caveat("c")], []).ContentHash, Identity([], [Make.Caveat("c")]).ContentHash);
    }

    [Fact]
    public void A_comma_in_a_chapter_is_not_taken_for_two_sources()
        => Assert.NotEqual(
            With(sources: [new SourceReference(Make.ReportId, "1"), new SourceReference(Make.ReportId, "2")]).ContentHash,
            With(sources: [new SourceReference(Make.ReportId, $"1, {Make.ReportId}, chapter 2")]).ContentHash);

    [Theory]
    [InlineData('\u001f')]
    [InlineData('\u001e')]
    [InlineData('\0')]
    public void A_separator_in_a_text_does_not_move_the_border_between_two_texts(char separator)
        => Assert.NotEqual(
            With(title: new LocalizedText($"a{separator}b", "c")).ContentHash,
            With(title: new LocalizedText("a", $"b{separator}c")).ContentHash);

    private static MappingParts Parts(string linked = "1/4", string linkedToo = "1/4")
        => new(
            From, To,
            [
                Make.Link("1.1", "1.1", linked, caveats: [Make.Caveat("first")]), Make.Link("1.1", "1.2", linkedToo),
                Make.Link("1.2", "1.2"),
            ],
            [new RetiredSubQuestion(Make.Number("1.1"), 1 - Rational.Parse(linked) - Rational.Parse(linkedToo), Make.Text("gone"),
                [Make.Source])],
            [Make.NewSubQuestion("1.3")],
            [Make.Caveat("general")]);

    private static FrameworkMapping With(
        string id = "m", string version = "1.0.0", LocalizedText? title = null, LocalizedText? description = null,
        IEnumerable<SourceReference>? sources = null, MappingParts? parts = null)
    {
        parts ??= Parts();
        return new(
            new MappingId(id), version, parts.From, parts.To, title ?? Make.Text("title"), description ?? Make.Text("description"),
            sources ?? [Make.Source], parts.Links, parts.Retired, parts.Added, parts.General);
    }

    private static MappingParts Spoiled(Func<Link, Link> change, string added = "1.3")
        => Parts() with { Links = [change(Parts().Links[0]), .. Parts().Links.Skip(1)], Added = [Make.NewSubQuestion(added)] };

    private static Link Copy(
        Link link, Relationship? relationship = null, LinkBasis? basis = null, Confidence? confidence = null,
        LocalizedText? rationale = null, SourceReference? source = null, Caveat? caveat = null)
        => new(
            link.From, link.To, link.Share, relationship ?? link.Relationship, basis ?? link.Basis, confidence ?? link.Confidence,
            rationale ?? link.Rationale, source is null ? link.Sources : [source], caveat is null ? link.Caveats : [caveat]);

    private static FrameworkVersion Reworded()
        => new(
            From.Id, From.Name, [new Area(1, "Area 1", [new SubQuestion(Make.Number("1.1"), "Other?", 60), From.SubQuestions[1]])],
            From.Sources);
}
