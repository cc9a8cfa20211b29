using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Generators;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Mapping;

public sealed class CompositionTests
{
    private static readonly Relationship[] Relationships = Enum.GetValues<Relationship>();

    [Property(MaxTest = 30)]
    public Property Shares_are_the_product_of_two_matrices()
        => Prop.ForAll(Chains.OfTwo.ToArbitrary(), chain =>
        {
            var composed = MappingComposition.Compose(chain.First, chain.Second);
            var naive = Product(Shares(chain.First), Shares(chain.Second));
            Assert.Equal(naive, Shares(composed).ToDictionary());
        });

    [Property(MaxTest = 30)]
    public Property The_ledger_equals_that_of_translating_step_by_step()
        => Prop.ForAll(
            Chains.OfTwo.SelectMany(chain => Evaluations.Using(chain.First.From).Select(evaluation => (chain, evaluation))).ToArbitrary(),
            given =>
        {
            var ((first, second), evaluation) = given;
            var between = first.Translate(evaluation).Ledger;
            var composed = MappingComposition.Compose(first, second).Translate(evaluation).Ledger;
            foreach (var inflow in composed.Inflows)
            {
                var stepwise = second.Links.Where(link => link.To == inflow.Number)
                    .Aggregate(
                        default(LedgerAmount), (sum, link) => sum + (between.Inflows[first.To.IndexOf(link.From)].Amount * link.Share));
                Assert.Equal(stepwise, inflow.Amount);
            }

            // Areas that are known by their score alone are booked as area flows, beside the entries of sub-questions.
            var retired = second.RetiredSubQuestions.Aggregate(
                Sum(between.RetiredEntries),
                (sum, retirement) => sum + (between.Inflows[first.To.IndexOf(retirement.From)].Amount * retirement.Share));
            Assert.Equal(retired, Sum(composed.RetiredEntries));
            Assert.True(composed.IsBalanced);
        });

    [Property(MaxTest = 30)]
    public Property It_is_associative_in_what_flows_where_how_and_how_surely()
        => Prop.ForAll(Chains.OfThree.ToArbitrary(), chain =>
        {
            var left = MappingComposition.Compose(MappingComposition.Compose(chain.First, chain.Second), chain.Third);
            var right = MappingComposition.Compose(chain.First, MappingComposition.Compose(chain.Second, chain.Third));
            Assert.Equal(
                left.Links.Select(static link => (link.From, link.To, link.Share, link.Relationship, link.Basis, link.Confidence)),
                right.Links.Select(static link => (link.From, link.To, link.Share, link.Relationship, link.Basis, link.Confidence)));
            Assert.Equal(
                left.RetiredSubQuestions.Select(static r => (r.From, r.Share)),
                right.RetiredSubQuestions.Select(static r => (r.From, r.Share)));
            Assert.Equal(left.NewSubQuestions.Select(static n => n.To), right.NewSubQuestions.Select(static n => n.To));
        });

    [Fact]
    public void Texts_that_are_too_long_together_are_cut_and_refuse_nothing()
    {
        var (a, b, c) = (SmallMappings.Framework("a", "One?"), SmallMappings.Framework("b", "One?"), SmallMappings.Framework("c", "One?"));
        var composed = MappingComposition.Compose(Long(a, b), Long(b, c));
        Assert.Equal((10_000, 10_000), (composed.Links[0].Rationale.Swedish.Length, composed.Version.Length));
        Assert.EndsWith("…", composed.Links[0].Rationale.English, StringComparison.Ordinal);
        Assert.Equal(c, RebasedMapping.Rebase(Long(a, b), Long(b, c)).Draft.To);

        static FrameworkMapping Long(FrameworkVersion from, FrameworkVersion to)
            => new(
                new MappingId($"{from.Id}-{to.Id}"), new string('1', 9_990), from, to, Make.Text(), Make.Text(), [Make.Source],
                [SmallMappings.Link("1.1", "1.1", rationale: new string('x', 9_900))], [], [], []);
    }

