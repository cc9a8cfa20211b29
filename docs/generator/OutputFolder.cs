using System.Text;

namespace Kommunkompassen.Docs;

/// <summary>A folder that holds what this run has written and nothing else.</summary>
internal sealed class OutputFolder(string path)
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    internal int Count => _written.Count;

    /// <summary>Writes UTF-8 with LF; a file that already says the same is left alone.</summary>
    internal void Write(string name, string text)
    {
        var file = Path.GetFullPath(Path.Combine(path, name));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        _written.Add(file);
        var content = text.ReplaceLineEndings("\n");
        if (!File.Exists(file) || File.ReadAllText(file) != content)
        {
            File.WriteAllText(file, content, new UTF8Encoding(false));
        }
    }

    internal void RemoveStale()
    {
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(Path.GetFullPath)
            .Where(file => !_written.Contains(file)))
        {
            File.Delete(file);
        }
    }
}
