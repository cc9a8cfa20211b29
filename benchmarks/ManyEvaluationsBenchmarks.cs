using System.Globalization;
using BenchmarkDotNet.Attributes;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Benchmarks;

/// <summary>How the cost grows with the number of evaluations: ten, a hundred and so on, each translated and let go.</summary>
/// <remarks>Up to a thousand; with the environment variable KOMMUNKOMPASSEN_BENCHMARK_EVALUATIONS up to as many as it says, such as
/// 1000000.</remarks>
[MemoryDiagnoser]
public class ManyEvaluationsBenchmarks
{
    private static readonly Evaluation[] Different = [.. ManyEvaluations.Using(Olofstrom.Mapping.From, 1_000)];
    private readonly HandWrittenLoop _loop = new(Olofstrom.Mapping);
    private readonly FrameworkMapping _mapping = Olofstrom.Mapping;

    /// <summary>How many evaluations: the same thousand different ones again and again.</summary>
    [ParamsSource(nameof(Counts))]
    public int Evaluations { get; set; }

    /// <summary>The numbers of evaluations to run with.</summary>
    public static IEnumerable<int> Counts
    {
        get
        {
            var most = Environment.GetEnvironmentVariable("KOMMUNKOMPASSEN_BENCHMARK_EVALUATIONS") is { Length: > 0 } told
                ? int.Parse(told, CultureInfo.InvariantCulture)
                : 1_000;
            for (var count = 10; count <= most; count *= 10)
            {
                yield return count;
            }
        }
    }

    /// <summary>The floor.</summary>
    /// <returns>The sum of the values, which both ways must give.</returns>
    [Benchmark(Baseline = true)]
    public Rational HandWritten()
    {
        var sum = Rational.Zero;
        for (var i = 0; i < Evaluations; i++)
        {
            foreach (var (value, _, _) in _loop.Run(Different[i % Different.Length]))
            {
                sum += value;
            }
        }

        return sum;
    }

    /// <summary>The translations with ledger, coverage, gaps and caveats.</summary>
    /// <returns>The sum of the values of the areas.</returns>
    [Benchmark]
    public Rational Translate()
    {
        var sum = Rational.Zero;
        for (var i = 0; i < Evaluations; i++)
        {
            foreach (var area in _mapping.Translate(Different[i % Different.Length]).Scores.Areas)
            {
                sum += area.Estimate?.Points ?? Rational.Zero;
            }
        }

        return sum;
    }

    /// <summary>Checks once that both give the same sum.</summary>
    [GlobalSetup]
    public void Check()
    {
        var asked = Evaluations;
        Evaluations = Math.Min(asked, Different.Length);
        if (HandWritten() != Translate())
        {
            throw new InvalidOperationException($"The loop gives {HandWritten()}, the translations {Translate()}.");
        }

        Evaluations = asked;
    }
}
