using FsCheck.Xunit;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>A gap is never zero: it keeps its kind and reason through every sum.</summary>
[Properties(Arbitrary = [typeof(TapeArbitrary)], MaxTest = 150)]
public sealed class GapLaws
{
    [Property]
    public void Blanking_a_cell_never_makes_a_number_where_nothing_is_known(Tape tape)
    {
        var parts = MappingParts.Draw(tape);
        var points = parts.From.SubQuestions.Select(q => tape.OneIn(2) ? null : (decimal?)tape.Between(0, q.MaxPoints)).ToArray();
        var known = parts.From.SubQuestions.Zip(points).Where(static p => p.Second is not null).Select(static p => p.First.Number)
            .ToHashSet();
        var scores = parts.Mapping().Translate(Make.OfPoints(parts.From, points)).Scores;
        foreach (var question in parts.To.SubQuestions)
        {
            var fed = parts.Links.Any(link => link.To == question.Number && known.Contains(link.From));
            Assert.Equal(fed, scores[question.Number].Estimate is not null);
            Assert.Equal(fed ? question.MaxPoints : 0, scores[question.Number].MeasuredPoints);
        }
    }

    [Property]
    public void A_total_over_gaps_is_partial_and_says_on_how_many_points_it_is_measured(Tape tape)
    {
        var parts = MappingParts.Scattered(tape, Worlds.Framework(tape, "a"), Worlds.Framework(tape, "b"));
        var scores = parts.Mapping()
            .Translate(Make.OfPoints(parts.From, [.. parts.From.SubQuestions.Select(_ => tape.OneIn(2) ? null : (decimal?)1)])).Scores;
        foreach (var area in parts.To.Areas)
        {
            var (score, rows) = (scores.Areas[area.Number - 1], area.SubQuestions.Select(q => scores[q.Number]).ToList());
            Assert.Equal(rows.Where(static r => r.Estimate is not null).Sum(static r => r.MaxPoints), score.MeasuredPoints);
            Assert.Equal(rows.TrueForAll(static r => r.Estimate is not null), score.IsWhole);
            Assert.True(score.IsWhole || score.Gaps.Count > 0);
            Assert.Equal(rows.TrueForAll(static r => r.Estimate is null), score.Estimate is null);
        }

        Assert.Equal(scores.Areas.Sum(static a => a.MeasuredPoints), scores.Total.MeasuredPoints);
    }

    [Property]
    public void Every_gap_below_stands_in_the_area_and_the_total_once(Tape tape)
    {
        var scores = Scenario.Draw(tape).Translate().Scores;
        foreach (var area in scores.Framework.Areas)
        {
            Assert.Equal(area.SubQuestions.SelectMany(q => scores[q.Number].Gaps).Distinct(), scores.Areas[area.Number - 1].Gaps);
        }

        Assert.Equal(scores.Areas.SelectMany(static a => a.Gaps).Distinct(), scores.Total.Gaps);
    }

    [Property]
    public void More_gaps_never_raise_coverage(Tape tape)
    {
        var parts = MappingParts.Draw(tape);
        var points = parts.From.SubQuestions.Select(q => tape.OneIn(4) ? null : (decimal?)tape.Between(0, q.MaxPoints)).ToArray();
        var fewer = points.ToArray();
        fewer[tape.Below(points.Length)] = null;
        var mapping = parts.Mapping();
        var (more, less) = (
            mapping.Translate(Make.OfPoints(parts.From, points)).Scores, mapping.Translate(Make.OfPoints(parts.From, fewer)).Scores);
        Assert.All(
            more.SubQuestions.Concat(more.Areas).Append(more.Total).Zip(less.SubQuestions.Concat(less.Areas).Append(less.Total)),
            static pair =>
            Assert.True(pair.Second.Coverage <= pair.First.Coverage));
    }

    [Fact]
    public void Each_gap_names_its_kind_its_form_and_the_reason_in_both_languages()
    {
        var (from, to) = (Make.Framework("a", [50, 30, 20]), Make.Framework("b", [50, 40, 10]));
        var mapping = Make.Mapping(
            from, to, [Make.Link("1.1", "1.1"), Make.Link("1.2", "1.2"), Make.Link("1.3", "1.2")], added: [Make.NewSubQuestion("1.3")]);
        var evaluation = Make.Evaluation(from, [new AreaResult(1, PrintedValue.NotPublished,
            [new(Make.Number("1.1"), PrintedValue.Unreadable()), new(Make.Number("1.2"), PrintedValue.NotPublished), Make.Row("1.3", 5)])]);
        var gaps = mapping.Translate(evaluation).Scores.Total.Gaps;
        Assert.Equal(["a 1.1: Unreadable", "a 1.2: NotPublished", "b 1.3: New"], gaps.Select(static gap => gap.ToString()));
        Assert.All(gaps, static gap => Assert.NotEmpty(gap.Sources));
        Assert.Contains("cannot be read", gaps[0].Reason.English, StringComparison.Ordinal);
        Assert.Contains("går inte att läsa", gaps[0].Reason.Swedish, StringComparison.Ordinal);
        Assert.Contains("gives no numbers", gaps[1].Reason.English, StringComparison.Ordinal);
        Assert.Equal(Make.Text("new"), gaps[2].Reason);
    }
}
