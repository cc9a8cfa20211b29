using FsCheck.Xunit;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>A translation is monotone and linear in the source scores.</summary>
[Properties(Arbitrary = [typeof(TapeArbitrary)], MaxTest = 150)]
public sealed class ArithmeticLaws
{
    [Property]
    public void Raising_one_source_score_lowers_nothing(Tape tape)
    {
        var parts = MappingParts.Draw(tape);
        var points = Points(tape, parts.From, gaps: true);
        var which = tape.Below(points.Length);
        var raised = points.ToArray();
        raised[which] = points[which] is { } old ? old + tape.Between(0, parts.From.SubQuestions[which].MaxPoints - (int)old) : null;
        var mapping = parts.Mapping();
        var (before, after) = (mapping.Translate(Make.OfPoints(parts.From, points)), mapping.Translate(Make.OfPoints(parts.From, raised)));
        Assert.All(Estimates(before).Zip(Estimates(after)), static pair =>
        {
            Assert.Equal(pair.First is null, pair.Second is null);
            if (pair is ({ } low, { } high))
            {
                Assert.True(low.Points <= high.Points, $"{low} to {high}");
                Assert.True(low.Interval.Low <= high.Interval.Low, $"{low} to {high}");
                Assert.True(low.Interval.High <= high.Interval.High, $"{low} to {high}");
            }
        });
    }

    [Property]
    public void Raising_a_source_score_raises_each_target_it_flows_to(Tape tape)
    {
        var parts = MappingParts.Draw(tape);
        var points = Points(tape, parts.From, gaps: false).Select(static p => (decimal?)(int)(p! / 2)).ToArray();
        var which = tape.Below(points.Length);
        var raised = points.ToArray();
        raised[which] += 0.5m;
        var mapping = parts.Mapping();
        var (before, after) = (mapping.Translate(Make.OfPoints(parts.From, points)), mapping.Translate(Make.OfPoints(parts.From, raised)));
        var reached = parts.Links.Where(link => link.From == parts.From.SubQuestions[which].Number).Select(static link => link.To)
            .ToHashSet();
        Assert.All(parts.To.SubQuestions, question => Assert.Equal(
            reached.Contains(question.Number),
            before.Scores[question.Number].Estimate?.Points < after.Scores[question.Number].Estimate?.Points));
    }

    [Property]
    public void The_translation_of_a_sum_is_the_sum_of_the_translations(Tape tape)
    {
        var parts = MappingParts.Draw(tape);
        decimal?[] Half() => [.. parts.From.SubQuestions.Select(q => (decimal?)(tape.Between(0, q.MaxPoints * 5) / 10m))];
        var (x, y, known) = (Half(), Half(), parts.From.SubQuestions.Select(_ => !tape.OneIn(6)).ToArray());
        decimal?[] Masked(IEnumerable<decimal?> values) => [.. values.Zip(known, static (value, isKnown) => isKnown ? value : null)];
        var mapping = parts.Mapping();
        var (tx, ty) = (mapping.Translate(Make.OfPoints(parts.From, Masked(x))), mapping.Translate(Make.OfPoints(parts.From, Masked(y))));
        var sum = mapping.Translate(Make.OfPoints(parts.From, Masked(x.Zip(y, static (a, b) => a + b))));
        AssertSum(tx, ty, sum);
        Assert.All(tx.Ledger.Inflows.Zip(ty.Ledger.Inflows, sum.Ledger.Inflows), static line =>
            Assert.Equal(line.First.Amount.Estimate.Points + line.Second.Amount.Estimate.Points, line.Third.Amount.Estimate.Points));
    }

    [Property]
    public void A_score_of_nought_everywhere_stays_nought_and_a_full_one_full(Tape tape)
    {
        var parts = MappingParts.Draw(tape);
        var mapping = parts.Mapping();
        Assert.All(
            Estimates(mapping.Translate(Make.OfPoints(parts.From, [.. parts.From.SubQuestions.Select(static _ => (decimal?)0)]))),
            static e =>
            Assert.True(e is null || e.Value.Points == 0));
        var full = mapping.Translate(
            Make.OfPoints(parts.From, [.. parts.From.SubQuestions.Select(static q => (decimal?)q.MaxPoints)])).Scores;
        Assert.All(full.SubQuestions.Concat(full.Areas).Append(full.Total), static score =>
            Assert.True(score.Estimate is null || score.Estimate.Value.Points == score.MeasuredPoints));
    }

    private static decimal?[] Points(Tape tape, FrameworkVersion framework, bool gaps)
        => [.. framework.SubQuestions.Select(q => gaps && tape.OneIn(5) ? null : (decimal?)tape.Between(0, q.MaxPoints))];

    private static IEnumerable<ScoreEstimate?> Estimates(Translation translation)
        => translation.Scores.SubQuestions.Concat(translation.Scores.Areas).Append(translation.Scores.Total)
            .Select(static score => score.Estimate);

    private static void AssertSum(Translation x, Translation y, Translation sum)
        => Assert.All(Estimates(x).Zip(Estimates(y), Estimates(sum)), static triple =>
            Assert.Equal(triple.Third?.Points, triple.First?.Points + triple.Second?.Points));
}
