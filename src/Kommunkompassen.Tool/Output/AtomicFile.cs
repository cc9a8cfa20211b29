namespace Kommunkompassen.Tool;

/// <summary>A file that is there whole or not at all: it is written under another name in the same folder, and takes its own when it is
/// complete.</summary>
internal sealed class AtomicFile : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly string _path;
    private readonly string _target;
    private readonly string _temporary;
    private bool _isDone;

    private AtomicFile(string path, string target)
    {
        _path = path;
        _target = target;
        _temporary = Path.Combine(Path.GetDirectoryName(target) ?? "", $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.part");
        Stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize);
    }

    /// <summary>Where to write.</summary>
    internal FileStream Stream { get; }

    internal static AtomicFile Create(string path)
        => Guarded(path, () =>
        {
            // Through a link the file that it points to is written, as every other program would.
            var target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null)
                ?? Path.GetFullPath(path);
            return Directory.Exists(target) ? throw new IOException("It is a folder.") : new AtomicFile(path, target);
        });

    /// <summary>Gives the file its name, replacing any file that had it.</summary>
    internal void Commit()
        => Guarded(_path, () =>
        {
            Stream.Dispose();
            File.Move(_temporary, _target, overwrite: true);
            return _isDone = true;
        });

    public void Dispose()
    {
        Stream.Dispose();
        if (!_isDone)
        {
            File.Delete(_temporary);
        }
    }

    /// <summary>Turns the failures of writing into the tool's own refusal.</summary>
    internal static T Guarded<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw ToolException.Usage($"Cannot write '{path}': {failure.Message}");
        }
    }
}
