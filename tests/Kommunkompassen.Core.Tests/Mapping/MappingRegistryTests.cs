using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Mapping;

public sealed class MappingRegistryTests
{
    private static readonly MappingRegistry Registry = Catalogue.Embedded.MappingRegistry;

    [Theory]
    [InlineData("2010", "2010-2017", "2010--2010-2017")]
    [InlineData("2010", "2016", "2010--2010-2017 + 2010-2017--2016")]
    [InlineData("2010", "2016-2019", "2010--2010-2017 + 2010-2017--2016 + 2016--2016-2019")]
    [InlineData("2010", "2020", "2010--2010-2017 + 2010-2017--2020")]
    [InlineData("2010-2017", "2016-2019", "2010-2017--2016 + 2016--2016-2019")]
    [InlineData("2010-2017", "2020", "2010-2017--2020")]
    [InlineData("2016", "2020", "2016--2020")]
    [InlineData("2016-2019", "2020", "2016-2019--2020")]
    public void The_direct_mapping_comes_before_the_chain_of_fewest_steps(string from, string to, string steps)
    {
        var route = Registry.FindRoute(new FrameworkId(from), new FrameworkId(to));
        Assert.NotNull(route);
        Assert.Equal(steps, route.ToString());
        Assert.Equal(route.Steps.Count > 1, route.IsComposed);
        Assert.Equal((from, to), (route.Mapping.From.Id.Value, route.Mapping.To.Id.Value));
    }

    [Theory]
    [InlineData("2020", "2016")]
    [InlineData("2016", "2010")]
    [InlineData("2016", "nowhere")]
    public void There_is_no_way_back(string from, string to) => Assert.Null(Registry.FindRoute(new FrameworkId(from), new FrameworkId(to)));

    [Fact]
    public void All_routes_are_listed_the_one_of_the_rule_first()
        => Assert.Equal(
            ["2010-2017--2020", "2010-2017--2016 + 2016--2020", "2010-2017--2016 + 2016--2016-2019 + 2016-2019--2020"],
            Registry.GetRoutes(new FrameworkId("2010-2017"), new FrameworkId("2020")).Select(static route => route.ToString()));

    [Fact]
    public void A_chain_is_composed_once_by_however_many_ask_at_once()
    {
        var registry = new MappingRegistry(Catalogue.Embedded.Mappings.Select(static entry => Catalogue.Embedded.GetMapping(entry.Id)));
        var found = new FrameworkMapping[64];
        Parallel.For(0, found.Length, i => found[i] = registry.FindRoute(new FrameworkId("2010"), new FrameworkId("2020"))!.Mapping);
        Assert.All(found, mapping => Assert.Same(found[0], mapping));
    }

