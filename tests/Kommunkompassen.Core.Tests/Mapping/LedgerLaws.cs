using FsCheck.Xunit;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Mapping;

/// <summary>Nothing is lost and nothing is made on the way: points, exact scores, both ends of their intervals, and maxima, to the last
/// digit.</summary>
[Properties(Arbitrary = [typeof(TapeArbitrary)], MaxTest = 150)]
public sealed class LedgerLaws
{
    [Property]
    public void What_flows_and_what_is_retired_add_up_to_what_the_evaluation_holds(Tape tape)
    {
        var scenario = Scenario.Draw(tape);
        var (ledger, rows) = (scenario.Translate().Ledger, ScoreSheet.FromEvaluation(scenario.Evaluation).SubQuestions);
        var booked = ledger.Inflows.Concat(ledger.RetiredEntries).Select(static entry => entry.Amount).ToList();
        var known = rows.Zip(scenario.Evaluation.SubQuestions).Where(static pair => pair.First.Estimate is not null).ToList();

        Assert.Equal(
            Sum(known.Select(static p => (p.Second.Points.Number ?? 0).ToFraction())),
            Sum(booked.Select(static a => a.Points.ToFraction())));
        Assert.Equal(
            Sum(known.Select(static p => p.First.Estimate!.Value.Points.ToFraction())),
            Sum(booked.Select(static a => a.Estimate.Points.ToFraction())));
        Assert.Equal(
            Sum(known.Select(static p => p.First.Estimate!.Value.Interval.Low.ToFraction())),
            Sum(booked.Select(static a => a.Estimate.Interval.Low.ToFraction())));
        Assert.Equal(
            Sum(known.Select(static p => p.First.Estimate!.Value.Interval.High.ToFraction())),
            Sum(booked.Select(static a => a.Estimate.Interval.High.ToFraction())));
        Assert.Equal(Sum(known.Select(static p => (Fraction)p.First.MaxPoints)), Sum(booked.Select(static a => a.MaxPoints.ToFraction())));
        Assert.True(ledger.IsBalanced);
        Assert.Equal(ledger.SourceTotal, ledger.FlowedTotal + ledger.RetiredTotal);
        Assert.Equal(ledger.SourceTotal, LedgerAmount.Add(ledger.FlowedTotal, ledger.RetiredTotal));
    }

    [Property]
    public void All_maxima_arrive_or_are_retired_also_those_of_unknown_scores(Tape tape)
    {
        var scenario = Scenario.Draw(tape);
        var ledger = scenario.Translate().Ledger;
        Assert.Equal(
            scenario.Parts.From.MaxPoints,
            Sum(ledger.Inflows.Concat(ledger.RetiredEntries).Select(static entry => entry.LinkedPoints.ToFraction())));
    }

    [Property]
    public void Every_line_agrees_with_the_naive_translation(Tape tape)
    {
        var scenario = Scenario.Draw(tape);
        var (ledger, naive) = (scenario.Translate().Ledger, new NaiveTranslation(scenario.Parts, scenario.Evaluation));
        Assert.Equal(scenario.Parts.To.SubQuestions.Select(static q => q.Number), ledger.Inflows.Select(static entry => entry.Number));
        Assert.All(ledger.Inflows, entry => AssertAgree(naive.Flow(naive.Into(entry.Number)), entry));
        Assert.Equal(scenario.Parts.Retired.Select(static r => r.From).Order(), ledger.RetiredEntries.Select(static entry => entry.Number));
        Assert.All(ledger.RetiredEntries, entry => AssertAgree(
            naive.Flow(scenario.Parts.Retired.Where(r => r.From == entry.Number).Select(static r => (r.From, r.Share.ToFraction()))),
            entry));
    }

    [Property]
    public void What_is_known_of_a_line_is_from_nought_to_one(Tape tape)
    {
        var ledger = Scenario.Draw(tape).Translate().Ledger;
        Assert.All(ledger.Inflows.Concat(ledger.RetiredEntries), static entry =>
        {
            Assert.True(entry.KnownShare >= 0 && entry.KnownShare <= 1);
            Assert.Equal(entry.Amount.MaxPoints.ToFraction(), entry.KnownShare.ToFraction() * entry.LinkedPoints.ToFraction());
        });
    }

    [Property]
    public void The_shares_of_every_source_add_up_to_one_and_every_target_is_linked_or_new(Tape tape)
    {
        var mapping = Scenario.Draw(tape).Mapping;
        Assert.All(mapping.From.SubQuestions, question => Assert.Equal(1, Sum(
            mapping.Links.Where(l => l.From == question.Number).Select(static l => l.Share.ToFraction())
                .Concat(mapping.RetiredSubQuestions.Where(r => r.From == question.Number).Select(static r => r.Share.ToFraction())))));
        Assert.All(mapping.To.SubQuestions, question => Assert.NotEqual(
            mapping.Links.Any(l => l.To == question.Number), mapping.NewSubQuestions.Any(n => n.To == question.Number)));
    }

    private static Fraction Sum(IEnumerable<Fraction> values) => values.Aggregate(Fraction.Zero, static (sum, value) => sum + value);

    private static void AssertAgree((Fraction Points, NaiveScore Score, Fraction Max) expected, LedgerEntry actual)
        => Assert.Equal(
            expected, (actual.Amount.Points.ToFraction(), NaiveScore.Of(actual.Amount.Estimate), actual.Amount.MaxPoints.ToFraction()));
}
