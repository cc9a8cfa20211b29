namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>A stream that fails whenever it is read or written, unless that was cancelled.</summary>
internal sealed class TornStream(bool isOpen = true) : Stream
{
    public override bool CanRead => isOpen;

    public override bool CanSeek => false;

    public override bool CanWrite => isOpen;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => throw new IOException("torn off");

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        throw new IOException("torn off");
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("torn off");

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        throw new IOException("torn off");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
