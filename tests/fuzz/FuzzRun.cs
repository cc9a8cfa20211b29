using System.Diagnostics;

namespace Kommunkompassen.Fuzz;

/// <summary>Runs inputs one after the other, each within a limit of time and of memory, and keeps those that break a promise.</summary>
internal sealed class FuzzRun(string folder)
{
    /// <summary>Of the processor, not of the clock, which a busy machine stretches. The largest inputs have some megabytes; a hang has no
    /// end.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    private readonly Dictionary<FuzzKind, FuzzTally> _tallies = Enum.GetValues<FuzzKind>()
        .ToDictionary(static kind => kind, static _ => new FuzzTally());
    private long _running = -1;
    private int _seed;

    internal int Failures { get; private set; }

    /// <summary>The most that may be allocated for an input of a length: what a text, its lines and as many faults as are told can take,
    /// some times over.</summary>
    internal static long MostAllocated(int bytes) => (64L * 1024 * 1024) + (1_000L * bytes);

    internal void For(TimeSpan time, int first)
    {
        using var watch = new Timer(_ => EndWhereItHangs(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        var (clock, told) = (Stopwatch.StartNew(), TimeSpan.Zero);
        for (var seed = first; clock.Elapsed < time; seed = unchecked(seed + 1))
        {
            One(seed);
            if (clock.Elapsed - told > TimeSpan.FromSeconds(30))
            {
                told = clock.Elapsed;
                Console.WriteLine($"{told:hh\\:mm\\:ss} {_tallies.Values.Sum(static tally => tally.Inputs)} inputs, {Failures} failures");
            }
        }
    }

    internal void One(int seed)
    {
        _seed = seed;
        var input = FuzzMutator.Input(seed);
        Volatile.Write(ref _running, Environment.CpuUsage.TotalTime.Ticks);
        var (start, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        try
        {
            var outcome = FuzzCheck.Run(input);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            _tallies[input.Kind].Add(input, outcome, Stopwatch.GetElapsedTime(start).TotalMilliseconds, allocated);
            if (allocated > MostAllocated(input.Bytes.Length))
            {
                Keep(input, $"{allocated} bytes were allocated for {input.Bytes.Length}.", seed);
            }
        }
#pragma warning disable CA1031 // Any exception at all is what is looked for.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Keep(input, failure.ToString(), seed);
        }
        finally
        {
            Volatile.Write(ref _running, -1);
        }
    }

    internal void Tell()
    {
        Console.WriteLine($"{"kind",-12}{"inputs",10}{"sound",10}{"faults",12}{"largest KiB",13}{"slowest ms",12}{"most MiB",10}");
        foreach (var (kind, tally) in _tallies)
        {
            Console.WriteLine(
                $"{kind,-12}{tally.Inputs,10}{tally.Sound,10}{tally.Faults,12}{tally.LargestInput / 1024,13}"
                    + $"{tally.SlowestMilliseconds,12:F0}{tally.MostBytes / 1024 / 1024,10}");
        }

        Console.WriteLine(
            $"{_tallies.Values.Sum(static tally => tally.Inputs)} inputs, {Failures} failures; peak of the process "
                + $"{Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MiB");
    }

    private void Keep(FuzzInput input, string why, int seed)
    {
        Failures++;
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"{input.Kind}-{seed}.bin");
        File.WriteAllBytes(file, input.Bytes);
        Console.WriteLine($"FAILURE, seed {seed}, kept as {file}: {why}");
    }

    private void EndWhereItHangs()
    {
        var seed = _seed;
        if (Volatile.Read(ref _running) is >= 0 and var since && Environment.CpuUsage.TotalTime.Ticks - since > MostTime.Ticks)
        {
            Keep(FuzzMutator.Input(seed), $"It took more than {MostTime} of the processor.", seed);
            Environment.Exit(1);
        }
    }
}
