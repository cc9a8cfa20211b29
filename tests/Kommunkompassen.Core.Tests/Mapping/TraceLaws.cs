using FsCheck.Xunit;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>Every translated number lists what it is made of, and that re-adds to the number exactly.</summary>
[Properties(Arbitrary = [typeof(TapeArbitrary)], MaxTest = 100)]
public sealed class TraceLaws
{
    [Property]
    public void The_contributions_of_a_sub_question_re_add_to_its_score_and_its_interval(Tape tape)
    {
        var translation = Scenario.Draw(tape).Translate();
        foreach (var question in translation.Mapping.To.SubQuestions)
        {
            var trace = translation.TraceSubQuestion(question.Number);
            Assert.Equal((ScoreLevel.SubQuestion, question.Number.ToString(), Rational.Zero), (trace.Level, trace.Number, trace.Carried));
            Assert.Equal(translation.Scores[question.Number], trace.Score);
            var sum = trace.Contributions.Aggregate(default(ScoreEstimate), static (all, contribution) => all + contribution.Amount);
            Assert.Equal(trace.Score.Estimate ?? default, sum);
        }
    }

    [Property]
    public void The_contributions_and_what_was_carried_re_add_to_areas_and_total(Tape tape)
    {
        var translation = Scenario.Draw(tape).Translate();
        foreach (var area in translation.Mapping.To.Areas)
        {
            AssertReadds(translation.TraceArea(area.Number), ScoreLevel.Area, $"{area.Number}", translation.Scores.Areas[area.Number - 1]);
            Assert.All(translation.TraceArea(area.Number).Contributions, c => Assert.Equal(area.Number, c.Link.To.Area));
        }

        AssertReadds(translation.TraceTotal(), ScoreLevel.Total, string.Empty, translation.Scores.Total);
    }

    [Property]
    public void Each_contribution_can_be_worked_out_again_from_what_it_shows(Tape tape)
    {
        var scenario = Scenario.Draw(tape);
        var (translation, own) = (scenario.Translate(), ScoreSheet.FromEvaluation(scenario.Evaluation));
        var contributions = translation.TraceTotal().Contributions;
        Assert.All(contributions, contribution =>
        {
            Assert.Equal(
                contribution.Source.Points.ToFraction() * contribution.Link.Share.ToFraction() * contribution.Scale.ToFraction(),
                contribution.Amount.Points.ToFraction());
            Assert.Equal(own[contribution.Link.From].Estimate, contribution.Source);
            Assert.Equal(scenario.Evaluation.FindSubQuestion(contribution.Link.From), contribution.Row);
            Assert.Equal(scenario.Parts.From.FindSubQuestion(contribution.Link.From)!.MaxPoints, contribution.RowMaxPoints);
            Assert.Contains(contribution.Link, scenario.Parts.Links);
        });
        var known = scenario.Mapping.Links.Where(link => own[link.From].Estimate is not null);
        Assert.Equal(known.OrderBy(static l => l.To).ThenBy(static l => l.From), contributions.Select(static c => c.Link));
    }

    [Property]
    public void Every_trace_names_the_mapping_its_version_and_its_content(Tape tape)
    {
        var translation = Scenario.Draw(tape).Translate();
        foreach (var trace in (ScoreTrace[])[
            translation.TraceTotal(), translation.TraceArea(1),
            translation.TraceSubQuestion(translation.Mapping.To.SubQuestions[0].Number)])
        {
            Assert.Equal(
                (translation.Mapping.Id, translation.Mapping.Version, translation.Mapping.ContentHash),
                (trace.MappingId, trace.MappingVersion, trace.MappingHash));
        }
    }

    [Fact]
    public void A_contribution_prints_as_a_sentence_in_both_languages()
    {
        var (from, to) = (Make.Framework("a", [60, 40]), Make.Framework("b", [100]));
        var mapping = Make.Mapping(
            from, to, [Make.Link("1.1", "1.1", "1/3"), Make.Link("1.2", "1.1")], [Make.RetiredSubQuestion("1.1", "2/3")]);
        var contribution = mapping.Translate(Make.OfPoints(from, 7.5m, 4)).TraceSubQuestion(Make.Number("1.1")).Contributions[0];
        Assert.Equal(
            "1.1 scored 7.5 of 60 points; the share 1/3 times the scale 5/3 gives 4.17 points on 1.1. 1.1 to 1.1 (en)",
            contribution.Sentence(Language.English));
        Assert.Equal(
            "1.1 gav 7,5 av 60 poäng; andelen 1/3 gånger skalan 5/3 ger 4,17 poäng på 1.1. 1.1 to 1.1 (sv)",
            contribution.Sentence(Language.Swedish));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => contribution.Sentence((Language)7));
    }

    [Fact]
    public void What_the_target_form_lacks_cannot_be_traced()
    {
        var framework = Make.Framework("a", [60, 40]);
        var translation = FrameworkMapping.Identity(framework).Translate(Make.OfPoints(framework, 1, 2));
        Assert.Contains(
            "1.1 to 1.2",
            Assert.Throws<ArgumentOutOfRangeException>("number", () => translation.TraceSubQuestion(Make.Number("1.3"))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("number", () => translation.TraceSubQuestion(null!));
        Assert.Contains(
            "1 to 1", Assert.Throws<ArgumentOutOfRangeException>("area", () => translation.TraceArea(2)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("area", () => translation.TraceArea(0));
    }

    private static void AssertReadds(ScoreTrace trace, ScoreLevel level, string number, ScoreRow score)
    {
        Assert.Equal((level, number), (trace.Level, trace.Number));
        Assert.Equal(score, trace.Score);
        var sum = trace.Contributions.Aggregate(Fraction.Zero, static (all, c) => all + c.Amount.Points.ToFraction());
        sum = trace.AreaContributions.Aggregate(sum, static (all, c) => all + c.Amount.Points.ToFraction());
        Assert.Equal((score.Estimate?.Points ?? 0).ToFraction(), sum + trace.Carried.ToFraction());
    }
}
