using FsCheck.Xunit;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>Arbitrary translations against the naive second implementation: every number of the score sheet, with interval, coverage, gaps
/// and caveats.</summary>
[Properties(Arbitrary = [typeof(TapeArbitrary)], MaxTest = 150)]
public sealed class TranslationLaws
{
    [Property]
    public void Every_number_agrees_with_the_naive_translation(Tape tape)
    {
        var scenario = Scenario.Draw(tape);
        var (scores, naive) = (scenario.Translate().Scores, new NaiveTranslation(scenario.Parts, scenario.Evaluation));
        Assert.Equal(scenario.Parts.To, scores.Framework);
        Assert.All(
            scores.Framework.SubQuestions,
            (q, i) => AssertAgree(naive.Questions[q.Number], scores.SubQuestions[i], q.MaxPoints, $"{q.Number}"));
        Assert.All(scores.Framework.Areas, (a, i) => AssertAgree(naive.Areas[a.Number], scores.Areas[i], 100, $"area {a.Number}"));
        AssertAgree(naive.Total, scores.Total, scores.Framework.MaxPoints, "total");
    }

    [Property]
    public void Coverage_is_from_nought_to_one_and_no_score_leaves_its_scale(Tape tape)
    {
        var scores = Scenario.Draw(tape).Translate().Scores;
        foreach (var score in scores.SubQuestions.Concat(scores.Areas).Append(scores.Total))
        {
            Assert.True(score.Coverage >= 0 && score.Coverage <= 1, $"coverage {score.Coverage}");
            Assert.InRange(score.MeasuredPoints, 0, score.MaxPoints);
            if (score.Estimate is { } estimate)
            {
                Assert.True(ScoreInterval.Closed(0, score.MeasuredPoints).Contains(estimate.Interval), $"{score}");
                Assert.Equal(estimate.Points, estimate.Interval.Nearest(estimate.Points));
            }
        }
    }

    [Property]
    public void The_same_translation_twice_is_equal_in_all_its_parts(Tape tape)
    {
        var scenario = Scenario.Draw(tape);
        var (one, other) = (scenario.Translate(), scenario.Parts.Mapping().Translate(scenario.Evaluation));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Property]
    public void The_order_of_links_retirements_and_novelties_never_matters(Tape tape)
    {
        var scenario = Scenario.Draw(tape);
        var shuffled = scenario.Parts.Shuffled(tape).Mapping();
        Assert.Equal(scenario.Mapping, shuffled);
        Assert.Equal(scenario.Mapping.GetHashCode(), shuffled.GetHashCode());
        Assert.Equal(scenario.Mapping.ContentHash, shuffled.ContentHash);
        Assert.Equal(scenario.Translate(), shuffled.Translate(scenario.Evaluation));
    }

    [Fact]
    public void An_evaluation_of_another_form_is_refused_by_name()
    {
        var (a, b, c) = (Make.Framework("a"), Make.Framework("b"), Make.Framework("c"));
        var mapping = Make.Mapping(
            a, b, [Make.Link("1.1", "1.1", "1", Relationship.Equivalent), Make.Link("1.2", "1.2", "1", Relationship.Equivalent)]);
        var refusal = Assert.Throws<ArgumentException>("evaluation", () => mapping.Translate(Make.OfPoints(c, 1, 2)));
        Assert.All((string[])["framework c", "from a to b"], part => Assert.Contains(part, refusal.Message, StringComparison.Ordinal));
        var other = Assert.Throws<ArgumentException>(
            "evaluation", () => mapping.Translate(Make.OfPoints(Make.Framework("a", [50, 50]), 1, 2)));
        Assert.Contains("another content of framework a", other.Message, StringComparison.Ordinal);
    }

    private static void AssertAgree(NaiveNumber expected, ScoreRow actual, int max, string where)
    {
        Assert.Equal((where, max), (where, actual.MaxPoints));
        Assert.Equal((where, expected.Score), (where, actual.Estimate is { } estimate ? NaiveScore.Of(estimate) : null));
        Assert.Equal((where, expected.Measured), (where, actual.MeasuredPoints));
        Assert.Equal((where, expected.Coverage), (where, actual.Coverage.ToFraction()));
        Assert.Equal(expected.Gaps.Order(StringComparer.Ordinal), actual.Gaps.Select(NaiveNumber.KeyOf).Order(StringComparer.Ordinal));
        Assert.Equal(
            expected.Caveats.Order(StringComparer.Ordinal), actual.Caveats.Select(static c => c.Code.Value).Order(StringComparer.Ordinal));
        Assert.Equal(actual.Caveats.Select(static c => -(int)c.Severity).Order(), actual.Caveats.Select(static c => -(int)c.Severity));
        Assert.Null(actual.Printed);
    }
}
