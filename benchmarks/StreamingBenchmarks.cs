using System.Globalization;
using BenchmarkDotNet.Attributes;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Tests.Documents.Lines;

namespace Kommunkompassen.Benchmarks;

/// <summary>Evaluations read from a stream, translated and written to another, without end: what one of them allocates does not depend on
/// how many there are.</summary>
/// <remarks>A thousand; with the environment variable KOMMUNKOMPASSEN_BENCHMARK_EVALUATIONS also as many as it says, such as
/// 100000.</remarks>
[MemoryDiagnoser]
public class StreamingBenchmarks
{
    private byte[] _line = [];

    /// <summary>How many evaluations.</summary>
    [ParamsSource(nameof(Counts))]
    public int Evaluations { get; set; }

    /// <summary>The numbers of evaluations to run with.</summary>
    public static IEnumerable<int> Counts
        => Environment.GetEnvironmentVariable("KOMMUNKOMPASSEN_BENCHMARK_EVALUATIONS") is { Length: > 0 } more
            ? [1_000, int.Parse(more, CultureInfo.InvariantCulture)]
            : [1_000];

    /// <summary>Makes the line.</summary>
    [GlobalSetup]
    public async Task MakeLine()
    {
        using var stream = new MemoryStream();
        await new JsonLinesWriter(stream).WriteAsync(Olofstrom.Before);
        _line = stream.ToArray();
        var live = await TranslateStream();
        Console.WriteLine(
            $"// {Evaluations} evaluations: {live / 1024} KiB live after a collection at the end, with reader and writer still held");
    }

    /// <summary>The floor: the same translations without reading and writing.</summary>
    /// <returns>The last one.</returns>
    [Benchmark(Baseline = true)]
    public Translation? TranslateOnly()
    {
        Translation? last = null;
        for (var i = 0; i < Evaluations; i++)
        {
            last = Olofstrom.Mapping.Translate(Olofstrom.Before);
        }

        return last;
    }

    /// <summary>Reads, translates and writes.</summary>
    /// <returns>What is live at the end, so that a stream that is held shows.</returns>
    [Benchmark]
    public async Task<long> TranslateStream()
    {
        var writer = new JsonLinesWriter(Stream.Null);
        var count = 0;
        await foreach (var line in JsonLines.ReadAsync(new RepeatingStream(_line, Evaluations), Catalogue.Embedded.EvaluationReader))
        {
            await writer.WriteAsync(Olofstrom.Mapping.Translate(line.GetValueOrThrow()));
            count++;
        }

        if (count != Evaluations)
        {
            throw new InvalidOperationException($"{count} of {Evaluations} evaluations were read.");
        }

        var live = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(writer);
        return live;
    }
}
