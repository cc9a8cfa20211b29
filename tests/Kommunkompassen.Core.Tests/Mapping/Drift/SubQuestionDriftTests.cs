using FsCheck.Xunit;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Generators;
using Xunit;

namespace Kommunkompassen.Tests.Mapping.Drift;

/// <summary>What became of the questions from one framework version to another.</summary>
public sealed class SubQuestionDriftTests
{
    [Fact]
    public void The_same_words_and_an_equivalent_link_are_unchanged()
    {
        var drift = Of("Same?", "Same?", SmallMappings.Link("1.1", "1.1"));
        Assert.Equal((DriftKind.Unchanged, true, false), (drift.Kind(), drift.IsSameWording, drift.IsWeightChanged));
    }

    [Fact]
    public void Other_words_and_an_equivalent_link_are_reworded()
        => Assert.Equal(DriftKind.Reworded, Of("Is it so?", "How is it?", SmallMappings.Link("1.1", "1.1")).Kind());

    [Theory]
    [InlineData(Relationship.Subset)]
    [InlineData(Relationship.Superset)]
    [InlineData(Relationship.Intersects)]
    public void A_link_that_is_not_equivalent_changed_in_meaning_whatever_the_words(Relationship relationship)
    {
        var drift = Of("Same?", "Same?", SmallMappings.Link("1.1", "1.1", relationship: relationship));
        Assert.Equal((DriftKind.ChangedInMeaning, true), (drift.Kind(), drift.IsSameWording));
    }

    [Fact]
    public void The_same_number_without_a_link_is_another_question_even_in_the_same_words()
    {
        var mapping = SmallMappings.Mapping(
            SmallMappings.Framework("a", "Same?", "Other?"), SmallMappings.Framework("b", "Same?", "Else?"),
            SmallMappings.Link("1.1", "1.2"));
        var drift = SameNumber(mapping, "1.1")!;
        Assert.Equal((DriftKind.ChangedInMeaning, true), (drift.Kind(), drift.IsSameWording));
        Assert.Null(drift.Link);
    }

    [Fact]
    public void A_question_that_moved_is_found_under_both_numbers()
    {
        var mapping = SmallMappings.Mapping(
            SmallMappings.Framework("a", "One?", "Two?"), SmallMappings.Framework("b", "Two?", "One?"), SmallMappings.Link("1.1", "1.2"),
            SmallMappings.Link("1.2", "1.1"));
        var drift = SubQuestionDrift.Along(mapping);
        Assert.Equal(
            ["1.1 -> 1.1 (ChangedInMeaning)", "1.1 -> 1.2 (Unchanged)", "1.2 -> 1.1 (Unchanged)", "1.2 -> 1.2 (ChangedInMeaning)"],
            drift.Select(static p => $"{p.From.Number} -> {p.To.Number} ({p.Kind()})"));
        Assert.Equal(["1.1", "1.2"], WeightsChanged(mapping).Select(static pair => pair.From.Number.ToString()));
    }

    [Fact]
    public void A_number_that_one_framework_version_lacks_has_no_pair()
    {
        var mapping = SmallMappings.Mapping(
            SmallMappings.Framework("a", "One?"), SmallMappings.Framework("b", "One?", "Two?"), SmallMappings.Link("1.1", "1.1"));
        Assert.Null(SameNumber(mapping, "1.2"));
    }

    [Fact]
    public void Sentences_say_what_became_of_it_and_of_its_points()
    {
        var mapping = SmallMappings.Mapping(
            SmallMappings.Framework("a", "One?"), SmallMappings.Framework("b", "One?", "Two?"), SmallMappings.Link("1.1", "1.1"));
        var drift = SubQuestionDrift.Along(mapping)[0];
        Assert.Equal(
            "1.1 → 1.1 is the same question in the same words. It used to give at most 100 points and now gives at most 90.",
            drift.Sentence(Language.English));
        Assert.Equal(
            "1.1 → 1.1 är samma fråga med samma ord. Den gav högst 100 poäng och ger nu högst 90.", drift.Sentence(Language.Swedish));
    }

