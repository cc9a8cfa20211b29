using System.Globalization;

namespace Kommunkompassen.Tests.Mutation;

/// <summary>Which tests reach which mutants, and how long they take.</summary>
internal sealed class Coverage
{
    // A test that takes longer is left out: it would be run for thousands of mutants.
    private const double Slow = 600;

    private Coverage(
        IReadOnlyList<(string Test, double Milliseconds)> tests, IReadOnlyDictionary<int, List<int>> reaching, IReadOnlySet<int> atFirst)
    {
        Tests = tests;
        Reaching = reaching;
        AtFirst = atFirst;
    }

    /// <summary>The tests, first those that are quick and reach few mutants: they are about them.</summary>
    public IReadOnlyList<(string Test, double Milliseconds)> Tests { get; }

    /// <summary>The places in <see cref="Tests"/> of the tests that reach a mutant, in order.</summary>
    public IReadOnlyDictionary<int, List<int>> Reaching { get; }

    /// <summary>The mutants in what is made once for a process: a process that has made it cannot tell of them.</summary>
    public IReadOnlySet<int> AtFirst { get; }

    public static async Task CaptureAsync(Suite suite, MutationFiles files)
    {
        MutantControl.Activate(MutantControl.None);
        var first = new HashSet<int>();
        var later = new HashSet<int>();
        var measured = new List<string>();
        foreach (var (id, test) in suite.Cases)
        {
            MutantControl.BeginCapture();
            var (passes, milliseconds) = await suite.MeasureAsync(test);
            first.UnionWith(MutantControl.EndCapture());
            if (!passes)
                Console.WriteLine($"left out, fails by itself: {test.TestCaseDisplayName}");
            else if (milliseconds > Slow * 10)
                Console.WriteLine($"left out, takes {milliseconds:0} ms: {test.TestCaseDisplayName}");
            else
                measured.Add(id);
        }

        var lines = new List<(double Order, string Line)>();
        foreach (var id in measured)
        {
            MutantControl.BeginCapture();
            var (_, milliseconds) = await suite.MeasureAsync(suite.Cases[id]);
            var reached = MutantControl.EndCapture();
            if (milliseconds > Slow)
            {
                Console.WriteLine($"left out, takes {milliseconds:0} ms: {suite.Cases[id].TestCaseDisplayName}");
                continue;
            }

            later.UnionWith(reached);
            lines.Add(
                (
                    reached.Count * (milliseconds + 2),
                    string.Create(CultureInfo.InvariantCulture, $"{id} {milliseconds:0.000} {string.Join(',', reached)}")));
        }

        first.ExceptWith(later);
        File.WriteAllLines(
            files.Coverage, [.. lines.OrderBy(line => line.Order).Select(line => line.Line), $"- 0 {string.Join(',', first)}"]);
        Console.WriteLine($"{lines.Count} of {suite.Cases.Count} tests, {later.Count} mutants reached, {first.Count} more only once");
    }

    public static Coverage Read(MutationFiles files)
    {
        var tests = new List<(string, double)>();
        var reaching = new Dictionary<int, List<int>>();
        var first = new HashSet<int>();
        foreach (var line in File.ReadLines(files.Coverage))
        {
            var parts = line.Split(' ');
            var mutants = parts[2].Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(mutant => int.Parse(mutant, CultureInfo.InvariantCulture));
            if (parts[0] == "-")
            {
                first.UnionWith(mutants);
                continue;
            }

            foreach (var mutant in mutants)
                (reaching.TryGetValue(mutant, out var of) ? of : reaching[mutant] = []).Add(tests.Count);
            tests.Add((parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture)));
        }

        return new Coverage(tests, reaching, first);
    }
}
