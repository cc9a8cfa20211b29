using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests;

/// <summary>One test for each invariant that a single noun or a score table can break: the refusal names place, value, range and
/// remedy.</summary>
public sealed class InvariantTests
{
    private static readonly FrameworkVersion TwoAreas = Make.Framework("a", [60, 40], [50, 30, 20]);

    /// <summary>What a framework version is refused for.</summary>
    public static TheoryData<string> Frameworks => [.. SpoiltFrameworks.Keys];

    /// <summary>What a score table is refused for.</summary>
    public static TheoryData<string> Tables => [.. SpoiltTables.Keys];

    private static Dictionary<string, (Action Make, string Fault, string Message)> SpoiltFrameworks { get; } = new()
    {
        ["maxima below 100"] = (static () => Make.Area(1, 60, 39), "maxima-sum SubQuestions", "add up to 99"),
        ["maxima above 100"] = (static () => Make.Area(1, 60, 41), "maxima-sum SubQuestions", "add up to 101"),
        ["no sub-questions"] = (static () => Make.Area(1), "maxima-sum SubQuestions", "add up to 0"),
        ["a sub-question of another area"] =
            (static () => Area("1.1", "2.2"), "foreign-sub-question SubQuestions[1].Number", "2.2 stands in area 1"),
        ["a sub-question twice"] = (static () => Area("1.1", "1.1"), "sub-question-order SubQuestions[1].Number", "1.1 comes after 1.1"),
        ["sub-questions out of order"] =
            (static () => Area("1.10", "1.2"), "sub-question-order SubQuestions[1].Number", "1.2 comes after 1.10"),
        ["no areas"] = (static () => Make.Framework("a", []), "no-areas Areas", "no areas"),
        ["an area left out"] = (static () => Framework(1, 3), "area-order Areas[1].Number", "Area 3 stands at place 2"),
        ["an area twice"] = (static () => Framework(1, 1), "area-order Areas[1].Number", "Area 1 stands at place 2"),
        ["areas that start at 2"] = (static () => Framework(2), "area-order Areas[0].Number", "Area 2 stands at place 1"),
    };

