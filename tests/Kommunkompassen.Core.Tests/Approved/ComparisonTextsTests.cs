using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Auditing;
using Kommunkompassen.Tests.Documents.Results;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Approved;

/// <summary>All that comparisons, their decompositions and their sensitivity say, of the five reports and of arbitrary mappings and
/// evaluations.</summary>
public sealed class ComparisonTextsTests
{
    [Fact]
    public void Of_the_five_reports()
    {
        var (text, given) = (new ApprovedText(), new HashSet<LocalizedText>());
        text.Head("Olofström");
        Write(
            text, EvaluationComparison.Between(RealReports.Olofstrom2017, RealReports.Olofstrom2022, Catalogue.Embedded.MappingRegistry),
            given);
        text.Head("Olofström and Åmål on the scale of 2020");
        Write(
            text,
            EvaluationComparison.Between(
                RealReports.Olofstrom2017, RealReports.Amal2019, Catalogue.Embedded.MappingRegistry, new FrameworkId("2020")),
            given);
        text.Assert("comparisons-of-reports");
    }

    [Fact]
    public void Of_arbitrary_evaluations()
    {
        var (text, given) = (new ApprovedText(), new HashSet<LocalizedText>());
        for (var seed = 1u; seed <= 25; seed++)
        {
            var tape = Tape.Seeded(seed, 800);
            var scenario = ResultScenario.Draw(tape);
            var comparison = scenario.Compare(tape);
            text.Head($"scenario {seed}");
            Write(text, comparison, given);
            if (scenario.Sensitivity(tape, comparison) is { } analysis)
            {
                Write(text, analysis);
            }
        }

        text.Assert("comparisons");
    }

    [Fact]
    public void Of_ranges_of_shares()
    {
        var text = new ApprovedText();
        for (var seed = 1u; seed <= 30; seed++)
        {
            var tape = Tape.Seeded(seed, 800);
            var scenario = ResultScenario.Draw(tape);
            var comparison = EvaluationComparison.Between(scenario.Mapping.Translate(scenario.Before), scenario.After);
            var splits = scenario.Mapping.Links.GroupBy(static link => link.From).Where(static links => links.Count() > 1).Take(3).ToList();
            foreach (var split in splits)
            {
                var ranges = split.Take(tape.Between(1, split.Count())).Select(link =>
                {
                    var low = tape.Between(0, 6);
                    return new ShareRange(
                        link.From, link.To, Rational.FromFraction(low, 10), Rational.FromFraction(tape.Between(low, 10), 10));
                }).ToList();
                text.Head(
                    $"scenario {seed}, {split.Key} of {split.Count()} targets: {string.Join(", ", ranges.Select(static range => $"{range.To} {range.Low} to {range.High}"))}");
                try
                {
                    Write(text, SensitivityAnalysis.Run(comparison, ranges));
                }
                catch (ArgumentException refusal)
                {
                    text.Add($"{refusal.Message}");
                }
            }
        }

        text.Assert("ranges");
    }

    [Fact]
    public void Every_verdict_and_every_reason_in_words()
    {
        var text = new ApprovedText();
        Write<Verdict>(text, VerdictText.For);
        Write<VerdictReason>(text, VerdictText.For);
        Write<StandingVerdict>(text, StandingText.For);
        Write<StandingReason>(text, StandingText.For);
        text.Assert("verdicts");
    }

    private static void Write<T>(ApprovedText text, Func<T, LocalizedText> words)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            text.Head($"{value}");
            text.Add(words(value));
        }
    }

    private static void Write(ApprovedText text, EvaluationComparison comparison, HashSet<LocalizedText> given)
    {
        foreach (var line in comparison.SubQuestions.Concat(comparison.Areas).Append(comparison.Total))
        {
            text.Add(
                $"{line.Level} {line.Number}: {line.BeforeScore} -> {line.AfterScore}; {line.Before} -> {line.After} = {line.Difference} over {line.ComparablePoints}, {line.Coverage}: {line.Verdict} {line.Reason}");
            text.Add(line.Caveats);
            text.AddNew(line.Caveats, given);
        }

        if (DifferenceDecomposition.OfTotal(comparison) is { } total)
        {
            text.Add(
                $"total {total.PrintedDifference} = {total.ScoreDifference} + {total.ScaleAndWeights} + {total.Gaps} + {total.Rounding}");
        }

        foreach (var area in comparison.Framework.Areas)
        {
            if (DifferenceDecomposition.OfArea(comparison, area.Number) is { } parts)
            {
                text.Add(
                    $"area {parts.Number}: {parts.PrintedDifference} = {parts.ScoreDifference} + {parts.ScaleAndWeights} + {parts.Gaps} + {parts.Rounding}");
            }
        }
    }

    private static void Write(ApprovedText text, SensitivityAnalysis analysis)
    {
        foreach (var range in analysis.Ranges)
        {
            text.Add($"range {range.From} {range.To} {range.Low} {range.High}");
        }

        foreach (var line in analysis.Areas.Append(analysis.Total))
        {
            text.Add(
                $"sensitivity {line.Number}: {line.Verdict} {line.Robustness} differences {line.Differences} possible {line.Possible} least coverage {line.LeastCoverage} flowed {line.Flowed} rejoining {string.Join(" ", line.RejoiningSources)} crossing {string.Join(" ", line.CrossingSources)}");
        }
    }
}
