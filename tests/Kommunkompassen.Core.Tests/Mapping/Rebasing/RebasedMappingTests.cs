using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Generators;
using Xunit;

namespace Kommunkompassen.Tests.Mapping.Rebasing;

/// <summary>Re-basing onto a revision: the draft, and one test for each reason to look.</summary>
public sealed class RebasedMappingTests
{
    private static readonly FrameworkVersion A = SmallMappings.Framework("a", "Ask one?", "Ask two?");
    private static readonly FrameworkVersion B = SmallMappings.Framework("b", "One?", "Two?");
    private static readonly FrameworkMapping Original = SmallMappings.Mapping(
        A, B, SmallMappings.Link("1.1", "1.1"), SmallMappings.Link("1.2", "1.2"));

    [Fact]
    public void A_revision_that_changes_nothing_asks_for_no_look()
        => Assert.Empty(
            Reasons(
                Revision(
                    SmallMappings.Framework("c", "One?", "Two?"), SmallMappings.Link("1.1", "1.1"), SmallMappings.Link("1.2", "1.2"))));

    [Fact]
    public void A_weaker_relationship()
        => Assert.Equal(
            ["1.1 -> 1.1: relationship-weakened"],
            Reasons(
                Revision(
                    SmallMappings.Framework("c", "One?", "Two?"), SmallMappings.Link("1.1", "1.1", relationship: Relationship.Subset),
                    SmallMappings.Link("1.2", "1.2"))));

    [Fact]
    public void A_changed_meaning_where_the_relationship_cannot_get_weaker()
    {
        var loose = SmallMappings.Mapping(
            A, B, SmallMappings.Link("1.1", "1.1", relationship: Relationship.Intersects), SmallMappings.Link("1.2", "1.2"));
        var revision = Revision(
            SmallMappings.Framework("c", "One?", "Two?"), SmallMappings.Link("1.1", "1.1", relationship: Relationship.Superset),
            SmallMappings.Link("1.2", "1.2"));
        Assert.Equal(["1.1 -> 1.1: meaning-changed"], Reasons(revision, loose));
    }

    [Fact]
    public void A_split()
    {
        var revision = Revision(
            SmallMappings.Framework("c", ("One?", 80), ("Two?", 10), ("Three?", 10)),
            SmallMappings.Link("1.1", "1.1", "1/2"), SmallMappings.Link("1.1", "1.3", "1/2"), SmallMappings.Link("1.2", "1.2"));
        var review = RebasedMapping.Rebase(Original, revision).Review;
        Assert.Equal(
            ["1.1 -> -: split", "1.1 -> 1.1: relationship-weakened", "1.1 -> 1.3: relationship-weakened"],
            review.Select(static item => item.ToString()));
        Assert.Equal(
            "1.1: 1.1 was split over 1.1 (1/2), 1.3 (1/2). The shares were set for the whole question; check them for what came from 1.1.",
            review[0].Text.English);
        Assert.Equal(
            "1.1: 1.1 har delats på 1.1 (1/2), 1.3 (1/2). Andelarna sattes för hela frågan; pröva dem för det som kom från 1.1.",
            review[0].Text.Swedish);
    }

    [Fact]
    public void Ways_that_join()
    {
        var split = SmallMappings.Mapping(
            A, B, SmallMappings.Link("1.1", "1.1", "1/2"), SmallMappings.Link("1.1", "1.2", "1/2"),
            SmallMappings.Link("1.2", "1.2", relationship: Relationship.Subset));
        var revision = SmallMappings.Mapping(
            B, SmallMappings.Framework("c", "All?"), SmallMappings.Link("1.1", "1.1", relationship: Relationship.Subset),
            SmallMappings.Link("1.2", "1.1", relationship: Relationship.Subset));
        var rebased = RebasedMapping.Rebase(split, revision);
        Assert.Contains(rebased.Review, static item => item is { Code: "joined", From.Place: 1, To.Place: 1 });
        Assert.Equal(1, rebased.Draft.Links[0].Share);
    }

    [Fact]
    public void A_part_that_the_revision_retires()
    {
        var items = Reasons(Revision(SmallMappings.Framework("c", "One?", "Three?"), SmallMappings.Link("1.1", "1.1")));
        Assert.Equal(["1.2 -> -: retired", "- -> 1.2: new"], items);
    }

    [Fact]
    public void A_part_that_was_retired_before_when_the_revision_has_something_new()
    {
        var original = SmallMappings.Mapping(A, SmallMappings.Framework("b1", "One?"), SmallMappings.Link("1.1", "1.1"));
        FrameworkMapping To(params string[] wordings)
            => SmallMappings.Mapping(
                original.To,
                SmallMappings.Framework(
                    "c", [.. wordings.Select((wording, i) => (wording, wordings.Length == 1 ? 100 : i == 0 ? 90 : 10))]),
                SmallMappings.Link("1.1", "1.1"));
        Assert.Empty(Reasons(To("One?"), original));
        Assert.Equal(["1.1 -> 1.1: weight-changed", "1.2 -> -: retired", "- -> 1.2: new"], Reasons(To("One?", "Three?"), original));
    }

