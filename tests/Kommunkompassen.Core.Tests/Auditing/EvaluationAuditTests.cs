using Kommunkompassen.Auditing;
using Kommunkompassen.Scoring;
using Xunit;
using static Kommunkompassen.Tests.Auditing.Tables;

namespace Kommunkompassen.Tests.Auditing;

public class EvaluationAuditTests
{
    [Fact]
    public void A_sound_table_has_no_findings_and_its_total_follows()
    {
        var audit = EvaluationAudit.Run(Of([P(10), P(30)], [P(25), P(50)], P(40), P(40)));

        Assert.Empty(audit.Anomalies);
        var total = Assert.Single(audit.Reconstructions);
        Assert.Equal(("total points", "40", ReconstructionOutcome.Unique), (total.Cell.ToString(), total.Values.ToString(), total.Outcome));
        // 25 % and 50 % are exactly the quotients, which "from the exact score" calls chance.
        Assert.Equal(RulesVerdict.Beaten, audit.Verdict);
        Assert.Equal(PercentageRule.FromRoundedPoints, audit.Fits[0].Rules.Percentages);
    }

    [Fact]
    public void No_evaluation_no_audit()
        => Assert.Throws<ArgumentNullException>(static () => EvaluationAudit.Run(null!));

    [Fact]
    public void Numbers_of_more_than_two_decimals_are_refused_each_by_its_place()
    {
        var evaluation = Of([P(10.125m), P(30.12m)], [P(25), P(50.001m)], P(40.0001m), P(40));

        var refusal = Assert.Throws<InvalidModelException>(() => EvaluationAudit.Run(evaluation));

        Assert.Equal(
            ["Areas[0].Points", "Areas[0].SubQuestions[0].Points", "Areas[0].SubQuestions[1].Percent"],
            refusal.Faults.Select(static fault => fault.Position));
        Assert.All(refusal.Faults, static fault => Assert.Equal("too-many-decimals", fault.Code));
    }

    [Fact]
    public void An_area_percentage_that_differs_from_its_score_is_an_anomaly_of_its_own()
    {
        var audit = EvaluationAudit.Run(Of([P(10), P(30)], [P(25), P(50)], P(40), P(41)));

        var anomaly = Assert.Single(audit.Contradictions);
        Assert.Equal((AuditCodes.AreaPercentDiffers, "area 1 percent"), (anomaly.Code, anomaly.Cell.ToString()));
        Assert.Equal((40m, 1m), (anomaly.ExpectedByDeclared.Low, anomaly.Distance));
        Assert.Equal(
            "The percentage of area 1 is printed as 41 %, but the declared rules give 40 %; the difference is 1.", anomaly.Message.English);
    }

    [Fact]
    public void A_total_that_differs_from_the_area_scores_is_an_anomaly()
    {
        var audit = EvaluationAudit.Run(Of([P(10), P(30)], [P(25), P(50)], P(40), P(40), Total(42)));

        var anomaly = Assert.Single(audit.Contradictions);
        Assert.Equal((AuditCodes.TotalDiffers, "total points"), (anomaly.Code, anomaly.Cell.ToString()));
        Assert.Equal((40m, 2m), (anomaly.ExpectedByDeclared.Low, anomaly.Distance));
        Assert.Equal("Totalpoängen är tryckt som 42, men de angivna reglerna ger 40; skillnaden är 2.", anomaly.Message.Swedish);
    }

    [Fact]
    public void A_percentage_far_from_its_points_fits_no_rule()
    {
        var anomaly = Assert.Single(EvaluationAudit.Run(Of([P(10), P(30)], [P(25), P(80)], P(40))).Contradictions);

        Assert.Equal((AuditCodes.PercentFitsNoRule, "1.2"), (anomaly.Code, anomaly.Cell.Number));
        Assert.Equal("49-51", anomaly.ExpectedByDeclared.ToString());
        Assert.Equal(29m, anomaly.Distance);
    }

    [Fact]
    public void Contradictory_numbers_are_all_kept_in_the_interval()
    {
        // 30 of 60 points is [29.5, 30.5), 80 % is [47.7, 48.3).
        var scores = EvaluationAudit.Run(Of([P(10), P(30)], [P(25), P(80)], P(40))).Scores;

        Assert.Equal("[59/2, 483/10)", scores.SubQuestions[1].ToString());
    }

    [Fact]
    public void A_contradicted_area_score_narrows_no_row_and_stays_in_the_areas_interval()
    {
        var audit = EvaluationAudit.Run(Of([P(10), P(30)], [], P(50), percentageRule: PercentageRule.NotPrinted));

        Assert.Equal("[19/2, 21/2)", audit.Scores.SubQuestions[0].ToString());
        Assert.Equal("[39, 103/2)", audit.Scores.Areas[0].ToString());
    }

