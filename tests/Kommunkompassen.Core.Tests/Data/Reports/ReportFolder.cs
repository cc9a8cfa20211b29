using Xunit;

namespace Kommunkompassen.Tests.Data.Reports;

/// <summary>Finds the texts of the reports, which are not part of the repository.</summary>
public static class ReportFolder
{
    private const string Variable = "KOMMUNKOMPASSEN_REPORTS";

    /// <summary>The lines of a report; the test is skipped with the reason where its text is not at hand.</summary>
    public static string[] Lines(string file) => File.ReadAllLines(Path(file));

    /// <summary>The text of a report; the test is skipped with the reason where it is not at hand.</summary>
    public static string Text(string file) => File.ReadAllText(Path(file));

    private static string Path(string file)
    {
        var folder = Find();
        Assert.SkipWhen(
            folder is null,
            $"The reports are not at hand: no folder shared/reports at or above {AppContext.BaseDirectory} or the current folder, and {Variable} is not set.");
        var path = System.IO.Path.Combine(folder!, file);
        Assert.SkipUnless(File.Exists(path), $"The folder of reports has no {file}.");
        return path;
    }

    private static string? Find()
        => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? Directory.Exists(named) ? named : null
            : Above(AppContext.BaseDirectory) ?? Above(Directory.GetCurrentDirectory());

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var reports = System.IO.Path.Combine(folder.FullName, "shared", "reports");
            if (Directory.Exists(reports))
            {
                return reports;
            }
        }

        return null;
    }
}
