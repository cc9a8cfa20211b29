using Xunit;

namespace Kommunkompassen.Tests.Serialization.ReportText;

/// <summary>The published reports as text. They are not part of the repository, so tests on them are skipped where the folder is not there.</summary>
internal static class ReportFolder
{
    private const string Variable = "KOMMUNKOMPASSEN_REPORTS";

    /// <summary>A report's text; the running test is skipped where it is not there.</summary>
    internal static string Read(string name)
    {
        var folder = Environment.GetEnvironmentVariable(Variable) ?? Above("shared/reports");
        var file = folder is null ? null : Path.Combine(folder, name + ".txt");
        Assert.SkipUnless(file is not null && File.Exists(file), $"The report {name} is not there; set {Variable} to the folder of the reports' texts.");
        return File.ReadAllText(file!);
    }

    private static string? Above(string wanted)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, wanted)))
            {
                return Path.Combine(folder.FullName, wanted);
            }
        }

        return null;
    }
}
