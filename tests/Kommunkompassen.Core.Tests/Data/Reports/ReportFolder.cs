using Kommunkompassen.Tests.Support;

namespace Kommunkompassen.Tests.Data.Reports;

/// <summary>Finds the texts of the reports, which are not part of the repository.</summary>
public static class ReportFolder
{
    internal const string Variable = "KOMMUNKOMPASSEN_REPORTS";

    /// <summary>Whether the folder of the reports was found; tests that need it say so with <see cref="Outside.Reports"/>.</summary>
    public static bool IsAtHand => Find() is not null;

    /// <summary>The lines of a report.</summary>
    public static string[] Lines(string file) => File.ReadAllLines(Path(file));

    /// <summary>The text of a report.</summary>
    public static string Text(string file) => File.ReadAllText(Path(file));

    private static string Path(string file)
        => System.IO.Path.Combine(Find() ?? throw new DirectoryNotFoundException("The reports are not at hand."), file);

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
