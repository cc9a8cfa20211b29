namespace Kommunkompassen.Tool;

/// <summary>A file that is there whole or not at all: it is written under another name in the same folder, and only takes its own when all
/// is done.</summary>
internal sealed class AtomicFile : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly string _path;
    private readonly string _temporary;
    private bool _isDone;

    private AtomicFile(string path, string temporary, FileStream stream) => (_path, _temporary, Stream) = (path, temporary, stream);

    /// <summary>Where to write.</summary>
    internal FileStream Stream { get; }

    internal static AtomicFile Create(string path)
        => Guarded(path, () =>
        {
            // Through a link the file that it points to is written, as every other program would.
            var target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null)
                ?? Path.GetFullPath(path);
            if (Directory.Exists(target))
            {
                throw new IOException("It is a folder.");
            }

            var temporary = Path.Combine(
                Path.GetDirectoryName(target) ?? "", $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.part");
            return new AtomicFile(
                path, temporary,
                new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize))
            { Target = target };
        });

    private string Target { get; init; } = "";

    /// <summary>Gives the file its name; what had it before is replaced.</summary>
    internal void Commit()
        => Guarded(_path, () =>
        {
            Stream.Dispose();
            File.Move(_temporary, Target, overwrite: true);
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

    /// <summary>Does what may fail as writing does, in the words of the tool.</summary>
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
