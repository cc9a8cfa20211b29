using System.Reflection;
using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>The contract of equality and hashing for every public record: equal by content, lists included, and unequal when any one part
/// differs.</summary>
public sealed class EqualityTests
{
    private static readonly Type[] OfManyParts = [
        typeof(Area), typeof(FrameworkVersion), typeof(Evaluation), typeof(FrameworkMapping)
    ];

    public static TheoryData<string> Constructed => [.. CoreTypes.Constructors.Select(static c => c.DeclaringType!.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Constructed))]
    public void Two_objects_of_equal_parts_are_equal_and_of_equal_hash(string type)
    {
        var record = CoreTypes.Records.Single(record => record.Name == type);
        var (one, same) = (Sample(record), Sample(record));
        Assert.NotSame(one, same);
        AssertEqual(one, same);
        Assert.False(one.Equals(null));
        Assert.False(one.Equals("another type"));
    }

    [Theory]
    [MemberData(nameof(Constructed))]
    public void An_object_of_which_one_part_differs_is_not_equal(string type)
    {
        var record = CoreTypes.Records.Single(record => record.Name == type);
        if (OfManyParts.Contains(record))
        {
            Assert.NotEqual(Nouns.A(record, 0), Nouns.A(record, 1));
            return;
        }

        var constructor = record.GetConstructors().Single(static c => c.GetParameters().Length > 0);
        foreach (var parameter in constructor.GetParameters())
        {
            var arguments = Arguments(constructor, record);
            arguments[parameter.Position] = record == typeof(MunicipalityCode) ? "1081"
                : record == typeof(GroupSelection) && parameter.Name == "since" ? null   // A later beginning would come after the end.
                : Nouns.A(parameter.ParameterType, 1);
            AssertDifferent(Sample(record), constructor.Invoke(arguments), $"{type}.{parameter.Name}");
        }
    }

    [Fact]
    public void Evaluations_differ_when_any_one_part_differs()
    {
        var own = Make.Framework("a");
        var areas = Make.OfPoints(own, 1, 2).Areas;
        Evaluation Of(
            string id = "e", string name = "A", FrameworkVersion? framework = null, int year = 2017, int ordinal = 1,
            PercentageRule percentages = PercentageRule.FromExactScore,
            AreaScoreRule totals = AreaScoreRule.SumOfRoundedPoints, string title = "T", string chapter = "4",
            EquatableList<AreaResult>? rows = null,
            decimal? total = null, EvaluationCaveat[]? caveats = null, EvaluationBackground? background = null)
            => new(
                new EvaluationId(id), new Municipality(name, new MunicipalityCode("1060"), "B"), framework ?? own,
                EvaluationPeriod.InYear(year), ordinal, percentages, totals,
                new Report(Make.ReportId, title, "P"), new SourceReference(Make.ReportId, chapter), rows ?? areas,
                total is null ? null : new PrintedTotal(PrintedValue.Printed(total.Value), Make.Source), caveats, background);

        AssertEqual(Of(), Of(rows: Make.OfPoints(Make.Framework("a"), 1, 2).Areas));
        AssertEqual(Of(caveats: [new EvaluationCaveat(Make.Caveat("c"), [1])]), Of(caveats: [new EvaluationCaveat(Make.Caveat("c"), [1])]));
        Assert.All(
            (Evaluation[])
            [
                Of(id: "f"), Of(name: "B"), Of(framework: Make.Framework("b")), Of(year: 2018), Of(ordinal: 2),
                Of(percentages: PercentageRule.FromRoundedPoints),
                Of(totals: AreaScoreRule.RoundedSumOfExactScores), Of(title: "U"), Of(chapter: "5"),
                Of(rows: Make.OfPoints(own, 1, 3).Areas), Of(total: 3),
                Of(caveats: [new EvaluationCaveat(Make.Caveat("c"))]), Of(background: new EvaluationBackground { Materials = Make.Text() }),
            ],
            other => Assert.NotEqual(Of(), other));
    }

    [Fact]
    public void Forms_differ_when_any_one_part_differs()
    {
        FrameworkVersion Of(
            string id = "a", string name = "n", int max = 60, SourceReference[]? sources = null, LocalizedText? description = null)
            => new(new FrameworkId(id), Make.Text(name), [Make.Area(1, max, 100 - max)], sources ?? [Make.Source], description);
        AssertEqual(Of(description: Make.Text()), Of(description: Make.Text()));
        Assert.All(
            (FrameworkVersion[])[Of("b"), Of(name: "m"), Of(max: 50), Of(sources: []), Of(description: Make.Text())],
            other => Assert.NotEqual(Of(), other));
    }

    [Fact]
    public void A_printed_number_is_equal_by_its_digits_and_its_status()
    {
        AssertEqual(PrintedValue.Printed(12.0m), PrintedValue.Printed(12.0m));
        AssertEqual(PrintedValue.Derived(12, Make.Text()), PrintedValue.Derived(12, Make.Text()));
        AssertEqual(PrintedValue.Unreadable("?", Make.Text()), PrintedValue.Unreadable("?", Make.Text()));
        PrintedValue[] different =
        [
            PrintedValue.Printed(12), PrintedValue.Printed(12.0m), PrintedValue.Derived(12, Make.Text()),
            PrintedValue.Derived(12, Make.Text("b")), PrintedValue.Printed(0),
            PrintedValue.Unreadable(), PrintedValue.Unreadable("?"), PrintedValue.Unreadable("?", Make.Text()), PrintedValue.NotPublished,
        ];
        Assert.Equal(different.Length, different.Distinct().Count());
    }

    [Fact]
    public void Lists_are_equal_by_content_and_order()
    {
        EquatableList<string> list = ["a", "b"];
        AssertEqual(list, EquatableList.From((List<string>)["a", "b"]));
        AssertEqual((EquatableList<string>)[], EquatableList.From(Array.Empty<string>()));
        Assert.All((EquatableList<string>[])[[], ["a"], ["b", "a"], ["a", "b", "b"]], other => Assert.NotEqual(list, other));
        Assert.Same(list, EquatableList.From(list));
        Assert.Equal("[a, b]", list.ToString());
        Assert.Equal((2, "b"), (list.Count, list[1]));
        Assert.Throws<IndexOutOfRangeException>(() => list[2]);
        Assert.Throws<ArgumentException>("items", () => EquatableList.From((string[])["a", null!]));
        Assert.Throws<ArgumentNullException>("items", () => EquatableList.From<string>(null!));
    }

    private static object Sample(Type record)
    {
        if (OfManyParts.Contains(record))
        {
            return Nouns.A(record, 0)!;
        }

        var constructor = record.GetConstructors().Single(static c => c.GetParameters().Length > 0);
        return constructor.Invoke(Arguments(constructor, record));
    }

    private static object?[] Arguments(ConstructorInfo constructor, Type record)
        => [.. constructor.GetParameters()
            .Select(parameter => record == typeof(MunicipalityCode) ? "1060" : Nouns.A(parameter.ParameterType, 0))];

    private static void AssertEqual(object one, object same)
    {
        Assert.True(one.Equals(same) && same.Equals(one) && one.Equals(one), $"{one} and {same}");
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.Equal(one.ToString(), same.ToString());
    }

    private static void AssertDifferent(object one, object other, string where)
        => Assert.False(one.Equals(other) || other.Equals(one), $"{where} does not count");
}