    [Fact]
    public void Nothing_completes_an_area_whose_score_its_rows_cannot_give()
    {
        // 10 points and at most 60 more cannot be 90.
        var one = EvaluationAudit.Run(Of([P(10), Lost()], [], P(90), percentageRule: PercentageRule.NotPrinted))
            .FindReconstruction(new SubQuestionNumber(1, 2), TableColumn.Points)!;

        Assert.Equal((ReconstructionOutcome.None, 0), (one.Outcome, one.Values.Count));
        Assert.Null(one.Derived);
        Assert.Equal(AuditCodes.ReconstructedNone, one.Code);
        Assert.StartsWith("The points of 1.2 cannot be read, and no number agrees with", one.Derivation.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lost_area_score_follows_from_the_total_and_the_other_areas()
    {
        AreaResult[] areas = [new(1, P(40), []), new(2, PrintedValue.NotPublished, []), new(3, P(20), [])];
        var audit = EvaluationAudit.Run(Evaluation([[100], [100], [100]], areas, Total(130)));

        var one = audit.Reconstructions.Single(
            static one => one.Cell is { AreaNumber: 2, Level: ScoreLevel.Area, Column: TableColumn.Points });
        Assert.Equal("70", one.Values.ToString());
        Assert.Equal(
            "The score of area 2 is not in the report; by the area's rows, the total and the other areas it is 70.",
            one.Derivation.English);
        var row = audit.FindReconstruction(new SubQuestionNumber(2, 1), TableColumn.Points)!;
        Assert.Equal("70", row.Values.ToString());
        Assert.Equal("[139/2, 141/2)", audit.Scores.SubQuestions[1].ToString());
    }

    [Fact]
    public void A_lost_area_score_is_its_percentage()
    {
        var audit = EvaluationAudit.Run(Of([Lost(), Lost()], [], Lost(), P(40)));

        var one = audit.Reconstructions.Single(static one => one.Cell is { Level: ScoreLevel.Area });
        Assert.Equal("40", one.Values.ToString());
        Assert.Equal("Poängen för område 1 går inte att läsa; enligt områdets 40 % av 100 poäng är värdet 40.", one.Derivation.Swedish);
    }

    [Fact]
    public void Whole_points_cannot_add_up_to_a_half()
    {
        var audit = EvaluationAudit.Run(Of([Lost(), P(30)], [], P(40.5m), percentageRule: PercentageRule.NotPrinted));

        Assert.Equal("area 1 points", Assert.Single(audit.Contradictions).Cell.ToString());
    }

    [Fact]
    public void A_percentage_coarser_than_the_scores_does_not_tell_a_score()
    {
        AreaResult[] areas = [new(1, Lost(), [], P(40)), new(2, P(20.5m), [], P(21))];
        var audit = EvaluationAudit.Run(Evaluation([[100], [100]], areas));

        var one = audit.Reconstructions.First(static one => one.Cell is { AreaNumber: 1, Level: ScoreLevel.Area });
        Assert.Equal(
            ("0.0", "100.0"),
            (
                one.Values.Low.ToString(System.Globalization.CultureInfo.InvariantCulture),
                one.Values.High.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void An_evaluation_known_by_its_total_only_is_audited()
    {
        var audit = EvaluationAudit.Run(Evaluation([[40, 60], [100]], [], Total(150), PercentageRule.NotPrinted));

        Assert.Empty(audit.Anomalies);
        Assert.Equal(0, audit.Reconstructions.Count(static one => one.Outcome == ReconstructionOutcome.None));
        Assert.Equal("50-100", audit.Reconstructions.First(static one => one.Cell.Level == ScoreLevel.Area).Values.ToString());
        Assert.Equal("[297/2, 303/2)", audit.Scores.Total.ToString());   // Three rows, each rounded by up to half a point.
    }

    [Fact]
    public void Rules_that_explain_equally_much_share_a_rank_and_the_known_rounding_comes_first()
    {
        var fits = EvaluationAudit.Run(Of([P(10), P(30)], [P(25), P(50)], P(40))).Fits;

        Assert.Equal(8, fits.Count);
        Assert.Equal([1, 1, 3, 3, 5, 5, 5, 5], fits.Select(static fit => fit.Rank));
        Assert.Equal([TieRule.HalfAwayFromZero, TieRule.HalfToEven], fits.Take(2).Select(static fit => fit.Rules.Ties));
    }

    [Fact]
    public void The_rounding_of_ties_shows_where_a_quotient_is_a_tie()
    {
        // 1 of 40 points is 2.5 %.
        var audit = EvaluationAudit.Run(Of([P(1), P(30)], [P(2), P(50)], P(31), percentageRule: PercentageRule.FromRoundedPoints));

        var anomaly = Assert.Single(audit.Contradictions);
        Assert.Equal((AuditCodes.PercentFitsOtherRule, "3"), (anomaly.Code, anomaly.ExpectedByDeclared.ToString()));
        Assert.Equal("fromRoundedPoints/sumOfRoundedPoints/halfToEven", audit.Fits[0].Rules.ToString());
        Assert.EndsWith("ties to even.", anomaly.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_derived_number_is_no_gap()
    {
        var derived = PrintedValue.Derived(10, new LocalizedText("Så", "So"));
        var audit = EvaluationAudit.Run(Of([derived, P(30)], [P(25), P(50)], P(40), P(40)));

        Assert.Null(audit.FindReconstruction(new SubQuestionNumber(1, 1), TableColumn.Points));
        Assert.Throws<ArgumentNullException>(() => audit.FindReconstruction(null!, TableColumn.Points));
    }

    [Fact]
    public void Scores_under_other_rules_differ_from_those_under_the_declared_ones()
    {
        var audit = EvaluationAudit.Run(Of([P(10), P(30)], [P(25), P(50)], P(40)));

        Assert.Equal("[49/5, 51/5)", audit.Scores.SubQuestions[0].ToString());
        Assert.Equal(
            "[19/2, 21/2)",
            FeasibleScores.FromEvaluation(audit.Evaluation, new(PercentageRule.FromRoundedPoints, AreaScoreRule.SumOfRoundedPoints))
                .SubQuestions[0].ToString());
        Assert.Equal(audit.Scores, FeasibleScores.FromEvaluation(audit.Evaluation, audit.DeclaredRules));
    }
}
