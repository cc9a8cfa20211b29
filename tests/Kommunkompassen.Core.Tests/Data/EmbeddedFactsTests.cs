using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Xunit;

namespace Kommunkompassen.Tests.Data;

/// <summary>Hard facts of the five framework versions and the five evaluations, by hand from the reports.</summary>
public sealed class EmbeddedFactsTests
{
    public static TheoryData<string, string, int[], int> Scores => new()
    {
        { "avesta-2014", "2010", [52, 41, 56, 44, 46, 52, 45, 68], 404 },
        { "olofstrom-2017", "2010-2017", [48, 43, 48, 45, 47, 56, 36, 69], 392 },
        { "ronneby-2017", "2016", [45, 50, 65, 48, 49, 60, 45, 66], 428 },
        { "amal-2019", "2016-2019", [55, 46, 60, 54, 51, 64, 42, 81], 453 },
        { "olofstrom-2022", "2020", [54, 65, 62, 51, 53, 43, 63, 61], 452 },
    };

    [Theory]
    [MemberData(nameof(Scores))]
    public void Area_scores_and_total_are_those_of_the_report(string id, string framework, int[] areas, int total)
    {
        var evaluation = Evaluation(id);
        Assert.Equal(framework, evaluation.Framework.Id.Value);
        Assert.Equal(areas.Select(static score => (decimal?)score), evaluation.Areas.Select(static area => area.Points.Number));
        var sheet = ScoreSheet.FromEvaluation(evaluation);
        Assert.Equal(areas.Select(static score => (decimal?)score), sheet.Areas.Select(static area => area.Printed!.Number));
        Assert.Equal(total, areas.Sum());
        Assert.True(sheet.Total.IsWhole);
    }

    /// <summary>Avesta added rounded points: the percentages of three areas put the exact score beside the printed one, and the value to
    /// calculate with is the nearest that they allow.</summary>
    [Fact]
    public void The_value_of_an_area_is_its_printed_score_wherever_its_rows_allow_that_score()
        => Assert.Equal(
            ["avesta-2014 1: 2083/40 for 52", "avesta-2014 7: 881/20 for 45", "avesta-2014 8: 1343/20 for 68"],
            Scores.SelectMany(static row => ScoreSheet.FromEvaluation(Evaluation(row.Data.Item1)).Areas
                .Select((area, i) => (Value: area.Estimate!.Value.Points, Score: row.Data.Item3[i], Number: i + 1))
                .Where(static area => area.Value != area.Score)
                .Select(area => $"{row.Data.Item1} {area.Number}: {area.Value} for {area.Score}")));

    [Theory]
    [InlineData("2010", new[] { 5, 6, 5, 6, 6, 6, 5, 6 })]
    [InlineData("2010-2017", new[] { 5, 5, 5, 6, 6, 6, 5, 7 })]
    [InlineData("2016", new[] { 5, 5, 5, 6, 6, 6, 5, 7 })]
    [InlineData("2016-2019", new[] { 5, 5, 5, 6, 6, 6, 5, 7 })]
    [InlineData("2020", new[] { 5, 4, 5, 5, 5, 4, 4, 4 })]
    public void Every_form_has_eight_areas_of_100_points_and_its_number_of_sub_questions(string id, int[] questions)
    {
        var framework = Catalogue.Embedded.GetFramework(new FrameworkId(id));
        Assert.Equal(questions, framework.Areas.Select(static area => area.SubQuestions.Count));
        Assert.Equal(id == "2020" ? 36 : 45, framework.SubQuestions.Count);
        Assert.All(framework.Areas, static area => Assert.Equal(100, area.SubQuestions.Sum(static question => question.MaxPoints)));
        Assert.Equal(800, framework.MaxPoints);
    }

    /// <summary>Every area of the five reports whose printed score is not the sum of its printed points, with both; areas with lost points
    /// are not among them.</summary>
    [Fact]
    public void These_area_scores_and_no_others_differ_from_the_sum_of_their_points()
        => Assert.Equal(
            [
                "avesta-2014 6: 51 and 52", "olofstrom-2017 1: 49 and 48", "olofstrom-2017 7: 35 and 36", "olofstrom-2017 8: 70 and 69",
                "ronneby-2017 3: 64 and 65", "amal-2019 5: 52 and 51", "amal-2019 6: 65 and 64",
            ],
            ((string[])["avesta-2014", "olofstrom-2017", "ronneby-2017", "amal-2019", "olofstrom-2022"])
                .SelectMany(static id => Evaluation(id).Areas
                    .Select(
                        static area
                            => (
                                area.Number, Score: area.Points.Number,
                                Points: area.SubQuestions.Select(static row => row.Points.Number).ToList()))
                    .Where(static area => !area.Points.Contains(null) && area.Points.Sum() != area.Score)
                    .Select(area => $"{id} {area.Number}: {area.Points.Sum():0} and {area.Score:0}")));

    [Fact]
    public void Both_rows_that_Olofstrom_2017_prints_as_8_6_are_kept_apart()
    {
        var rows = Evaluation("olofstrom-2017").SubQuestions.Where(static row => row.PrintedNumber == "8.6").ToList();
        Assert.Equal(["8.6", "8.7"], rows.Select(static row => row.Number.ToString()));
        Assert.Equal([12m, 9m], rows.Select(static row => row.Points.Number!.Value));
        Assert.All(Evaluation("ronneby-2017").SubQuestions, static row => Assert.Equal(row.Number.ToString(), row.PrintedNumber));
    }

    [Fact]
    public void The_total_of_Olofstrom_2017_is_cited_from_the_report_of_2022_and_other_reports_print_none()
    {
        var total = Evaluation("olofstrom-2017").PrintedTotal!;
        Assert.Equal((392m, "olofstrom-2022, chapter 2"), (total.Points.Number!.Value, total.Source.ToString()));
    }

    [Fact]
    public void The_second_name_of_area_2_in_Ronneby_is_recorded()
    {
        var area = Evaluation("ronneby-2017").Framework.Areas[1];
        Assert.Equal("Tillgänglighet och brukarorientering", area.Name);
        Assert.NotEmpty(area.OtherNames);
        Assert.All(area.OtherNames, name => Assert.NotEqual(area.Name, name.Name));
    }

    [Theory]
    [InlineData("avesta-2014", "Avesta", "2084")]
    [InlineData("olofstrom-2017", "Olofström", "1060")]
    [InlineData("ronneby-2017", "Ronneby", "1081")]
    [InlineData("amal-2019", "Åmål", "1492")]
    [InlineData("olofstrom-2022", "Olofström", "1060")]
    public void Every_municipality_has_its_code(string id, string name, string code)
        => Assert.Equal((name, code), (Evaluation(id).Municipality.Name, Evaluation(id).Municipality.Code.Value));

    [Fact]
    public void Olofstrom_2017_translates_without_loss_and_its_retired_question_is_the_international_one()
    {
        var mapping = Catalogue.Embedded.GetMapping(new MappingId("2010-2017--2020"));
        var translation = mapping.Translate(Evaluation("olofstrom-2017"));
        Assert.True(translation.Ledger.IsBalanced);
        Assert.Equal(800, translation.Ledger.SourceTotal.MaxPoints);
        Assert.Contains("8.5", mapping.RetiredSubQuestions.Select(static retirement => retirement.From.ToString()));
        Assert.Equal(36, translation.Scores.SubQuestions.Count);
    }

    private static Evaluation Evaluation(string id) => Catalogue.Embedded.GetEvaluation(new EvaluationId(id));
}
