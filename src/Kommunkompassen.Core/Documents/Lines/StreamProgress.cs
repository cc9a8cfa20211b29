namespace Kommunkompassen.Documents;

/// <summary>How far the reading of a stream has come.</summary>
/// <remarks>Only the reader makes them.</remarks>
public readonly record struct StreamProgress
{
    internal StreamProgress(long lines, long bytes, long? totalBytes)
    {
        Lines = lines;
        Bytes = bytes;
        TotalBytes = totalBytes;
    }

    /// <summary>The lines that have been read, blank and bad ones included.</summary>
    public long Lines { get; }

    /// <summary>The bytes that have been taken from the stream, some of which may lie in lines that are still to come.</summary>
    public long Bytes { get; }

    /// <summary>The bytes from where the stream stood to its end; null where it cannot tell.</summary>
    public long? TotalBytes { get; }
}
