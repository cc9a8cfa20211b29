using Kommunkompassen.Auditing;
using Kommunkompassen.Scoring;
using Xunit;

namespace Kommunkompassen.Tests.Auditing;

/// <summary>What is known by hand about the five reports.</summary>
public class ReportVerdictTests
{
    [Fact]
    public void Every_report_gets_the_verdict_of_the_file()
    {
        using var file = typeof(ReportVerdictTests).Assembly.GetManifestResourceStream("verdicts.json")!;
        Assert.Equal(new StreamReader(file).ReadToEnd().ReplaceLineEndings("\n"), AuditVerdicts.Text(RealReports.All));
    }

    [Fact]
    public void Ronneby_prints_65_in_area_3_where_the_points_give_64()
    {
        var anomaly = EvaluationAudit.Run(RealReports.Ronneby2017).Contradictions[0];

        Assert.Equal("area 3 points", anomaly.Cell.ToString());
        Assert.Equal(AuditCodes.AreaScoreFitsOtherRule, anomaly.Code);
        Assert.Equal((65m, 64m, 1m), (anomaly.Printed.Number, anomaly.ExpectedByDeclared.Low, anomaly.Distance));
        Assert.True(anomaly.ExpectedByDeclared.IsUnique);
        Assert.Equal("The score of area 3 is printed as 65, but the declared rules give 64; the difference is 1. It agrees with other "
            + "rules: "
            + "percentages from the rounded points, area scores as the rounded sum of the exact scores.", anomaly.Message.English);
        Assert.Equal(
            "Poängen för område 3 är tryckt som 65, men de angivna reglerna ger 64; skillnaden är 1. Det stämmer med andra regler: "
            + "procenttal av de avrundade poängen, områdespoäng som den avrundade summan av de exakta poängen.", anomaly.Message.Swedish);
    }

    [Fact]
    public void Ronneby_prints_28_per_cent_beside_6_of_20()
    {
        var anomaly = EvaluationAudit.Run(RealReports.Ronneby2017).Contradictions[^1];

        Assert.Equal("question 7.5 percent", anomaly.Cell.ToString());
        Assert.Equal(AuditCodes.PercentFitsOtherRule, anomaly.Code);
        Assert.Equal((28m, 30m, 2m), (anomaly.Printed.Number, anomaly.ExpectedByDeclared.Low, anomaly.Distance));
        Assert.Contains(
            anomaly.Expected,
            static one
                => one.Values.ToString() == "28-32" && one.Rules.All(static rules => rules.Percentages == PercentageRule.FromExactScore));
    }

    [Fact]
    public void Ronneby_is_a_tie_of_three_explanations_and_its_own_is_the_most_specific()
    {
        var audit = EvaluationAudit.Run(RealReports.Ronneby2017);
        var fits = audit.Fits.Where(static fit => fit.Rules.Ties == TieRule.HalfAwayFromZero).ToList();

        Assert.Equal([1, 1, 1, 2], fits.Select(static fit => fit.Exceptions.Count));
        Assert.True(fits[3].IsDeclared);
        Assert.Equal(101 * 101, fits[3].TablesAdmitted);
        Assert.Equal(RulesVerdict.MostSpecific, audit.Verdict);
    }

