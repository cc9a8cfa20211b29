using FsCheck.Xunit;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>Translating by the identity changes nothing; where a number is missing it says so, as every translation does.</summary>
[Properties(Arbitrary = [typeof(TapeArbitrary)], MaxTest = 150)]
public sealed class IdentityLaws
{
    [Property]
    public void Every_number_is_that_of_the_evaluations_own_sheet(Tape tape)
    {
        var evaluation = Worlds.Evaluation(tape, Worlds.Framework(tape, "a"));
        var (own, translated) = (
            ScoreSheet.FromEvaluation(evaluation), FrameworkMapping.Identity(evaluation.Framework).Translate(evaluation).Scores);
        Assert.Equal(own.Framework, translated.Framework);
        Assert.All(Numbers(own).Zip(Numbers(translated)), static pair =>
        {
            Assert.Equal(pair.First.Estimate, pair.Second.Estimate);
            Assert.Equal(
                (pair.First.MaxPoints, pair.First.MeasuredPoints, pair.First.Coverage),
                (pair.Second.MaxPoints, pair.Second.MeasuredPoints, pair.Second.Coverage));
            Assert.Equal(pair.First.Gaps, pair.Second.Gaps);
            Assert.False(pair.Second.RestsOnJudgement);
            Assert.Equal(Sorted(pair.First.Caveats), Sorted(pair.Second.Caveats));
        });
    }

    [Property]
    public void Everything_flows_to_itself_and_nothing_is_retired(Tape tape)
    {
        var evaluation = Worlds.Evaluation(tape, Worlds.Framework(tape, "a"));
        var ledger = FrameworkMapping.Identity(evaluation.Framework).Translate(evaluation).Ledger;
        Assert.Empty(ledger.RetiredEntries);
        Assert.Equal(ledger.SourceTotal, ledger.FlowedTotal);
        Assert.All(ledger.Inflows.Zip(ScoreSheet.FromEvaluation(evaluation).SubQuestions), static pair =>
            Assert.Equal(pair.Second.Estimate ?? default, pair.First.Amount.Estimate));
    }

    [Property]
    public void A_printed_area_score_and_total_are_carried_wherever_an_area_moves_whole(Tape tape)
    {
        var from = Worlds.Framework(tape, "a");
        var order = tape.Shuffled(from.Areas);
        var to = Make.Framework("b", [.. order.Select(static area => area.SubQuestions.Select(static q => q.MaxPoints).ToArray())]);
        var links = order.SelectMany((area, i) => area.SubQuestions.Zip(to.Areas[i].SubQuestions, static (source, target)
            => Make.Link($"{source.Number}", $"{target.Number}", "1", Relationship.Equivalent)));
        var evaluation = Worlds.Evaluation(tape, from);
        var (own, translated) = (ScoreSheet.FromEvaluation(evaluation), Make.Mapping(from, to, links).Translate(evaluation).Scores);
        Assert.All(order, (area, i) => Assert.Equal(own.Areas[area.Number - 1].Estimate, translated.Areas[i].Estimate));
        Assert.Equal(own.Total.Estimate, translated.Total.Estimate);
        Assert.Equal(own.Total.Coverage, translated.Total.Coverage);
    }

    private static IEnumerable<ScoreRow> Numbers(ScoreSheet sheet) => sheet.SubQuestions.Concat(sheet.Areas).Append(sheet.Total);

    private static IEnumerable<string> Sorted(EquatableList<Caveat> caveats)
        => caveats.Where(static caveat => caveat.Code.Value is not (NaiveTranslation.Gap or "low-coverage"))
            .Select(static caveat => $"{caveat.Severity} {caveat.Subject} {caveat}").Order(StringComparer.Ordinal);
}
