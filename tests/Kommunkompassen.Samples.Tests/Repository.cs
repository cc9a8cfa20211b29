using System.Reflection;

namespace Kommunkompassen.Samples.Tests;

/// <summary>Where the sources and the built samples are.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string Docs => Path.Combine(Root, "docs");

    /// <summary>The built program of a sample, of the same configuration as these tests.</summary>
    internal static string Program(string sample)
        => Path.Combine(Docs, "samples", sample, "bin", Configuration, "net10.0", $"{sample}.dll");

    private static string Configuration
        => typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration ?? "Debug";

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Kommunkompassen.sln")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("No folder above the tests holds Kommunkompassen.sln.");
        }

        return folder;
    }
}
