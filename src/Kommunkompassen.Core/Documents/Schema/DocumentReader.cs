using System.Text;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>Reads documents of one kind; <see cref="Document"/> makes the readers and states their rules and limits.</summary>
/// <typeparam name="T">What the documents hold.</typeparam>
/// <remarks>Each input has a throwing and a non-throwing method; faults of a document never come out in any other way. Thread-safe where
/// the functions that find what a document names are.</remarks>
public sealed class DocumentReader<T>
    where T : class
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Reading _read;
    private readonly References _references;

    internal DocumentReader(Reading read, References references)
    {
        _read = read;
        _references = references;
    }

    internal DocumentReader(Rule<T> rule, References? references = null)
        : this((ref cursor) => rule.TryRead(ref cursor, out var value) ? value : null, references ?? References.None)
    {
    }

    internal delegate T? Reading(ref DocumentCursor cursor);

    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The document in UTF-8, without byte-order mark.</param>
    /// <exception cref="InvalidDocumentException">The document has faults.</exception>
    public T Read(ReadOnlySpan<byte> utf8Json) => TryRead(utf8Json).GetValueOrThrow();

    /// <summary>Reads a document.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="InvalidDocumentException">The document has faults.</exception>
    public T Read(string json) => TryRead(json).GetValueOrThrow();

    /// <summary>Reads a document from where a stream stands to its end; the stream stays open.</summary>
    /// <param name="utf8Json">The stream. No more of it is read than one byte beyond <see cref="Document.MaxBytes"/>.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="InvalidDocumentException">The document has faults.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public T Read(Stream utf8Json) => TryRead(utf8Json).GetValueOrThrow();

    /// <summary>Reads a document from where a stream stands to its end, without blocking; the stream stays open.</summary>
    /// <param name="utf8Json">The stream. No more of it is read than one byte beyond <see cref="Document.MaxBytes"/>.</param>
    /// <param name="cancellationToken">Ends the reading before the next piece of the stream.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="InvalidDocumentException">The document has faults.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public async ValueTask<T> ReadAsync(Stream utf8Json, CancellationToken cancellationToken = default)
        => (await TryReadAsync(utf8Json, cancellationToken).ConfigureAwait(false)).GetValueOrThrow();

    /// <summary>Reads a document, or gives all that is wrong with it.</summary>
    /// <param name="utf8Json">The document in UTF-8, without byte-order mark.</param>
    public ReadResult<T> TryRead(ReadOnlySpan<byte> utf8Json)
    {
        if (Encoded.Check(utf8Json) is { } fault)
        {
            return Failed(fault);
        }

        var log = new FaultLog();
        var cursor = new DocumentCursor(utf8Json, log, _references);
        var value = _read(ref cursor);
        cursor.Finish();
        return new ReadResult<T>(value, log.ToList());
    }

    /// <summary>Reads a document, or gives all that is wrong with it.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public ReadResult<T> TryRead(string json)
    {
        Guard.NotNull(json);
        if (json.Length > Document.MaxBytes)
        {
            return Failed(Encoded.TooLarge());
        }

        try
        {
            return TryRead(StrictUtf8.GetBytes(json));
        }
        catch (EncoderFallbackException lone)
        {
            return Failed(Encoded.LoneSurrogate(lone.Index));
        }
    }

    /// <summary>Reads a document from a stream's position to its end, or gives all faults; the stream stays open.</summary>
    /// <param name="utf8Json">The stream. No more of it is read than one byte beyond <see cref="Document.MaxBytes"/>.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public ReadResult<T> TryRead(Stream utf8Json)
    {
        Guard.NotNull(utf8Json);
        var received = new Received();
        while (utf8Json.Read(received.Room) is > 0 and var read)
        {
            if (!received.Take(read))
            {
                return Failed(Encoded.TooLarge());
            }
        }

        return TryRead(received.Bytes);
    }

    /// <summary>Reads a document from a stream's position to its end, without blocking, or gives all faults; it stays open.</summary>
    /// <param name="utf8Json">The stream. No more of it is read than one byte beyond <see cref="Document.MaxBytes"/>.</param>
    /// <param name="cancellationToken">Ends the reading before the next piece of the stream.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public async ValueTask<ReadResult<T>> TryReadAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(utf8Json);
        var received = new Received();
        while (await utf8Json.ReadAsync(received.RoomForLater, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            if (!received.Take(read))
            {
                return Failed(Encoded.TooLarge());
            }
        }

        return TryRead(received.Bytes);
    }

    internal static ReadResult<T> Failed(Fault fault) => new(null, [fault]);
}