    [Fact]
    public void Two_mappings_of_one_id_are_refused()
    {
        var mapping = Catalogue.Embedded.GetMapping(new MappingId("2016--2020"));
        Assert.Contains(
            "2016--2020", Assert.Throws<ArgumentException>(() => new MappingRegistry([mapping, mapping])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Mappings_that_do_not_agree_on_a_form_are_refused_before_a_route_needs_them()
    {
        var (a, b, otherB, c) = (
            SmallMappings.Framework("a", "One?"), SmallMappings.Framework("b", "One?"), SmallMappings.Framework("b", "Two?"),
            SmallMappings.Framework("c", "One?"));
        var (first, second) = (
            SmallMappings.Mapping(a, b, SmallMappings.Link("1.1", "1.1")),
            SmallMappings.Mapping(otherB, c, SmallMappings.Link("1.1", "1.1")));
        Assert.Contains(
            "another content of framework b",
            Assert.Throws<ArgumentException>("mappings", () => new MappingRegistry([first, second])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("mappings", () => new MappingRegistry([second, first]));

        var registry = new MappingRegistry([first]);
        Assert.Contains(
            "another content of framework b", Assert.Throws<ArgumentException>("mapping", () => registry.With(second)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(
            "mapping",
            () => registry.With(SmallMappings.Mapping(b, c, SmallMappings.Link("1.1", "1.1")))
                .With(SmallMappings.Mapping(c, otherB, SmallMappings.Link("1.1", "1.1"))));

        // Where the one that it takes the place of was the only one with the framework version, nothing is left to disagree with.
        Assert.Same(
            otherB, registry.With(SmallMappings.Mapping(a, otherB, SmallMappings.Link("1.1", "1.1"))).FindRoute(a.Id, b.Id)!.Mapping.To);

        var known = Catalogue.Embedded.GetFramework(new FrameworkId("2020"));
        var mine = new FrameworkVersion(known.Id, known.Name, known.Areas, [Make.Source]);
        Assert.Throws<ArgumentException>("mapping", () => Registry.With(FrameworkMapping.Identity(mine)));
    }

    [Fact]
    public void A_mapping_takes_the_place_of_all_between_its_forms()
    {
        var (a, b) = (SmallMappings.Framework("a", "One?"), SmallMappings.Framework("b", "One?"));
        var registry = new MappingRegistry([Named("one"), Named("two")]).With(Named("three"));
        Assert.Equal(["three"], registry.Ids.Select(static id => id.Value));

        FrameworkMapping Named(string id) => new(
            new MappingId(id), "1.0.0", a, b, Make.Text(), Make.Text(), [Make.Source], [SmallMappings.Link("1.1", "1.1")], [], [], []);
    }

    [Fact]
    public void The_direct_mapping_and_the_chain_by_way_of_2016_are_set_side_by_side()
    {
        var routes = Registry.GetRoutes(new FrameworkId("2010-2017"), new FrameworkId("2020"));
        var differences = ShareDifference.Between(routes[0].Mapping, routes[1].Mapping);
        Assert.Equal(["5.1", "5.4", "7.2", "7.5"], differences.Select(static d => d.From.ToString()).Distinct());
        Assert.Contains(new ShareDifference(new(7, 5), new(4, 4), 1, 0), differences);
        Assert.Contains(new ShareDifference(new(7, 5), null, 0, 1), differences);
        Assert.Empty(ShareDifference.Between(routes[0].Mapping, routes[0].Mapping));

        // What one has more of a source in one place it has less of elsewhere.
        Assert.All(differences.GroupBy(static d => d.From), group => Assert.Equal(
            Rational.Zero, group.Aggregate(Rational.Zero, static (sum, d) => sum + d.First - d.Second)));
    }

    [Fact]
    public void Mappings_between_other_forms_are_not_set_side_by_side()
        => Assert.Throws<ArgumentException>(() => ShareDifference.Between(
            Catalogue.Embedded.GetMapping(new MappingId("2016--2020")), Catalogue.Embedded.GetMapping(new MappingId("2016-2019--2020"))));

    [Fact]
    public void A_mapping_with_other_shares_is_held_to_the_same_rules_and_has_a_name_and_hash_of_its_own()
    {
        var mapping = Catalogue.Embedded.GetMapping(new MappingId("2010-2017--2020"));
        var mine = mapping.WithShares(new MappingId("mine"), new Dictionary<(SubQuestionNumber, SubQuestionNumber), Rational>
        {
            [(new(2, 3), new(5, 3))] = Rational.FromFraction(3, 4),
            [(new(2, 3), new(5, 4))] = Rational.FromFraction(1, 4),
        });
        Assert.Equal("mine", mine.Id.Value);
        Assert.NotEqual(mapping.ContentHash, mine.ContentHash);
        Assert.Equal(
            Rational.FromFraction(3, 4),
            mine.Links.Single(static link => link.From == new SubQuestionNumber(2, 3) && link.To == new SubQuestionNumber(5, 3)).Share);

        var fault = Assert.Throws<InvalidModelException>(
            () => mapping.WithShares(new MappingId("mine"), new Dictionary<(SubQuestionNumber, SubQuestionNumber), Rational>
            {
                [(new(2, 3), new(5, 3))] = Rational.FromFraction(3, 4),
            }));
        Assert.Equal(["share-sum"], fault.Faults.Select(static f => f.Code));
        Assert.Throws<ArgumentException>(
            () => mapping.WithShares(mapping.Id, new Dictionary<(SubQuestionNumber, SubQuestionNumber), Rational>()));
        Assert.Throws<ArgumentException>(
            () => mapping.WithShares(
                new MappingId("mine"), new Dictionary<(SubQuestionNumber, SubQuestionNumber), Rational> { [(new(1, 1), new(8, 4))] = 1 }));
    }

    [Fact]
    public void An_evaluation_is_brought_to_a_form_by_the_route_of_the_rule_or_by_the_identity()
    {
        var evaluation = Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2017"));
        Assert.Equal(
            Registry.FindRoute(new("2010-2017"), new("2020"))!.Mapping.Translate(evaluation),
            Registry.Translate(evaluation, new FrameworkId("2020")));
        Assert.Equal(
            FrameworkMapping.Identity(evaluation.Framework).Translate(evaluation), Registry.Translate(evaluation, evaluation.Framework.Id));
        Assert.Same(
            Registry.FindRoute(new("2010-2017"), new("2020"))!.Mapping,
            Registry.FindMapping(evaluation.Framework, new FrameworkId("2020")));
        Assert.Null(Registry.FindMapping(evaluation.Framework, new FrameworkId("2010")));
        Assert.Equal(
            ("2010-2017", "2010"), Ends(Assert.Throws<NoMappingException>(() => Registry.Translate(evaluation, new FrameworkId("2010")))));

        static (string From, string To) Ends(NoMappingException none) => (none.FromId.Value, none.ToId.Value);
    }

    [Fact]
    public void A_mapping_that_is_added_stands_in_for_the_one_between_the_same_forms()
    {
        var known = Catalogue.Embedded.GetMapping(new MappingId("2010-2017--2020"));
        var own = known.WithShares(new MappingId("own"), new Dictionary<(SubQuestionNumber, SubQuestionNumber), Rational>());
        var registry = Registry.With(own);

        Assert.Same(own, registry.FindRoute(own.From.Id, own.To.Id)!.Mapping);
        Assert.Equal(["2010--2010-2017", "own"], registry.FindRoute(new("2010"), own.To.Id)!.Steps.Select(static id => id.Value));
        Assert.DoesNotContain(known.Id, registry.Ids);
        Assert.Same(known, Registry.FindRoute(own.From.Id, own.To.Id)!.Mapping);
        Assert.Equal(6, registry.Ids.Count);
        Assert.Contains(
            "give yours another",
            Assert.Throws<ArgumentException>(
                "mapping",
                () => Registry.With(
                    own.WithShares(
                        new MappingId("2016--2020"), new Dictionary<(SubQuestionNumber, SubQuestionNumber), Rational>()))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("mapping", static () => Registry.With(null!));
    }
}
