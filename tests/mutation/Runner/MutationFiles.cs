namespace Kommunkompassen.Tests.Mutation;

/// <summary>What the processes of a run tell each other.</summary>
internal sealed class MutationFiles(string folder)
{
    /// <summary>The mutants to decide, one number each line; written from Stryker's report.</summary>
    public string Mutants => Path.Combine(folder, "mutants.txt");

    /// <summary>Each test with its milliseconds and the mutants it reaches; then, under "-", the mutants reached only the first time a
    /// process comes there.</summary>
    public string Coverage => Path.Combine(folder, "coverage.txt");

    /// <summary>What one part has decided: "mutant start", then "mutant verdict test".</summary>
    public string Verdicts(int part) => Path.Combine(folder, $"verdicts-{part}.txt");
}
