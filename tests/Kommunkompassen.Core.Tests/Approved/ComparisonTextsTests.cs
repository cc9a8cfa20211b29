using Kommunkompassen.Comparison;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Auditing;
using Kommunkompassen.Tests.Documents.Results;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Approved;

/// <summary>What comparisons and their decompositions say: all of it for the five reports, each sentence once for arbitrary mappings and
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
        var text = new ApprovedText();
        for (var seed = 1u; seed <= 40; seed++)
        {
            var tape = Tape.Seeded(seed, 800);
            var comparison = ResultScenario.Draw(tape).Compare(tape);
            text.Input($"scenario {seed}");
            foreach (var row in comparison.SubQuestions.Concat(comparison.Areas).Append(comparison.Total))
            {
                text.AddFirst($"{row.Level} {row.Number}: {row.BeforeScore} -> {row.AfterScore}, coverage {row.Coverage}", row.Caveats);
            }
        }

        text.Assert("comparisons");
    }

    [Fact]
    public void Every_verdict_and_every_reason_in_words()
    {
        var text = new ApprovedText();
        Write<Verdict>(text, VerdictText.For);
        Write<VerdictReason>(text, VerdictText.For);
        Write<StandingVerdict>(text, VerdictText.For);
        Write<StandingReason>(text, VerdictText.For);
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
        foreach (var row in comparison.SubQuestions.Concat(comparison.Areas).Append(comparison.Total))
        {
            text.Add(
                $"{row.Level} {row.Number}: {row.BeforeScore} -> {row.AfterScore}; {row.ComparableBefore} -> {row.ComparableAfter} = ",
                $"{row.Difference} over {row.ComparablePoints}, {row.Coverage}: {row.Verdict} {row.Reason}");
            text.Add(row.Caveats);
            text.AddNew(row.Caveats, given);
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
                    $"area {parts.Number}: {parts.PrintedDifference} = {parts.ScoreDifference} + {parts.ScaleAndWeights} + {parts.Gaps} + ",
                    $"{parts.Rounding}");
            }
        }
    }
}
