using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>A valid mapping is spoilt in one way at a time, and exactly that fault is named at its place; spoilt in several, all
/// are.</summary>
public sealed class MappingRulesTests
{
    private static readonly FrameworkVersion From = Make.Framework("a", [50, 30, 20]);
    private static readonly FrameworkVersion To = Make.Framework("b", [40, 30, 20, 10]);

    /// <summary>1.1 is equivalent to 1.1; 1.2 is split over 1.2 and 1.3; half of 1.3 goes to 1.3 and half is retired; 1.4 is new.</summary>
    private static MappingParts Valid { get; } = new(
        From, To,
        [
            Make.Link("1.1", "1.1", "1", Relationship.Equivalent),
            Make.Link("1.2", "1.2", "1/3"), Make.Link("1.2", "1.3", "2/3"),
            Make.Link("1.3", "1.3", "1/2"),
        ],
        [Make.RetiredSubQuestion("1.3", "1/2")],
        [Make.NewSubQuestion("1.4")],
        [Make.Caveat("general")]);

    private static Dictionary<string, (Func<MappingParts> Spoil, string[] Faults)> Spoilt { get; } = new()
    {
        ["a share too small"] = (() => Link(1, Make.Link("1.2", "1.2", "1/4")), ["share-sum Links"]),
        ["a share too great"] = (() => Link(1, Make.Link("1.2", "1.2", "2/3")), ["share-sum Links"]),
        ["a share of nought"] = (() => Link(1, Make.Link("1.2", "1.2", "0")), ["share-range Links[1].Share", "share-sum Links"]),
        ["a share below nought"] = (() => Link(1, Make.Link("1.2", "1.2", "-1/3")), ["share-range Links[1].Share", "share-sum Links"]),
        ["a share above one"] = (() => Link(3, Make.Link("1.3", "1.3", "3/2")), ["share-range Links[3].Share", "share-sum Links"]),
        ["a retired part of nought"] = (
            () => Valid with { Links = Replaced(Valid.Links, 3, Make.Link("1.3", "1.3")), Retired = [Make.RetiredSubQuestion("1.3", "0")] },
            ["share-range RetiredSubQuestions[0].Share"]),
        ["a retired part too great"] = (() => Valid with { Retired = [Make.RetiredSubQuestion("1.3")] }, ["share-sum Links"]),
        ["the only link of a source dropped"] = (() => Drop(0), ["unlinked-source Links", "unlinked-target Links"]),
        ["one of two links of a source dropped"] = (() => Drop(2), ["share-sum Links"]),
        ["the only link of a target dropped"] = (() => Drop(1), ["share-sum Links", "unlinked-target Links"]),
        ["a retirement dropped"] = (() => Valid with { Retired = [] }, ["share-sum Links"]),
        ["a novelty dropped"] = (() => Valid with { Added = [] }, ["unlinked-target Links"]),
        ["a source that the framework version lacks"] =
            (() => Link(1, Make.Link("9.1", "1.2", "1/3")), ["dangling-source Links[1].From", "share-sum Links"]),
        ["a target that the framework version lacks"] = (() => Link(2, Make.Link("1.2", "9.9", "2/3")), ["dangling-target Links[2].To"]),
        ["a retirement that the framework version lacks"] =
            (() => Valid with { Retired = [.. Valid.Retired, Make.RetiredSubQuestion("2.1")] },
            ["dangling-source RetiredSubQuestions[1].From"]),
        ["a novelty that the framework version lacks"] =
            (() => Valid with { Added = [.. Valid.Added, Make.NewSubQuestion("2.1")] }, ["dangling-target NewSubQuestions[1].To"]),
        ["a link twice"] = (() => Valid with { Links = [.. Valid.Links, Make.Link("1.2", "1.2", "1/3")] },
            ["duplicate-link Links[4]", "share-sum Links"]),
        ["a link in two halves"] = (() => Valid with
        {
            Links =
            [.. Replaced(Valid.Links, 1, Make.Link("1.2", "1.2", "1/6")), Make.Link("1.2", "1.2", "1/6")]
        }, ["duplicate-link Links[4]"]),
        ["a retirement in two halves"] =
            (() => Valid with { Retired = [Make.RetiredSubQuestion("1.3", "1/4"), Make.RetiredSubQuestion("1.3", "1/4")] },
            ["duplicate-retirement RetiredSubQuestions[1].From"]),
        ["a novelty twice"] = (() => Valid with { Added = [Make.NewSubQuestion("1.4"), Make.NewSubQuestion("1.4")] },
            ["duplicate-novelty NewSubQuestions[1].To"]),
        ["a novelty that a link reaches"] =
            (() => Valid with { Added = [Make.NewSubQuestion("1.3"), Make.NewSubQuestion("1.4")] },
            ["conflicting-novelty NewSubQuestions[0].To"]),
        ["equivalent with a share below one"] =
            (() => Link(3, Make.Link("1.3", "1.3", "1/2", Relationship.Equivalent)), ["not-equivalent Links[3].Relationship"]),
        ["equivalent with two sources"] =
            (() => Valid with { Links = Replaced(Valid.Links, 3, Make.Link("1.3", "1.3", "1", Relationship.Equivalent)), Retired = [] },
            ["not-equivalent Links[3].Relationship"]),
        ["equivalent with two targets"] =
            (() => Link(1, Make.Link("1.2", "1.2", "1/3", Relationship.Equivalent)), ["not-equivalent Links[1].Relationship"]),
        ["a subset of which only a part flows"] =
            (() => Link(3, Make.Link("1.3", "1.3", "1/2", Relationship.Subset)), ["subset-share Links[3].Relationship"]),
        ["a link without a source of its own"] =
            (() => Link(0, Make.Link("1.1", "1.1", "1", Relationship.Equivalent, sources: [])), ["no-source Links[0].Sources"]),
        ["a retirement without a source"] =
            (() => Valid with { Retired = [new RetiredSubQuestion(Make.Number("1.3"), Rational.FromFraction(1, 2), Make.Text(), [])] },
            ["no-source RetiredSubQuestions[0].Sources"]),
        ["a novelty without a source"] =
            (() => Valid with { Added = [new NewSubQuestion(Make.Number("1.4"), Make.Text(), [])] },
            ["no-source NewSubQuestions[0].Sources"]),
        ["an inequivalent link without a caveat"] =
            (() => Link(3, Make.Link("1.3", "1.3", "1/2", caveats: [])), ["no-caveat Links[3].Caveats"]),
        ["one caveat code with two texts in links"] =
            (() => Link(3, Make.Link("1.3", "1.3", "1/2", caveats: [Make.Caveat("new"), Make.Caveat("split", text: "other")])),
            ["conflicting-caveat Links[3].Caveats[1]"]),
        ["one caveat code with two severities, in general and in a link"] =
            (() => Link(3, Make.Link("1.3", "1.3", "1/2", caveats: [Make.Caveat("general", CaveatSeverity.Note)])),
            ["conflicting-caveat Links[3].Caveats[0]"]),
        ["a caveat twice in general"] =
            (() => Valid with { General = [Make.Caveat("general"), Make.Caveat("general")] }, ["duplicate-caveat GeneralCaveats[1]"]),
        ["a caveat twice in a link"] = (
            () => Link(3, Make.Link("1.3", "1.3", "1/2", caveats: [Make.Caveat("split"), Make.Caveat("new"), Make.Caveat("split")])),
            ["duplicate-caveat Links[3].Caveats[2]"]),
        ["one caveat code with two texts in general"] =
            (() => Valid with { General = [Make.Caveat("general"), Make.Caveat("general", text: "other")] },
            ["conflicting-caveat GeneralCaveats[1]"]),
    };

