namespace Kommunkompassen.Tests.Documents.Lines;

/// <summary>The same bytes a number of times, without holding more than one copy of them.</summary>
internal sealed class RepeatingStream(byte[] bytes, long times) : Stream
{
    private long _place;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => bytes.Length * times;

    public override long Position { get => _place; set => _place = value; }

    public override int Read(Span<byte> buffer)
    {
        var total = 0;
        while (total < buffer.Length && _place < Length)
        {
            var from = (int)(_place % bytes.Length);
            var size = Math.Min(bytes.Length - from, buffer.Length - total);
            bytes.AsSpan(from, size).CopyTo(buffer[total..]);
            total += size;
            _place += size;
        }

        return total;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
