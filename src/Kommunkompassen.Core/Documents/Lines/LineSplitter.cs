using System.Buffers;

namespace Kommunkompassen.Documents;

/// <summary>Cuts a stream into lines within one pooled buffer; a line too long for any document is skipped without being held.</summary>
internal sealed class LineSplitter(Stream stream, IProgress<StreamProgress>? progress) : IDisposable
{
    private const int FirstSize = 64 * 1024;

    /// <summary>The most of a line that is held: a document, a byte-order mark before it and a CR after it.</summary>
    private const int MostHeld = Document.MaxBytes + 4;

    private readonly long? _total = stream.CanSeek && stream.Length >= stream.Position ? stream.Length - stream.Position : null;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _start;
    private int _length;
    private int _next;
    private int _end;
    private long _bytes;
    private bool _ended;

    /// <summary>The number of the line, from 1.</summary>
    internal long Number { get; private set; }

    /// <summary>True when the line is longer than a document may be, so that <see cref="Line"/> holds nothing of it.</summary>
    internal bool IsTooLong { get; private set; }

    internal bool IsBlank => !IsTooLong && Line.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;

    /// <summary>The line without its end; valid until the next is asked for.</summary>
    internal ReadOnlySpan<byte> Line => _buffer.AsSpan(_start, _length);

    /// <summary>Goes to the next line; false at the end of the stream.</summary>
    internal async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        (_start, _length, IsTooLong) = (_next, 0, false);
        var searched = _start;
        while (true)
        {
            var found = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                _next = searched + found + 1;
                Take(searched + found);
                return true;
            }

            if (_ended)
            {
                return TakeLast();
            }

            if (_end - _start > MostHeld)
            {
                (IsTooLong, _start, _end) = (true, 0, 0);
            }

            MakeRoom();
            searched = _end;
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _start = _length = _next = _end = 0;
        _ended = true;
    }

    private bool TakeLast()
    {
        if (_start == _end && !IsTooLong)
        {
            progress?.Report(new StreamProgress(Number, _bytes, _total));
            return false;
        }

        _next = _end;
        Take(_end);
        return true;
    }

    private void Take(int end)
    {
        if (Number++ == 0 && _buffer.AsSpan(_start, end - _start).StartsWith("\uFEFF"u8))
        {
            _start += 3;
        }

        if (end > _start && _buffer[end - 1] == '\r')
        {
            end--;
        }

        // What is left of a line that was too long to be held is no line.
        _length = IsTooLong ? 0 : end - _start;
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length)
        {
            return;
        }

        var held = _buffer.AsSpan(_start, _end - _start);
        if (_start > 0)
        {
            held.CopyTo(_buffer);
        }
        else
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            held.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        (_start, _end) = (0, held.Length);
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _bytes += read;
        _ended = read == 0;
        if (!_ended)
        {
            progress?.Report(new StreamProgress(Number, _bytes, _total));
        }
    }
}
