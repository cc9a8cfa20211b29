using BenchmarkDotNet.Attributes;
using Kommunkompassen.Data;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Benchmarks;

/// <summary>A chain of mappings is composed once; asking a registry for it again is a look-up.</summary>
[MemoryDiagnoser]
public class CompositionBenchmarks
{
    private static readonly FrameworkMapping First = Catalogue.Embedded.GetMapping(new MappingId("2010--2010-2017"));
    private static readonly FrameworkMapping Second = Catalogue.Embedded.GetMapping(new MappingId("2010-2017--2016"));
    private static readonly FrameworkMapping Third = Catalogue.Embedded.GetMapping(new MappingId("2016--2016-2019"));
    private static readonly FrameworkId From = new("2010");
    private static readonly FrameworkId To = new("2016-2019");

    /// <summary>Composing three mappings in a registry that has not composed them before.</summary>
    [Benchmark(Baseline = true)]
    public FrameworkMapping? ComposeThree() => new MappingRegistry([First, Second, Third]).FindRoute(From, To)?.Mapping;

    /// <summary>The same chain from a registry that has composed it before.</summary>
    [Benchmark]
    public MappingRoute? FindTheChain() => Catalogue.Embedded.MappingRegistry.FindRoute(From, To);
}
