using System.Text.RegularExpressions;
using Kommunkompassen.Tests.Support;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>The sources of the library, found above the folder in which the tests run.</summary>
public static partial class Sources
{
    private static readonly string? Root = FindRoot();
    private static readonly Lazy<IReadOnlyList<Source>> Read = new(static () => [.. ReadAll()]);

    /// <summary>Whether the repository was found; tests that need it say so with <see cref="Outside.Repository"/>.</summary>
    public static bool AreAtHand => Root is not null;

    /// <summary>All source files of Core.</summary>
    public static IReadOnlyList<Source> All => Read.Value;

    /// <summary>The root of the repository.</summary>
    public static string Repository
        => Path.GetFullPath(Path.Combine(Root ?? throw new DirectoryNotFoundException("The repository is not at hand."), "..", ".."));

    /// <summary>The files of some folders of the repository, by their paths within it, without what is generated or built.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string pattern, params string[] folders)
        => folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository, folder), pattern, SearchOption.AllDirectories))
            .Select(static file => (Path: Path.GetRelativePath(Repository, file).Replace('\\', '/'), File: file))
            .Where(static file => !Made().IsMatch(file.Path))
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .Select(static file => (file.Path, File.ReadAllText(file.File)));

    private static IEnumerable<Source> ReadAll()
    {
        foreach (var file in Directory.EnumerateFiles(Root!, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(Root!, file).Replace('\\', '/');
            if (!path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal))
            {
                var text = File.ReadAllText(file);
                yield return new Source(
                    path, path.Contains('/', StringComparison.Ordinal) ? path.Split('/')[0] : string.Empty, text,
                    Comment().Replace(text, string.Empty));
            }
        }
    }

    private static string? FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var sources = Path.Combine(folder.FullName, "src", "Kommunkompassen.Core");
            if (Directory.Exists(sources))
            {
                return sources;
            }
        }

        return null;
    }

    [GeneratedRegex("(^|/)(bin|obj|node_modules|[.]vitepress|results|StrykerOutput|BenchmarkDotNet[.]Artifacts)/"
        + "|^docs/(generated|reference|public)/")]
    private static partial Regex Made();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    /// <summary>A source file: its path, its first folder (empty at the root), its text, and its text without comments.</summary>
    public sealed record Source(string Path, string Folder, string Text, string Code);
}