    [Fact]
    public void Avesta_prints_52_in_area_6_which_nothing_gives()
    {
        var anomaly = Assert.Single(EvaluationAudit.Run(RealReports.Avesta2014).Contradictions);

        Assert.Equal("area 6 points", anomaly.Cell.ToString());
        Assert.Equal(AuditCodes.AreaScoreFitsNoRule, anomaly.Code);
        Assert.Equal((52m, 51m, 1m), (anomaly.Printed.Number, anomaly.ExpectedByDeclared.Low, anomaly.Distance));
        Assert.EndsWith("No admissible rules give it.", anomaly.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("avesta-2014", AreaScoreRule.SumOfRoundedPoints, "7 8")]
    [InlineData("olofstrom-2017", AreaScoreRule.RoundedSumOfExactScores, "1 7 8")]
    [InlineData("amal-2019", AreaScoreRule.RoundedSumOfExactScores, "5 6 7")]
    public void Some_area_scores_tell_how_they_were_made(string id, AreaScoreRule rule, string areas)
    {
        var audit = EvaluationAudit.Run(RealReports.All.Single(evaluation => evaluation.Id.Value == id));
        var telling = audit.Anomalies.Where(static anomaly => anomaly.Kind == AnomalyKind.Evidence).ToList();

        Assert.Equal(rule, audit.DeclaredRules.AreaScores);
        Assert.Equal(areas, string.Join(" ", telling.Select(static anomaly => anomaly.Cell.Number)));
        Assert.All(telling, static anomaly => Assert.Equal(AuditCodes.AreaScoreDecidesRule, anomaly.Code));
    }

    [Theory]
    [InlineData("6.2", TableColumn.Percent, "73-77", "73 74 75 76 77", nameof(ReadingVerdict.Contradicts))]
    [InlineData("6.3", TableColumn.Percent, "50-54", "51", nameof(ReadingVerdict.Illegible))]
    [InlineData("7.2", TableColumn.Percent, "54-56", "55", nameof(ReadingVerdict.Contradicts))]
    [InlineData("7.3", TableColumn.Points, "9", "9", nameof(ReadingVerdict.Illegible))]
    [InlineData("8.2", TableColumn.Points, "4-15", "7 10 11 12 13 14", nameof(ReadingVerdict.Contradicts))]
    [InlineData("8.2", TableColumn.Percent, "27-100", "43 63 73 83 93", nameof(ReadingVerdict.Contradicts))]
    public void The_damaged_cells_of_Amal_are_bounded_and_read_again(
        string number, TableColumn column, string values, string candidates, string verdict)
    {
        var one = EvaluationAudit.Run(RealReports.Amal2019).FindReconstruction(SubQuestionNumber.Parse(number), column)!;

        Assert.Equal(values, one.Values.ToString());
        Assert.Equal(verdict, one.Reading!.Verdict.ToString());
        Assert.Equal(candidates, string.Join(" ", one.Reading.Candidates));
    }

    [Fact]
    public void The_lost_row_of_Amal_is_bounded_by_its_area()
    {
        var audit = EvaluationAudit.Run(RealReports.Amal2019);
        var row = SubQuestionNumber.Parse("8.1");

        Assert.Equal("4-15", audit.FindReconstruction(row, TableColumn.Points)!.Values.ToString());
        Assert.Equal("27-100", audit.FindReconstruction(row, TableColumn.Percent)!.Values.ToString());
        Assert.Equal("(159/40, 15]", audit.FindReconstruction(row, TableColumn.Points)!.ExactScoreRange.ToString());
        Assert.Equal("15", audit.FindReconstruction(row, TableColumn.Maximum)!.Values.ToString());
        Assert.Null(audit.FindReconstruction(row, TableColumn.Points)!.Derived);
        Assert.Empty(audit.Contradictions);
    }

    [Fact]
    public void The_points_of_7_3_in_Amal_can_be_derived()
    {
        var derived = EvaluationAudit.Run(RealReports.Amal2019)
            .FindReconstruction(SubQuestionNumber.Parse("7.3"), TableColumn.Points)!.Derived!;

        Assert.Equal((ValueStatus.Derived, 9m), (derived.Status, derived.Number));
        Assert.Equal(
            "The points of 7.3 cannot be read; by the row's 46 % the exact score lies from 9.1 to below 9.3 of 20 points, which is "
                + "printed as 9.",
            derived.Note!.English);
        Assert.Equal(
            "Poängen för 7.3 går inte att läsa; enligt radens 46 % ligger det exakta värdet från 9,1 till under 9,3 av 20 poäng, vilket "
                + "trycks som 9.",
            derived.Note.Swedish);
    }

    [Fact]
    public void Percentages_of_a_form_without_them_follow_from_the_points()
    {
        var one = EvaluationAudit.Run(RealReports.Olofstrom2022).FindReconstruction(SubQuestionNumber.Parse("7.2"), TableColumn.Percent)!;

        // 21 of 40: the quotient is 52.5, a tie.
        Assert.Equal(["51-54", "53", "52"], one.Expected.Select(static expected => expected.Values.ToString()));
        Assert.Equal("51-54", one.Values.ToString());
        Assert.Equal(ReconstructionOutcome.Several, one.Outcome);
    }

    [Theory]
    [InlineData(PercentageRule.FromRoundedPoints, AreaScoreRule.RoundedSumOfExactScores)]
    [InlineData(PercentageRule.FromExactScore, AreaScoreRule.SumOfRoundedPoints)]
    [InlineData(PercentageRule.FromRoundedPoints, AreaScoreRule.SumOfRoundedPoints)]
    public void Wrongly_declared_rules_are_beaten(PercentageRule percentages, AreaScoreRule areaScores)
    {
        var real = RealReports.Olofstrom2017;
        var declared = new Evaluation(
            real.Id, real.Municipality, real.Framework, real.Period, real.Ordinal, percentages, areaScores, real.Report, real.Source,
            real.Areas, real.PrintedTotal);

        var audit = EvaluationAudit.Run(declared);

        Assert.Equal(RulesVerdict.Beaten, audit.Verdict);
        Assert.NotEmpty(audit.Contradictions);
        Assert.Equal(new PrintingRules(PercentageRule.FromExactScore, AreaScoreRule.RoundedSumOfExactScores), audit.Fits[0].Rules);
    }

    [Fact]
    public void Scores_are_tighter_than_what_each_row_says_alone()
    {
        var scores = FeasibleScores.FromEvaluation(RealReports.Amal2019);

        Assert.Equal(
            "[27/2, 563/40)", scores.SubQuestions[RealReports.Amal2019.Framework.IndexOf(SubQuestionNumber.Parse("7.2"))].ToString());
    }
}
