using BenchmarkDotNet.Attributes;
using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Benchmarks;

/// <summary>Going through all allocations of the split sub-questions of one pair.</summary>
[MemoryDiagnoser]
public class SensitivityBenchmarks
{
    private readonly EvaluationComparison _comparison = EvaluationComparison.Between(
        Olofstrom.Mapping.Translate(Olofstrom.Before), Olofstrom.After);

    /// <summary>The floor: one comparison, by the shares of the mapping.</summary>
    [Benchmark(Baseline = true)]
    public EvaluationComparison OneComparison()
        => EvaluationComparison.Between(Olofstrom.Mapping.Translate(Olofstrom.Before), Olofstrom.After);

    /// <summary>All allocations of all split sub-questions, for every area and the total.</summary>
    [Benchmark]
    public SensitivityAnalysis Sensitivity() => SensitivityAnalysis.Run(_comparison);
}
