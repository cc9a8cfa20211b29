namespace Kommunkompassen.Tool.Tests;

/// <summary>A file for one test, deleted at its end.</summary>
internal sealed class TemporaryFile : IDisposable
{
    internal TemporaryFile(string text = "")
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        File.WriteAllText(Path, text);
    }

    internal TemporaryFile(byte[] bytes)
        : this()
        => File.WriteAllBytes(Path, bytes);

    internal string Path { get; }

    public void Dispose() => File.Delete(Path);
}
