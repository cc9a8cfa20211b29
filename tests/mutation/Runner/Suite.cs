using System.Diagnostics;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace Kommunkompassen.Tests.Mutation;

/// <summary>The tests of this assembly, run one at a time in this process.</summary>
internal sealed class Suite : IAsyncDisposable
{
    private readonly XunitTestFramework framework;

    private readonly ITestFrameworkExecutor executor;

    private readonly ITestFrameworkExecutionOptions options;

    private Suite(XunitTestFramework framework, IReadOnlyDictionary<string, ITestCase> cases)
    {
        this.framework = framework;
        Cases = cases;
        executor = framework.GetExecutor(typeof(Suite).Assembly);
        options = TestFrameworkOptions.ForExecution(new TestAssemblyConfiguration());
    }

    public IReadOnlyDictionary<string, ITestCase> Cases { get; }

    public static async Task<Suite> DiscoverAsync()
    {
        var framework = new XunitTestFramework();
        var cases = new Dictionary<string, ITestCase>(StringComparer.Ordinal);
        await framework.GetDiscoverer(typeof(Suite).Assembly).Find(
            found =>
            {
                cases[found.UniqueID] = found;
                return ValueTask.FromResult(true);
            },
            TestFrameworkOptions.ForDiscovery(new TestAssemblyConfiguration()));
        return new Suite(framework, cases);
    }

    /// <summary>Runs a test; null where it takes longer than it may, in which case it goes on running and the process is of no more
    /// use.</summary>
    public async Task<bool?> PassesAsync(ITestCase test, TimeSpan limit)
    {
        var sink = new FailureSink();
        var run = Task.Run(async () => await executor.RunTestCases([test], sink, options, CancellationToken.None));
        return await Task.WhenAny(run, Task.Delay(limit)) == run ? !sink.Failed && run.IsCompletedSuccessfully : null;
    }

    public async Task<(bool Passes, double Milliseconds)> MeasureAsync(ITestCase test)
    {
        var watch = Stopwatch.StartNew();
        var passes = await PassesAsync(test, TimeSpan.FromMinutes(5));
        return (passes == true, watch.Elapsed.TotalMilliseconds);
    }

    public ValueTask DisposeAsync() => framework.DisposeAsync();
}
