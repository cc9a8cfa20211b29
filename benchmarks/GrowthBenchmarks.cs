using BenchmarkDotNet.Attributes;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Benchmarks;

/// <summary>How the cost of a translation grows with the number of sub-questions: made-up framework versions whose areas have
/// ten or a hundred sub-questions, every third of them split in two.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private HandWrittenLoop _loop = null!;
    private FrameworkMapping _mapping = null!;
    private Evaluation _evaluation = null!;

    /// <summary>How many sub-questions either framework version has.</summary>
    [Params(10, 100, 1_000, 10_000)]
    public int SubQuestions { get; set; }

    /// <summary>Makes the framework versions, mapping and evaluation; checks once that the floor computes the same numbers.</summary>
    [GlobalSetup]
    public void Make()
    {
        var (from, to) = (Version("from"), Version("to"));
        _mapping = Mapping(from, to);
        _evaluation = Evaluation(from);
        _loop = new HandWrittenLoop(_mapping);
        var (loop, scores) = (_loop.Run(_evaluation), _mapping.Translate(_evaluation).Scores);
        for (var area = 0; area < loop.Length; area++)
        {
            var score = scores.Areas[area].Estimate!.Value;
            if ((score.Points, score.Interval.Low, score.Interval.High) != loop[area])
            {
                throw new InvalidOperationException($"Area {area + 1}: the loop gives {loop[area]}, the translation {score}.");
            }
        }
    }

    /// <summary>The floor.</summary>
    [Benchmark(Baseline = true)]
    public (Rational Value, Rational Low, Rational High)[] HandWritten() => _loop.Run(_evaluation);

    /// <summary>The translation with ledger, coverage, gaps and caveats.</summary>
    [Benchmark]
    public Translation Translate() => _mapping.Translate(_evaluation);

    private FrameworkVersion Version(string id)
    {
        var inArea = SubQuestions < 1_000 ? 10 : 100;
        return new FrameworkVersion(
            new FrameworkId(id), new LocalizedText(id, id),
            Enumerable.Range(1, SubQuestions / inArea)
                .Select(area => new Area(area, $"{area}", Enumerable.Range(1, inArea).Select(place => new SubQuestion(
                new SubQuestionNumber(area, place), $"{area}.{place}", 100 / inArea)))),
            []);
    }

    /// <summary>Each sub-question to the one of the same number; of every third a third part to the next one.</summary>
    private static FrameworkMapping Mapping(FrameworkVersion from, FrameworkVersion to)
    {
        var (text, source) = (new LocalizedText("t", "t"), Olofstrom.Before.Source);
        var split = new Caveat(new CaveatCode("split"), CaveatSeverity.Caution, CaveatSubject.Translation, text, [source]);
        Link Link(int source, int target, Rational share) => new(
            from.SubQuestions[source].Number, to.SubQuestions[target].Number, share, Relationship.Intersects, LinkBasis.SameMatters,
            Confidence.Medium, text,
            [Olofstrom.Before.Source], [split]);
        var links = Enumerable.Range(0, from.SubQuestions.Count).SelectMany(place => place % 3 == 0 && place + 1 < from.SubQuestions.Count
            ? (Link[])[Link(place, place, Rational.FromFraction(2, 3)), Link(place, place + 1, Rational.FromFraction(1, 3))]
            : [Link(place, place, Rational.One)]);
        return new FrameworkMapping(new MappingId("growth"), "1.0.0", from, to, text, text, [source], links, [], [], []);
    }

    private static Evaluation Evaluation(FrameworkVersion framework)
        => new(
            new EvaluationId("growth"), Olofstrom.Before.Municipality, framework, EvaluationPeriod.InYear(2020), 1,
            PercentageRule.NotPrinted,
            AreaScoreRule.RoundedSumOfExactScores, Olofstrom.Before.Report, Olofstrom.Before.Source,
            framework.Areas.Select(
                static area
                    => new AreaResult(
                        area.Number, PrintedValue.NotPublished, area.SubQuestions.Select(static question => new SubQuestionResult(
                question.Number, PrintedValue.Printed(question.Number.Place % (question.MaxPoints + 1)))))));
}