    [Fact]
    public void A_split_over_very_many_areas_names_some_of_its_targets()
    {
        var (from, to) = (
            Make.Framework("a", [100]), Make.Framework("b", [.. Enumerable.Repeat(0, 30).Select(static _ => (int[])[50, 50])]));
        var split = Make.Mapping(from, to, to.SubQuestions.Select(target => Make.Link("1.1", $"{target.Number}", "1/60")));
        var caveat = split.Translate(Make.OfPoints(from, 40)).Scores.Total.Caveats.Single(
            static caveat => caveat.Code.Value == "crossing-split");
        Assert.Contains("10.2 + 40 more", caveat.Text.English, StringComparison.Ordinal);
        Assert.Contains("10.2 + 40 till", caveat.Text.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_that_merely_has_the_id_of_the_identity_is_composed_like_any_other()
    {
        var (first, second) = (
            Catalogue.Embedded.GetMapping(new MappingId("2010-2017--2016")), Catalogue.Embedded.GetMapping(new MappingId("2016--2020")));
        var called = first.WithShares(new MappingId("identity"), new Dictionary<(SubQuestionNumber, SubQuestionNumber), Rational>());
        Assert.Equal(MappingComposition.Compose(first, second).Links, MappingComposition.Compose(called, second).Links);
        var onward = Catalogue.Embedded.GetMapping(new MappingId("2010--2010-2017"));
        Assert.Equal(MappingComposition.Compose(onward, first).Links, MappingComposition.Compose(onward, called).Links);
    }

    [Property(MaxTest = 30)]
    public Property The_identity_changes_nothing()
        => Prop.ForAll(Mappings.Any.ToArbitrary(), mapping =>
        {
            Assert.Same(mapping, MappingComposition.Compose(FrameworkMapping.Identity(mapping.From), mapping));
            Assert.Same(mapping, MappingComposition.Compose(mapping, FrameworkMapping.Identity(mapping.To)));
        });

    [Property(MaxTest = 30)]
    public Property Every_caveat_on_a_path_is_carried_with_its_sentence_and_sources()
        => Prop.ForAll(Chains.OfTwo.ToArbitrary(), chain =>
        {
            var composed = MappingComposition.Compose(chain.First, chain.Second);
            foreach (var link in composed.Links)
            {
                var steps = chain.First.Links.Where(first => first.From == link.From)
                    .SelectMany(
                        first => chain.Second.Links.Where(second => second.From == first.To && second.To == link.To)
                            .SelectMany(second => new[] { first, second }));
                foreach (var caveat in steps.SelectMany(static step => step.Caveats))
                {
                    Assert.Contains(
                        link.Caveats,
                        carried => carried.Text == caveat.Text && carried.Severity >= caveat.Severity
                            && caveat.Sources.All(carried.Sources.Contains));
                }

                Assert.Equal(link.Caveats.Count, link.Caveats.Select(static caveat => caveat.Code).Distinct().Count());
            }

            foreach (var caveat in chain.First.GeneralCaveats.Concat(chain.Second.GeneralCaveats))
            {
                Assert.Contains(composed.GeneralCaveats, carried => carried.Text == caveat.Text);
            }
        });

    [Fact]
    public void The_join_of_relationships_is_associative_with_equivalent_as_neutral_element()
    {
        foreach (var a in Relationships)
        {
            Assert.Equal(a, MappingComposition.Join(a, Relationship.Equivalent));
            Assert.Equal(a, MappingComposition.Join(Relationship.Equivalent, a));
            foreach (var b in Relationships)
            {
                foreach (var c in Relationships)
                {
                    Assert.Equal(
                        MappingComposition.Join(MappingComposition.Join(a, b), c),
                        MappingComposition.Join(a, MappingComposition.Join(b, c)));
                }
            }
        }
    }

    [Theory]
    [InlineData(Relationship.Subset, Relationship.Subset, Relationship.Subset)]
    [InlineData(Relationship.Superset, Relationship.Superset, Relationship.Superset)]
    [InlineData(Relationship.Subset, Relationship.Superset, Relationship.Intersects)]
    [InlineData(Relationship.Superset, Relationship.Subset, Relationship.Intersects)]
    [InlineData(Relationship.Intersects, Relationship.Subset, Relationship.Intersects)]
    public void Relationships_join_by_the_table(Relationship first, Relationship second, Relationship joined)
        => Assert.Equal(joined, MappingComposition.Join(first, second));

    [Fact]
    public void Mappings_that_do_not_meet_are_refused_with_both_named()
    {
        var mapping = Catalogue.Embedded.GetMapping(new MappingId("2016--2020"));
        var fault = Assert.Throws<ArgumentException>(() => MappingComposition.Compose(mapping, mapping));
        Assert.Contains("2016--2020", fault.Message, StringComparison.Ordinal);
        Assert.Contains("2016", fault.Message, StringComparison.Ordinal);
        Assert.Equal("second", fault.ParamName);
    }

    private static LedgerAmount Sum(IEnumerable<LedgerEntry> entries)
        => entries.Aggregate(default(LedgerAmount), static (sum, entry) => sum + entry.Amount);

    private static Dictionary<(SubQuestionNumber, SubQuestionNumber?), Rational> Shares(FrameworkMapping mapping)
        => mapping.Links.Select(static link => (link.From, To: (SubQuestionNumber?)link.To, link.Share))
            .Concat(mapping.RetiredSubQuestions.Select(static r => (r.From, To: (SubQuestionNumber?)null, r.Share)))
            .ToDictionary(static entry => (entry.From, entry.To), static entry => entry.Share);

    private static Dictionary<(SubQuestionNumber, SubQuestionNumber?), Rational> Product(
        Dictionary<(SubQuestionNumber From, SubQuestionNumber? To), Rational> first,
        Dictionary<(SubQuestionNumber From, SubQuestionNumber? To), Rational> second)
    {
        var product = new Dictionary<(SubQuestionNumber, SubQuestionNumber?), Rational>();
        foreach (var ((from, between), share) in first)
        {
            if (between is null)
            {
                product[(from, null)] = product.GetValueOrDefault((from, null)) + share;
                continue;
            }

            foreach (var ((_, to), onward) in second.Where(entry => entry.Key.From == between))
            {
                product[(from, to)] = product.GetValueOrDefault((from, to)) + (share * onward);
            }
        }

        return product;
    }
}
