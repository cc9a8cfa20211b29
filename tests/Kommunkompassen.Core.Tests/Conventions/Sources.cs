using System.Text.RegularExpressions;
using Xunit;

namespace Kommunkompassen.Tests.Conventions;

/// <summary>The sources of the library, found above the folder in which the tests run.</summary>
public static partial class Sources
{
    private static readonly string? Root = FindRoot();
    private static readonly Lazy<IReadOnlyList<Source>> Read = new(static () => [.. ReadAll()]);

    /// <summary>All source files; the test is skipped with the reason where the tests run without them.</summary>
    public static IReadOnlyList<Source> All
    {
        get
        {
            Assert.SkipWhen(
                Root is null,
                $"The sources of the library are not at hand: no folder src/Kommunkompassen.Core above {AppContext.BaseDirectory}.");
            return Read.Value;
        }
    }

    /// <summary>The root of the repository; the test is skipped with the reason where the tests run without it.</summary>
    public static string Repository => All.Count > 0 ? Path.GetFullPath(Path.Combine(Root!, "..", "..")) : "";

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

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    /// <summary>A source file: its path, its first folder (empty at the root), its text, and its text without comments.</summary>
    public sealed record Source(string Path, string Folder, string Text, string Code);
}