    [Fact]
    public void Low_confidence_at_either_step()
    {
        var revision = Revision(
            SmallMappings.Framework("c", "One?", "Two?"), SmallMappings.Link("1.1", "1.1", confidence: Confidence.Low),
            SmallMappings.Link("1.2", "1.2"));
        Assert.Equal(["1.1 -> 1.1: low-confidence"], Reasons(revision));
    }

    [Fact]
    public void Other_words_and_another_weight()
    {
        var revision = Revision(
            SmallMappings.Framework("c", ("One?", 80), ("How about two?", 20)), SmallMappings.Link("1.1", "1.1"),
            SmallMappings.Link("1.2", "1.2"));
        var review = RebasedMapping.Rebase(Original, revision).Review;
        Assert.Equal(
            ["1.1 -> 1.1: weight-changed", "1.2 -> 1.2: reworded", "1.2 -> 1.2: weight-changed"],
            review.Select(static item => item.ToString()));
        Assert.Equal(
            "1.2 → 1.2: the question has been reworded, from “Two?” to “How about two?”. Check whether the link holds.",
            review[1].Text.English);
    }

    [Fact]
    public void The_draft_is_the_composition_under_a_name_and_a_caveat_of_its_own()
    {
        var (original, revision) = (Embedded("2010-2017--2016"), Embedded("2016--2020"));
        var rebased = RebasedMapping.Rebase(original, revision);
        var composed = MappingComposition.Compose(original, revision);
        Assert.Equal("2010-2017--2020.draft", rebased.Draft.Id.Value);
        Assert.Empty(ShareDifference.Between(composed, rebased.Draft));
        var caveat = Assert.Single(rebased.Draft.GeneralCaveats, static caveat => caveat.Code.Value == "unreviewed-draft");
        Assert.Equal(CaveatSeverity.Serious, caveat.Severity);
        var translation = rebased.Draft.Translate(Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2017")));
        Assert.Contains(caveat, translation.Scores.Total.Caveats);
        Assert.All(translation.Scores.SubQuestions, score => Assert.Contains(caveat, score.Caveats));
    }

    [Fact]
    public void A_draft_can_be_rebased_again()
    {
        var once = RebasedMapping.Rebase(Embedded("2010--2010-2017"), Embedded("2010-2017--2016"));
        var twice = RebasedMapping.Rebase(once.Draft, Embedded("2016--2020"));
        Assert.Single(twice.Draft.GeneralCaveats, static caveat => caveat.Code.Value == "unreviewed-draft");
    }

    [Fact]
    public void A_revision_that_starts_elsewhere_is_refused()
        => Assert.Throws<ArgumentException>(() => RebasedMapping.Rebase(Embedded("2010-2017--2016"), Embedded("2010-2017--2020")));

    [Fact]
    public void Every_reason_has_texts_of_its_own_in_both_languages()
    {
        var review = RebasedMapping.Rebase(Embedded("2010-2017--2016"), Embedded("2016--2020")).Review;
        Assert.All(review, static item => Assert.NotEqual(item.Text.Swedish, item.Text.English));
        Assert.Equal(review.Count, review.Distinct().Count());
    }

    [Property(MaxTest = 30)]
    public Property What_the_list_leaves_out_is_an_unchanged_revision_of_a_firm_link() => Prop.ForAll(Pairs, static pair =>
    {
        var rebased = RebasedMapping.Rebase(pair.First, pair.Second);
        foreach (var link in rebased.Draft.Links)
        {
            if (rebased.Review.Any(item => item.From == link.From && (item.To == link.To || item.Code == "split")))
            {
                continue;
            }

            var first = Assert.Single(
                pair.First.Links,
                first => first.From == link.From && pair.Second.Links.Any(second => second.From == first.To && second.To == link.To));
            var second = Assert.Single(pair.Second.Links, second => second.From == first.To);
            var (before, after) = (pair.Second.From.FindSubQuestion(second.From)!, pair.Second.To.FindSubQuestion(second.To)!);
            Assert.Equal(
                (Relationship.Equivalent, before.WordingHash, before.MaxPoints), (second.Relationship, after.WordingHash, after.MaxPoints));
            Assert.Equal(first.Relationship, link.Relationship);
            Assert.NotEqual(Confidence.Low, link.Confidence);
        }

        Assert.All(
            rebased.Draft.NewSubQuestions,
            novelty => Assert.Contains(rebased.Review, item => item.Code == "new" && item.To == novelty.To));
    });

    private static Arbitrary<(FrameworkMapping First, FrameworkMapping Second)> Pairs { get; } =
        (from a in Frameworks.Small
         from b in Frameworks.Small
         from c in Frameworks.Small
         where a.Id != b.Id && b.Id != c.Id
         from first in Mappings.Between(a, b)
         from second in Mappings.Between(b, c)
         select (first, second)).ToArbitrary();

    private static FrameworkMapping Revision(FrameworkVersion to, params Link[] links) => SmallMappings.Mapping(B, to, links);

    private static IEnumerable<string> Reasons(FrameworkMapping revision, FrameworkMapping? original = null)
        => RebasedMapping.Rebase(original ?? Original, revision).Review.Select(static item => item.ToString());

    private static FrameworkMapping Embedded(string id) => Catalogue.Embedded.GetMapping(new MappingId(id));
}
