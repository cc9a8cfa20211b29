using System.Diagnostics;
using System.Text;
using Xunit;

namespace Kommunkompassen.Samples.Tests;

/// <summary>A sample that runs in a process of its own, as a reader of the page would run it.</summary>
internal sealed class SampleRun : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private SampleRun(Process process) => _process = process;

    internal string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts a sample; it ends with the test at the latest.</summary>
    internal static SampleRun Start(string sample, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Repository.Program(sample), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        var run = new SampleRun(new Process { StartInfo = start });
        run._process.OutputDataReceived += (_, line) => run.Add(line.Data);
        run._process.ErrorDataReceived += (_, line) => run.Add(line.Data);
        run._process.Start();
        run._process.BeginOutputReadLine();
        run._process.BeginErrorReadLine();
        return run;
    }

    /// <summary>Runs a sample to its end and gives what it printed.</summary>
    internal static async Task<string> OutputOf(string sample, params string[] arguments)
    {
        await using var run = Start(sample, arguments);
        await run._process.WaitForExitAsync(TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.True(run._process.ExitCode == 0, run.Output);
        return run.Output;
    }

    /// <summary>Waits until something is so, at most half a minute.</summary>
    internal async Task<T> Until<T>(Func<T?> look)
        where T : class
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(
            50, TestContext.Current.CancellationToken))
        {
            if (look() is { } found)
            {
                return found;
            }

            Assert.False(_process.HasExited, Output);
        }

        throw new TimeoutException($"Half a minute has passed. The sample has printed:\n{Output}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Add(string? line)
    {
        if (line is not null)
        {
            lock (_output)
            {
                _output.Append(line).Append('\n');
            }
        }
    }
}