    [Fact]
    public void The_framework_versions_2010_2017_and_2016_share_numbers_but_not_wordings()
    {
        var mapping = Embedded("2010-2017--2016");
        var drift = SubQuestionDrift.Along(mapping);
        var sameNumber = drift.Where(static pair => pair.IsSameNumber).ToList();
        Assert.Equal(45, sameNumber.Count);
        Assert.True(sameNumber.Count(static pair => !pair.IsSameWording) > 25);
        Assert.Equal(DriftKind.ChangedInMeaning, SameNumber(mapping, "7.4")!.Kind());
        Assert.DoesNotContain(drift, static pair => pair.Kind() == DriftKind.Unchanged && pair.From.Wording != pair.To.Wording);
    }

    [Fact]
    public void In_2020_hardly_a_number_means_the_same_question()
    {
        var mapping = Embedded("2010-2017--2020");
        Assert.DoesNotContain(SubQuestionDrift.Along(mapping), static pair => pair.Kind() == DriftKind.Unchanged);
        Assert.Equal(DriftKind.Reworded, SameNumber(mapping, "1.1")!.Kind());
        Assert.Equal(DriftKind.ChangedInMeaning, SameNumber(mapping, "2.1")!.Kind());
    }

    [Fact]
    public void From_2016_to_2016_2019_two_weights_changed()
        => Assert.Equal(
            ["5.2", "5.3"],
            WeightsChanged(Embedded("2016--2016-2019")).Select(static pair => pair.From.Number.ToString()));

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 60)]
    public void Every_link_and_every_shared_number_is_a_pair_once_of_the_kind_that_a_naive_reading_gives(FrameworkMapping mapping)
    {
        var drift = SubQuestionDrift.Along(mapping);
        var seen = new List<(SubQuestionNumber, SubQuestionNumber)>();
        foreach (var from in mapping.From.SubQuestions)
        {
            foreach (var to in mapping.To.SubQuestions)
            {
                var link = mapping.Links.SingleOrDefault(link => link.From == from.Number && link.To == to.Number);
                if (link is null && from.Number != to.Number)
                {
                    continue;
                }

                seen.Add((from.Number, to.Number));
                var expected = link is not { Relationship: Relationship.Equivalent } ? DriftKind.ChangedInMeaning
                    : OfficialWording.Normalize(from.Wording) == OfficialWording.Normalize(to.Wording) ? DriftKind.Unchanged
                    : DriftKind.Reworded;
                var pair = drift.Single(pair => pair.From.Number == from.Number && pair.To.Number == to.Number);
                Assert.Equal(expected, pair.Kind());
                Assert.Equal(link, pair.Link);
            }
        }

        Assert.Equal(seen, drift.Select(static pair => (pair.From.Number, pair.To.Number)));
        Assert.Equal(drift, SubQuestionDrift.Along(mapping));
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 20)]
    public void Nothing_drifts_from_a_framework_version_to_itself(FrameworkVersion framework)
    {
        var drift = SubQuestionDrift.Along(FrameworkMapping.Identity(framework));
        Assert.All(drift, static pair => Assert.Equal((DriftKind.Unchanged, false), (pair.Kind(), pair.IsWeightChanged)));
        Assert.Equal(framework.SubQuestions.Count, drift.Count);
    }

    private static SubQuestionDrift? SameNumber(FrameworkMapping mapping, string number)
        => SubQuestionDrift.Along(mapping).FirstOrDefault(pair => pair.IsSameNumber && pair.From.Number == SubQuestionNumber.Parse(number));

    private static IEnumerable<SubQuestionDrift> WeightsChanged(FrameworkMapping mapping)
        => SubQuestionDrift.Along(mapping).Where(static pair => pair is { Link: not null, IsWeightChanged: true });

    private static SubQuestionDrift Of(string before, string after, Link link)
        => Assert.Single(
            SubQuestionDrift.Along(
                SmallMappings.Mapping(SmallMappings.Framework("a", before), SmallMappings.Framework("b", after), link)));

    private static FrameworkMapping Embedded(string id) => Catalogue.Embedded.GetMapping(new MappingId(id));
}
