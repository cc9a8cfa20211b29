using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>A printed area score is carried over where the area moves whole, and nowhere else.</summary>
public sealed class CarriedAreaTests
{
    private static readonly FrameworkVersion From = Make.Framework("a", [60, 40], [50, 50]);

    [Fact]
    public void An_area_that_moves_whole_keeps_its_printed_score()
        => Assert.Equal(["13", "20"], Areas(Make.Framework("b", [60, 40], [50, 50]), "1.1 1.1", "1.2 1.2", "2.1 2.1", "2.2 2.2"));

    [Fact]
    public void An_area_that_takes_another_number_keeps_it_too()
        => Assert.Equal(["20", "13"], Areas(Make.Framework("b", [50, 50], [60, 40]), "1.1 2.1", "1.2 2.2", "2.1 1.1", "2.2 1.2"));

    [Fact]
    public void An_area_whose_maxima_have_changed_is_the_sum_of_its_rows_on_the_new_maxima()
        => Assert.Equal(["12", "20"], Areas(Make.Framework("b", [45, 55], [50, 50]), "1.1 1.1", "1.2 1.2", "2.1 2.1", "2.2 2.2"));

    [Fact]
    public void An_area_of_which_a_question_has_moved_away_is_the_sum_of_its_rows()
    {
        var from = Make.Framework("a", [100], [50, 50]);
        var evaluation = Make.Evaluation(from,
            [new AreaResult(1, PrintedValue.Printed(40), [Make.Row("1.1", 40)]),
                new AreaResult(2, PrintedValue.Printed(25), [Make.Row("2.1", 10), Make.Row("2.2", 12)])]);
        var to = Make.Framework("b", [50, 50], [100]);
        var mapping = Make.Mapping(
            from, to, [Make.Link("2.1", "1.1", "1", Relationship.Equivalent), Make.Link("2.2", "2.1", "1", Relationship.Equivalent)],
            [Make.RetiredSubQuestion("1.1")], [Make.NewSubQuestion("1.2")]);
        Assert.Equal(["10", "24"], mapping.Translate(evaluation).Scores.Areas.Select(static area => $"{area.Estimate!.Value.Points}"));
    }

    [Fact]
    public void An_area_of_which_a_question_is_not_equivalent_is_the_sum_of_its_rows()
        => Assert.Equal(["11", "20"], Areas(Make.Framework("b", [60, 40], [50, 50]), "1.1 1.1", "1.2 1.2 subset", "2.1 2.1", "2.2 2.2"));

    [Fact]
    public void Two_areas_that_exchange_a_question_of_the_same_maximum_are_sums_of_their_rows()
    {
        var from = Make.Framework("a", [50, 50], [50, 50]);
        var scores = Translated(from, Make.Framework("b", [50, 50], [50, 50]), "1.1 1.1", "1.2 2.1", "2.1 1.2", "2.2 2.2");
        Assert.Equal(["15", "16"], scores.Areas.Select(static area => $"{area.Estimate!.Value.Points}"));
    }

    [Fact]
    public void The_printed_total_is_carried_only_with_all_areas()
    {
        var whole = Translated(From, Make.Framework("b", [60, 40], [50, 50]), "1.1 1.1", "1.2 1.2", "2.1 2.1", "2.2 2.2");
        Assert.Equal(ScoreSheet.FromEvaluation(Report(From)).Total.Estimate, whole.Total.Estimate);
        var part = Translated(From, Make.Framework("b", [60, 40], [50, 50]), "1.1 1.1", "1.2 1.2 subset", "2.1 2.1", "2.2 2.2");
        Assert.Equal((Rational)31, part.Total.Estimate!.Value.Points);
        var fewer = Translated(From, Make.Framework("b", [60, 40]), "1.1 1.1", "1.2 1.2");
        Assert.Equal((Rational)13, fewer.Total.Estimate!.Value.Points);
    }

    /// <summary>Points 5, 6 and 10, 10; the printed area scores are 13 and 20, the printed total 34.</summary>
    private static Evaluation Report(FrameworkVersion framework) => Make.Evaluation(
        framework,
        [
            new AreaResult(1, PrintedValue.Printed(13), [Make.Row("1.1", 5), Make.Row("1.2", 6)]),
            new AreaResult(2, PrintedValue.Printed(20), [Make.Row("2.1", 10), Make.Row("2.2", 10)]),
        ],
        totals: AreaScoreRule.SumOfRoundedPoints,
        total: 34);

    private static IEnumerable<string> Areas(FrameworkVersion to, params string[] links)
        => Translated(From, to, links).Areas.Select(static area => $"{area.Estimate!.Value.Points}");

    private static ScoreSheet Translated(FrameworkVersion from, FrameworkVersion to, params string[] links)
    {
        var linked = links.Select(static text => text.Split(' '))
            .Select(
                static parts
                    => Make.Link(parts[0], parts[1], "1", parts.Length > 2 ? Relationship.Subset : Relationship.Equivalent)).ToList();
        var retired = from.SubQuestions.Where(q => linked.TrueForAll(link => link.From != q.Number))
            .Select(static q => Make.RetiredSubQuestion($"{q.Number}"));
        return Make.Mapping(from, to, linked, retired).Translate(Report(from)).Scores;
    }
}
