using System.Reflection;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tests.Mutation;

/// <summary>The switches that Stryker has put into the mutated library.</summary>
internal static class MutantControl
{
    private static readonly Type Control = typeof(Rational).Assembly.GetTypes().Single(type => type.Name == "MutantControl");

    private static readonly FieldInfo Active = Control.GetField("ActiveMutant")!;

    private static readonly FieldInfo Capturing = Control.GetField("CaptureCoverage")!;

    // What quick-coverage.cs has put in: a flag for each mutant.
    private static readonly FieldInfo Reached = Control.GetField("Reached")!;

    // More than Stryker has ever made of Core.
    private const int Most = 100_000;

    public const int None = -1;

    public static void Activate(int mutant) => Active.SetValue(null, mutant);

    /// <summary>Begins to note which mutants are reached.</summary>
    public static void BeginCapture()
    {
        Reached.SetValue(null, new bool[Most]);
        Capturing.SetValue(null, true);
    }

    /// <summary>Stops noting, and gives the mutants reached since the beginning.</summary>
    public static IReadOnlyList<int> EndCapture()
    {
        Capturing.SetValue(null, false);
        return [.. ((bool[])Reached.GetValue(null)!).Index().Where(flag => flag.Item).Select(flag => flag.Index)];
    }
}
