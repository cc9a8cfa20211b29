using FsCheck.Xunit;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>Caveats travel: whatever touches a source reaches all that the source feeds.</summary>
[Properties(Arbitrary = [typeof(TapeArbitrary)], MaxTest = 150)]
public sealed class CaveatLaws
{
    [Property]
    public void A_caveat_of_a_link_reaches_its_target_the_area_and_the_total(Tape tape)
    {
        var scenario = Scenario.Draw(tape);
        var scores = scenario.Translate().Scores;
        Assert.All(scenario.Parts.Links, link => Assert.All(link.Caveats, caveat => AssertReaches(scores, link.To, caveat)));
    }

    [Property]
    public void A_general_caveat_of_the_mapping_reaches_every_number(Tape tape)
    {
        var scenario = Scenario.Draw(tape);
        var scores = scenario.Translate().Scores;
        Assert.All(
            scores.Framework.SubQuestions,
            question => Assert.All(scenario.Parts.General, caveat => AssertReaches(scores, question.Number, caveat)));
    }

    [Property]
    public void A_caveat_of_the_report_reaches_all_that_the_areas_it_touches_feed(Tape tape)
    {
        var scenario = Scenario.Draw(tape);
        var scores = scenario.Translate().Scores;
        foreach (var caveat in scenario.Evaluation.Caveats)
        {
            Assert.All(
                scenario.Parts.Links.Where(link => caveat.Areas.Count == 0 || caveat.Areas.Contains(link.From.Area)),
                link => AssertReaches(scores, link.To, caveat.Caveat));
        }
    }

    [Property]
    public void A_number_carries_each_caveat_once_the_most_severe_first_and_none_that_does_not_touch_it(Tape tape)
    {
        var scenario = Scenario.Draw(tape);
        var scores = scenario.Translate().Scores;
        foreach (var score in scores.SubQuestions.Concat(scores.Areas).Append(scores.Total))
        {
            Assert.Equal(score.Caveats.Count, score.Caveats.Select(static caveat => (caveat.Code, caveat.Subject)).Distinct().Count());
            Assert.Equal(score.Caveats.OrderByDescending(static caveat => caveat.Severity), score.Caveats);
        }

        foreach (var question in scores.Framework.SubQuestions)
        {
            var links = scenario.Parts.Links.Where(link => link.To == question.Number).ToList();
            var sourceAreas = links.Select(static link => link.From.Area).ToHashSet();
            var allowed = links.SelectMany(static link => link.Caveats).Concat(scenario.Parts.General)
                .Concat(
                    scenario.Evaluation.Caveats.Where(c => links.Count > 0 && (c.Areas.Count == 0 || c.Areas.Any(sourceAreas.Contains)))
                        .Select(static c => c.Caveat));
            Assert.Subset(
                allowed.Select(static caveat => caveat.Code.Value)
                    .Concat([NaiveTranslation.Gap, "low-coverage", "crossing-split", "framework-version-inferred-from-year"]).ToHashSet(),
                scores[question.Number].Caveats.Select(static caveat => caveat.Code.Value).ToHashSet());
        }
    }

    [Fact]
    public void A_caveat_across_forms_is_silent_where_the_form_stays_the_same()
    {
        var framework = Make.Framework("a", [60, 40]);
        var across = new EvaluationCaveat(Make.Caveat("across"), acrossFrameworkVersions: true);
        var evaluation = Make.Evaluation(
            framework, [new AreaResult(1, PrintedValue.Printed(3), [Make.Row("1.1", 1), Make.Row("1.2", 2)])], caveats: [across]);
        Assert.Empty(FrameworkMapping.Identity(framework).Translate(evaluation).Scores.Total.Caveats);
        var mapping = Make.Mapping(framework, Make.Framework("b", [100]), [Make.Link("1.1", "1.1"), Make.Link("1.2", "1.1")]);
        Assert.Contains(across.Caveat, mapping.Translate(evaluation).Scores.Total.Caveats);
    }

    [Fact]
    public void A_number_that_rests_on_judgement_alone_says_so()
    {
        var (from, to) = (Make.Framework("a", [60, 40]), Make.Framework("b", [50, 50]));
        var mapping = Make.Mapping(
            from, to,
            [
                Make.Link("1.1", "1.1", confidence: Confidence.Low), Make.Link("1.2", "1.1", "1/2", confidence: Confidence.Low),
                Make.Link("1.2", "1.2", "1/2")
            ]);
        var scores = mapping.Translate(Make.OfPoints(from, 1, 2)).Scores;
        Assert.Equal(
            (true, false, false),
            (scores.SubQuestions[0].RestsOnJudgement, scores.SubQuestions[1].RestsOnJudgement, scores.Total.RestsOnJudgement));
    }

    private static void AssertReaches(ScoreSheet scores, SubQuestionNumber target, Caveat caveat)
    {
        Assert.Contains(caveat, scores[target].Caveats);
        Assert.Contains(caveat, scores.Areas[target.Area - 1].Caveats);
        Assert.Contains(caveat, scores.Total.Caveats);
    }
}
