using BenchmarkDotNet.Attributes;
using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Benchmarks;

/// <summary>Translating and comparing Olofström 2017 and 2022, beside a hand-written loop over the same links.</summary>
[MemoryDiagnoser]
public class TranslationBenchmarks
{
    private readonly HandWrittenLoop _loop = new(Olofstrom.Mapping);
    private readonly Translation _translation = Olofstrom.Mapping.Translate(Olofstrom.Before);

    /// <summary>Checks once that the floor computes the same numbers; a floor that does something else is none.</summary>
    [GlobalSetup]
    public void SameNumbers()
    {
        var loop = _loop.Run(Olofstrom.Before);
        for (var area = 0; area < loop.Length; area++)
        {
            var score = _translation.Scores.Areas[area].Estimate!.Value;
            if ((score.Points, score.Interval.Low, score.Interval.High) != loop[area])
            {
                throw new InvalidOperationException($"Area {area + 1}: the loop gives {loop[area]}, the translation {score}.");
            }
        }
    }

    /// <summary>The floor.</summary>
    [Benchmark(Baseline = true)]
    public (Rational Value, Rational Low, Rational High)[] HandWritten() => _loop.Run(Olofstrom.Before);

    /// <summary>The translation with ledger, coverage, gaps and caveats.</summary>
    [Benchmark]
    public Translation Translate() => Olofstrom.Mapping.Translate(Olofstrom.Before);

    /// <summary>Translation and comparison.</summary>
    [Benchmark]
    public EvaluationComparison TranslateAndCompare()
        => EvaluationComparison.Between(Olofstrom.Mapping.Translate(Olofstrom.Before), Olofstrom.After);
}