    private static Dictionary<string, (Func<AreaResult[]> Areas, string Fault, string Message)> SpoiltTables { get; } = new()
    {
        ["an area that the framework version lacks"] =
            (static () => [Score(3, 1)], "unknown-area Areas[0].Number", "Framework a has no area 3"),
        ["an area twice"] = (static () => [Score(1, 1), Score(1, 1)], "area-order Areas[1].Number", "Area 1 comes after area 1"),
        ["areas out of order"] = (static () => [Score(2, 1), Score(1, 1)], "area-order Areas[1].Number", "Area 1 comes after area 2"),
        ["an area score above 100"] = (static () => [Score(1, 100.1m)], "out-of-range Areas[0].Points", "100.1; allowed is 0 to 100"),
        ["an area percentage above 100"] =
            (static () => [new AreaResult(1, PrintedValue.Printed(1), [], PrintedValue.Printed(101))], "out-of-range Areas[0].Percent",
            "101; allowed is 0 to 100"),
        ["points above the maximum"] = (
            static () => [Rows(Make.Row("1.1", 61), Make.Row("1.2", 1))], "out-of-range Areas[0].SubQuestions[0].Points",
            "The points of 1.1 is 61; allowed is 0 to 60"),
        ["a percentage above 100"] = (static () => [Rows(Make.Row("1.1", 1, 101), Make.Row("1.2", 1))],
            "out-of-range Areas[0].SubQuestions[0].Percent", "101; allowed is 0 to 100"),
        ["another maximum"] = (static ()
            => [Rows(new SubQuestionResult(Make.Number("1.1"), PrintedValue.Printed(1), null, PrintedValue.Printed(50)),
            Make.Row("1.2", 1))], "other-maximum Areas[0].SubQuestions[0].MaxPoints", "is 50; framework a has 60"),
        ["a row that the framework version lacks"] =
            (static () => [Rows(Make.Row("1.1", 1), Make.Row("1.2", 1), Make.Row("1.3", 1))],
            "unknown-sub-question Areas[0].SubQuestions[2].Number", "has no sub-question 1.3"),
        ["a row of another area"] = (static () => [Rows(Make.Row("1.1", 1), Make.Row("1.2", 1), Make.Row("2.1", 1))],
            "unknown-sub-question Areas[0].SubQuestions[2].Number", "has no sub-question 2.1"),
        ["a row twice"] = (static () => [Rows(Make.Row("1.1", 1), Make.Row("1.1", 1), Make.Row("1.2", 1))],
            "row-order Areas[0].SubQuestions[1].Number", "1.1 comes after row 1.1"),
        ["rows out of order"] = (static () => [Rows(Make.Row("1.2", 1), Make.Row("1.1", 1))], "row-order Areas[0].SubQuestions[1].Number",
            "1.1 comes after row 1.2"),
        ["a row left out"] = (static () => [Rows(Make.Row("1.2", 1))], "missing-row Areas[0].SubQuestions", "lacks 1.1"),
    };

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void A_form_of_the_framework_is_refused_for(string what)
    {
        var (make, fault, message) = SpoiltFrameworks[what];
        AssertFault(Assert.Throws<InvalidModelException>(make), fault, message);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_score_table_is_refused_for(string what)
    {
        var (areas, fault, message) = SpoiltTables[what];
        AssertFault(
            Assert.Throws<InvalidModelException>(() => Make.Evaluation(TwoAreas, areas(), percentages: PercentageRule.FromExactScore)),
                fault,
            message);
    }

    [Fact]
    public void A_total_above_the_points_of_the_form_is_refused()
        => AssertFault(
            Assert.Throws<InvalidModelException>(static () => Make.Evaluation(TwoAreas, [], total: 201)),
                "out-of-range PrintedTotal.Points",
            "201; allowed is 0 to 200");

    [Fact]
    public void A_percentage_is_refused_where_the_report_is_said_to_print_none()
    {
        foreach (var percent in (PrintedValue[])[PrintedValue.Printed(1), PrintedValue.Unreadable("?")])
        {
            var table = new AreaResult(
                1, PrintedValue.NotPublished, [new(Make.Number("1.1"), PrintedValue.Printed(1), percent), Make.Row("1.2", 1)]);
            AssertFault(
                Assert.Throws<InvalidModelException>(() => Make.Evaluation(TwoAreas, [table])),
                "percent-not-printed Areas[0].SubQuestions[0].Percent", "1.1");
        }
    }

    [Fact]
    public void A_caveat_on_an_area_that_the_form_lacks_is_refused()
        => AssertFault(
            Assert.Throws<InvalidModelException>(
                static ()
                    => Make.Evaluation(
                        TwoAreas, [], caveats: [new EvaluationCaveat(Make.Caveat("a"), [1]),
                            new EvaluationCaveat(Make.Caveat("b"), [2, 3])])),
            "unknown-area Caveats[1].Areas[1]", "Framework a has no area 3");

    [Fact]
    public void A_caveat_that_stands_twice_is_refused()
        => AssertFault(
            Assert.Throws<InvalidModelException>(
                static ()
                    => Make.Evaluation(
                        TwoAreas, [],
                        caveats: [
                            new EvaluationCaveat(Make.Caveat("a"), [1]), new EvaluationCaveat(Make.Caveat("b")),
                            new EvaluationCaveat(Make.Caveat("a"), [2])
                        ])),
            "duplicate-caveat Caveats[2].Caveat.Code", "The caveat a stands twice");

    [Fact]
    public void All_faults_of_a_table_are_named_at_once()
    {
        var refusal = Assert.Throws<InvalidModelException>(static () => Make.Evaluation(
            TwoAreas, [Rows(Make.Row("1.1", 61), Make.Row("1.2", 41)), Score(2, 101), Score(7, 1)], total: 900));
        Assert.Equal(
            ["out-of-range Areas[0].SubQuestions[0].Points", "out-of-range Areas[0].SubQuestions[1].Points", "out-of-range Areas[1].Points",
                "unknown-area Areas[2].Number", "out-of-range PrintedTotal.Points"],
            refusal.Faults.Select(static fault => $"{fault.Code} {fault.Position}"));
        Assert.StartsWith("Evaluation e-1 has 5 faults: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_printed_score_that_is_not_the_sum_of_its_parts_is_data_and_not_an_error()
    {
        var evaluation = Make.Evaluation(
            TwoAreas, [new AreaResult(1, PrintedValue.Printed(100), [Make.Row("1.1", 0), Make.Row("1.2", 0)])], total: 7);
        Assert.Equal((100m, 7m), (evaluation.Areas[0].Points.Number!.Value, evaluation.PrintedTotal!.Points.Number!.Value));
    }

    [Fact]
    public void What_is_left_out_is_not_published_and_never_nought()
    {
        var evaluation = Make.Evaluation(TwoAreas, [Score(2, 50)]);
        Assert.Equal([ValueStatus.NotPublished, ValueStatus.Printed], evaluation.Areas.Select(static area => area.Points.Status));
        Assert.Equal(TwoAreas.SubQuestions.Select(static q => q.Number), evaluation.SubQuestions.Select(static row => row.Number));
        Assert.All(
            evaluation.SubQuestions,
            static row => Assert.Equal((PrintedValue.NotPublished, PrintedValue.NotPublished), (row.Points, row.Percent)));
        Assert.Null(evaluation.FindSubQuestion(Make.Number("9.9")));
        Assert.Equal(Make.Number("2.3"), evaluation.FindSubQuestion(Make.Number("2.3"))!.Number);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    [InlineData(0.0000001)]
    public void A_printed_number_out_of_range_is_refused_with_the_range(double number)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(nameof(number), () => PrintedValue.Printed((decimal)number));
        Assert.Contains("0 to 1000000 with at most 6 decimals", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(nameof(number), () => PrintedValue.Derived((decimal)number, Make.Text()));
    }

    [Fact]
    public void A_printed_value_without_a_number_is_no_total_and_a_derived_one_says_how()
    {
        Assert.Contains(
            "left out",
            Assert.Throws<ArgumentException>("points", static () => new PrintedTotal(PrintedValue.Unreadable(), Make.Source)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("derivation", static () => PrintedValue.Derived(1, null!));
        Assert.Throws<ArgumentException>("legibleText", static () => PrintedValue.Unreadable(" "));
        Assert.Equal((1, "12.5"), (PrintedValue.Printed(12.5m).Decimals, PrintedValue.Printed(12.5m).ToString()));
        Assert.Equal((0, "Unreadable"), (PrintedValue.Unreadable("?").Decimals, PrintedValue.Unreadable("?").ToString()));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(0)]
    public void An_ordinal_out_of_range_is_refused_with_the_range(int ordinal)
        => Assert.Contains("1 to 99", Assert.Throws<ArgumentOutOfRangeException>(nameof(ordinal), () => new Evaluation(
            new EvaluationId("e"), Make.Municipality(), TwoAreas, EvaluationPeriod.InYear(2020), ordinal, PercentageRule.NotPrinted,
            AreaScoreRule.SumOfRoundedPoints, Make.Report(), Make.Source, [])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(-0.5)]
    [InlineData(800.5)]
    public void A_mean_out_of_range_is_refused_with_the_range(double value)
        => Assert.Contains(
            "0 to 800",
            Assert.Throws<ArgumentOutOfRangeException>(
                nameof(value), () => new ReferenceMean(Make.Text(), Make.Source, (decimal)value)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("106")]
    [InlineData("10600")]
    [InlineData("106a")]
    [InlineData("١٠٦٠")]
    [InlineData(" 1060")]
    public void A_code_that_is_not_four_digits_is_refused_with_an_example(string value)
        => Assert.Contains(
            "1060", Assert.Throws<ArgumentException>(nameof(value), () => new MunicipalityCode(value)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("A")]
    [InlineData("åmål")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData(".a")]
    [InlineData("a b")]
    [InlineData("a_b")]
    [InlineData("a/b")]
    [InlineData("ı")]
    [InlineData("a\n")]
    public void An_id_of_other_characters_is_refused_by_each_kind_of_id(string value)
    {
        foreach (var make in (Func<object>[])[
            () => new FrameworkId(value), () => new EvaluationId(value), () => new MappingId(value), () => new ReportId(value),
            () => new CaveatCode(value)])
        {
            Assert.Contains("a-z, 0-9", Assert.Throws<ArgumentException>(nameof(value), make).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_id_has_at_most_64_characters()
    {
        Assert.Equal(64, new FrameworkId(new string('a', 64)).Value.Length);
        Assert.InRange(
            Assert.Throws<ArgumentException>("value", static () => new FrameworkId(new string('a', 6400))).Message.Length, 1, 400);
    }

    private static AreaResult Score(int area, decimal score) => new(area, PrintedValue.Printed(score), []);

    private static AreaResult Rows(params SubQuestionResult[] rows) => new(1, PrintedValue.NotPublished, rows);

    private static Area Area(params string[] numbers)
        => new(1, "Area", numbers.Select(number => new SubQuestion(Make.Number(number), "?", 100 / numbers.Length)));

    private static FrameworkVersion Framework(params int[] areas)
        => new(new FrameworkId("a"), Make.Text(), areas.Select(static number => Make.Area(number, 100)), []);

    private static void AssertFault(InvalidModelException refusal, string expected, string message)
    {
        var fault = Assert.Single(refusal.Faults);
        Assert.Equal(expected, $"{fault.Code} {fault.Position}");
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Contains(fault.Message, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(fault.Remedy, refusal.Message, StringComparison.Ordinal);
    }
}
