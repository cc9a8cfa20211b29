using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kommunkompassen.Mapping;
using Xunit;

namespace Kommunkompassen.Tests.Generators;

/// <summary>Simpler values are valid, since their constructors check everything, and simplifying comes to an end at what a reader can take
/// in.</summary>
[Properties(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 15)]
public sealed class ShrinkingTests
{
    [Property]
    public void Frameworks_end_at_one_question(FrameworkVersion framework)
    {
        var least = Least(DomainArbitraries.Framework(), framework, static _ => true);
        Assert.Equal(100, Assert.Single(least.SubQuestions).MaxPoints);
        Assert.Equal("x", least.Areas[0].Name);
        Assert.Equal(framework.Id, least.Id);
    }

    [Property]
    public void Evaluations_end_at_one_area_without_numbers(Evaluation evaluation)
    {
        var least = Least(DomainArbitraries.Evaluation(), evaluation, static _ => true);
        Assert.All(Assert.Single(least.Areas).SubQuestions, static row => Assert.Equal(PrintedValue.NotPublished, row.Points));
        Assert.Empty(least.Caveats);
        Assert.Null(least.PrintedTotal);
    }

    [Property]
    public void Evaluations_keep_the_number_that_fails(Evaluation evaluation)
    {
        static bool Fails(Evaluation it) => it.SubQuestions.Any(static row => row.Points.Number >= 7);
        if (Fails(evaluation))
        {
            var least = Least(DomainArbitraries.Evaluation(), evaluation, Fails);
            Assert.Equal(
                PrintedValue.Printed(7),
                Assert.Single(least.SubQuestions, static row => row.Points.Status != ValueStatus.NotPublished).Points);
        }
    }

    [Property]
    public void Evaluations_of_a_form_keep_the_form(Evaluation evaluation)
        => Assert.Equal(evaluation.Framework, Least(Evaluations.Arbitrary(evaluation.Framework), evaluation, static _ => true).Framework);

    [Property]
    public void Mappings_keep_one_split_source_and_whatever_the_form_needs(FrameworkMapping mapping)
    {
        static bool Fails(FrameworkMapping it) => it.Links.Any(static link => link.Share != 1);
        if (Fails(mapping))
        {
            var least = Least(DomainArbitraries.Mapping(), mapping, Fails);
            Assert.Single(least.Links.Where(static link => link.Share != 1).Select(static link => link.From).Distinct());
            Assert.Empty(least.GeneralCaveats);
            Assert.All(least.Links, static link => Assert.Equal("x", link.Rationale.English));
        }
    }

    [Property]
    public void Mappings_between_two_forms_keep_them(FrameworkMapping mapping)
    {
        var least = Least(Mappings.Arbitrary(mapping.From, mapping.To), mapping, static _ => true);
        Assert.Equal((mapping.From, mapping.To), (least.From, least.To));
        Assert.All(least.Links, static link => Assert.Equal(1, link.Share));
    }

    [Property]
    public void Small_values_end_at_what_stands_for_nothing(
        PrintedValue value, LocalizedText text, SubQuestionNumber number, FrameworkId id, EvaluationPeriod period)
    {
        Assert.Equal(PrintedValue.NotPublished, Least(DomainArbitraries.PrintedValue(), value, static _ => true));
        Assert.Equal(new LocalizedText("x", "x"), Least(DomainArbitraries.LocalizedText(), text, static _ => true));
        Assert.Equal(new SubQuestionNumber(1, 1), Least(DomainArbitraries.SubQuestionNumber(), number, static _ => true));
        Assert.Single(Least(DomainArbitraries.FrameworkId(), id, static _ => true).Value);
        Assert.InRange(period.First.Year, 1990, 9999);
    }

    [Fact]
    public void Ids_of_every_kind_are_made()
        => Assert.All(
            new[]
            {
                DomainArbitraries.EvaluationId().Generator.Sample(1)[0].Value, DomainArbitraries.MappingId().Generator.Sample(1)[0].Value,
                DomainArbitraries.ReportId().Generator.Sample(1)[0].Value,
            },
            static value => Assert.InRange(value.Length, 2, 64));

    [Fact]
    public void A_highest_number_out_of_range_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => PrintedValues.UpTo(-1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => PrintedValues.UpTo(1_000_001));
    }

    /// <summary>Follows the first simpler value that still fails, as FsCheck does.</summary>
    private static T Least<T>(Arbitrary<T> arbitrary, T value, Func<T, bool> fails)
        where T : class
    {
        for (var steps = 0; arbitrary.Shrinker(value).FirstOrDefault(fails) is { } simpler; value = simpler)
        {
            Assert.True(++steps < 2_000, "Shrinking does not come to an end.");
        }

        return value;
    }
}
