using System.Diagnostics;
using System.Globalization;

namespace Kommunkompassen.Tests.Mutation;

/// <summary>Switches one mutant on after another and runs the tests that reach it until one fails.</summary>
internal sealed class Decider(Suite suite, MutationFiles files, int part)
{
    // A process whose state a mutant has spoiled would find every later one: every so often all is looked at without any.
    private const int BetweenChecks = 100;

    // The most that is run of the tests that reach one mutant; those that are quick and about little come first.
    private const double MostMilliseconds = 2000;

    private static readonly string[] Declared = [".SchemaFileTests.", ".FrozenTests.", ".Approved."];

    private readonly Coverage coverage = Coverage.Read(files);

    private readonly string verdicts = files.Verdicts(part);

    // The tests that found something last, the latest first: what found one mutant often finds its neighbours.
    private readonly LinkedList<int> finders = new();

    /// <summary>Decides every mutant of this part; exit code 3 where tests fail without any, so that nothing can be decided.</summary>
    public async Task<int> RunAsync(int parts)
    {
        var (decided, suspects) = Resume();
        if (!await IsSoundAsync())
            return 3;

        var pending = new List<string>();
        foreach (var mutant in File.ReadLines(files.Mutants).Select(Number)
            .Where(mutant => mutant / 50 % parts == part && !decided.Contains(mutant)))
        {
            File.AppendAllText(verdicts, $"{mutant} start\n");
            var verdict = await DecideAsync(mutant);
            pending.Add($"{mutant} {verdict ?? "Timeout"}");

            // A test that is still running may do anything to this process: a new one goes on.
            var over = verdict is null;
            if (over || suspects.Contains(mutant) || pending.Count >= BetweenChecks)
            {
                var sound = await IsSoundAsync();
                if (sound || pending.Count == 1)
                    File.AppendAllLines(verdicts, pending);
                if (over || !sound)
                {
                    File.AppendAllText(verdicts, $"{mutant} left\n");
                    Process.GetCurrentProcess().Kill();
                }

                pending.Clear();
            }
        }

        if (!await IsSoundAsync())
        {
            File.AppendAllText(verdicts, "0 left\n");
            Process.GetCurrentProcess().Kill();
        }

        File.AppendAllLines(verdicts, pending);
        return 0;
    }

    /// <summary>A mutant in a process of its own: exit code 1 where a test fails, 0 where none does.</summary>
    /// <remarks>
    /// Which tests depend on what is made once is not known: the schemas and the approved texts, which hold nearly all of it, come first,
    /// then the quick tests,
    /// then the slow ones of the schemas, which alone write some of the documents.
    /// </remarks>
    public static async Task<int> OnceAsync(Suite suite, MutationFiles files, int mutant)
    {
        var coverage = Coverage.Read(files);
        MutantControl.Activate(mutant);
        var named = Declared.SelectMany(
            name => suite.Cases.Where(
                test => !IsSlow(test.Value) && test.Value.TestCaseDisplayName.Contains(name, StringComparison.Ordinal)));
        var quick = coverage.Tests.Where(static test => test.Milliseconds < 25)
            .Select(test => KeyValuePair.Create(test.Test, suite.Cases[test.Test]));
        foreach (var (_, test) in named.Concat(quick).Concat(suite.Cases.Where(static test => IsSlow(test.Value)))
            .DistinctBy(static test => test.Key))
        {
            if (await suite.PassesAsync(test, TimeSpan.FromSeconds(60)) != true)
            {
                Console.WriteLine(test.TestCaseDisplayName);
                return 1;
            }
        }

        return 0;
    }

    private async Task<string?> DecideAsync(int mutant)
    {
        if (!coverage.Reaching.TryGetValue(mutant, out var tests))
            return coverage.AtFirst.Contains(mutant) ? "Once" : "NoCoverage";

        MutantControl.Activate(mutant);
        try
        {
            var spent = 0.0;
            foreach (var place in finders.Where(tests.Contains).Concat(tests).Distinct().ToList())
            {
                var (test, milliseconds) = coverage.Tests[place];
                if ((spent += milliseconds) > MostMilliseconds)
                    break;

                switch (await suite.PassesAsync(suite.Cases[test], TimeSpan.FromMilliseconds(2500 + (20 * milliseconds))))
                {
                    case null:
                        return null;
                    case false:
                        Remember(place);
                        return "Killed " + suite.Cases[test].TestCaseDisplayName.ReplaceLineEndings(" ");
                }
            }

            return "Survived";
        }
        finally
        {
            MutantControl.Activate(MutantControl.None);
        }
    }

    private static bool IsSlow(Xunit.Sdk.ITestCase test)
        => test.TestCaseDisplayName.Contains(".SchemaValidityTests.", StringComparison.Ordinal);

    private void Remember(int finder)
    {
        finders.Remove(finder);
        finders.AddFirst(finder);
        if (finders.Count > 2)
            finders.RemoveLast();
    }

    /// <summary>Whether the tests still pass without any mutant: else one has left something behind, and what was decided since the last
    /// look is decided anew.</summary>
    private async Task<bool> IsSoundAsync()
    {
        foreach (var (test, milliseconds) in coverage.Tests)
        {
            if (milliseconds < 20 && await suite.PassesAsync(suite.Cases[test], TimeSpan.FromMinutes(1)) != true)
            {
                Console.WriteLine($"spoiled: {suite.Cases[test].TestCaseDisplayName}");
                return false;
            }
        }

        return true;
    }

    /// <summary>What earlier processes have decided, and the mutants one of which has spoiled one: these are looked at singly.</summary>
    private (HashSet<int> Decided, HashSet<int> Suspects) Resume()
    {
        var (decided, suspects) = (new HashSet<int>(), new HashSet<int>());
        if (!File.Exists(verdicts))
            return (decided, suspects);

        int? running = null;
        foreach (var line in File.ReadAllLines(verdicts))
        {
            var (mutant, said) = (Number(line), line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            switch (said)
            {
                case "start":
                    running = mutant;
                    suspects.Add(mutant);
                    break;
                case "left":
                    running = null;
                    break;
                default:
                    decided.Add(mutant);
                    break;
            }
        }

        // A process that ended without a word died of the mutant it had begun last.
        if (running is { } fatal && decided.Add(fatal))
            File.AppendAllText(verdicts, $"{fatal} Crashed\n");
        return (decided, suspects);
    }

    private static int Number(string line) => int.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture);
}
