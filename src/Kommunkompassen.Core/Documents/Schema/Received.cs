namespace Kommunkompassen.Documents;

/// <summary>The bytes of a document as they come from a stream, up to one beyond the most that a document may have.</summary>
internal sealed class Received
{
    private byte[] _bytes = new byte[16 * 1024];
    private int _length;

    /// <summary>Where the next bytes go; never empty.</summary>
    internal Span<byte> Room => _bytes.AsSpan(_length);

    internal Memory<byte> RoomForLater => _bytes.AsMemory(_length);

    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Counts what came; false where a document may not have so much.</summary>
    internal bool Take(int read)
    {
        _length += read;
        if (_length > Document.MaxBytes)
        {
            return false;
        }

        if (_length == _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Min(_bytes.Length * 2, Document.MaxBytes + 1));
        }

        return true;
    }
}