    public static TheoryData<string> Cases => [.. Spoilt.Keys];

    [Fact]
    public void The_mapping_that_is_spoilt_below_is_valid() => Assert.Equal(4, Valid.Mapping().Links.Count);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Exactly_that_fault_is_named_at_its_place(string spoilt)
    {
        var expected = Spoilt[spoilt].Faults;
        var refusal = Refused(spoilt);
        Assert.Equal(expected.Order(StringComparer.Ordinal), Named(refusal).Order(StringComparer.Ordinal));
        Assert.All(refusal.Faults, fault => Assert.Contains(fault.ToString(), refusal.Message, StringComparison.Ordinal));
        Assert.StartsWith("Mapping m has ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_that_a_mapping_can_be_refused_with_has_a_case()
        => Assert.Equal(
            [
                "conflicting-caveat", "conflicting-novelty", "dangling-source", "dangling-target", "duplicate-caveat", "duplicate-link",
                "duplicate-novelty",
                "duplicate-retirement", "no-caveat", "no-source", "not-equivalent", "share-range", "share-sum", "subset-share",
                "unlinked-source",
                "unlinked-target",
            ],
            Spoilt.Values.SelectMany(static spoilt => spoilt.Faults).Select(static fault => fault.Split(' ')[0]).Distinct()
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Several_faults_are_named_at_once()
    {
        var parts = Valid with
        {
            Links =
            [
                Make.Link("1.1", "1.1", "1/2", Relationship.Equivalent, sources: []), Make.Link("9.1", "1.2", "2"),
                Make.Link("1.3", "1.3", "1/2", caveats: []),
            ],
            Added = [],
        };
        Assert.Equal(
            [
                "dangling-source Links[1].From", "share-range Links[1].Share", "share-sum Links", "unlinked-source Links",
                "unlinked-target Links",
                "not-equivalent Links[0].Relationship", "no-source Links[0].Sources", "no-caveat Links[2].Caveats",
            ],
            Named(Assert.Throws<InvalidModelException>(parts.Mapping)));
    }

    [Fact]
    public void A_wrong_sum_is_told_with_the_sum_and_the_source()
    {
        var fault = Assert.Single(Assert.Throws<InvalidModelException>(() => Link(1, Make.Link("1.2", "1.2", "2/7")).Mapping()).Faults);
        Assert.Contains("1.2 add up to 20/21", fault.Message, StringComparison.Ordinal);
        Assert.Contains("exactly 1", fault.Remedy, StringComparison.Ordinal);
    }

    internal static InvalidModelException Refused(string spoilt)
        => Assert.Throws<InvalidModelException>(() => Spoilt[spoilt].Spoil().Mapping());

    private static MappingParts Link(int place, Link link) => Valid with { Links = Replaced(Valid.Links, place, link) };

    private static MappingParts Drop(int place) => Valid with { Links = [.. Valid.Links.Where((_, i) => i != place)] };

    private static List<T> Replaced<T>(IReadOnlyList<T> list, int place, T item) => [.. list.Select((old, i) => i == place ? item : old)];

    private static IEnumerable<string> Named(InvalidModelException refusal)
        => refusal.Faults.Select(static fault => $"{fault.Code} {fault.Position}");
}
