using System.Text;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Serialization;

/// <summary>Reads documents of one kind; <see cref="Documents"/> makes the readers and states their rules and limits.</summary>
/// <typeparam name="T">What the documents hold.</typeparam>
/// <remarks>
/// Each input has a throwing and a non-throwing form; what is wrong with a document never comes out in any other way. Thread-safe, as
/// far as the function that finds the forms of the framework is.
/// </remarks>
public sealed class DocumentReader<T>
    where T : class
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ItemReader<T> _read;

    internal DocumentReader(ItemReader<T> read) => _read = read;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The document in UTF-8, without byte-order mark.</param>
    /// <exception cref="InvalidDocumentException">The document has faults.</exception>
    public T Read(ReadOnlySpan<byte> utf8Json) => TryRead(utf8Json).ValueOrThrow();

    /// <summary>Reads a document.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="InvalidDocumentException">The document has faults.</exception>
    public T Read(string json) => TryRead(json).ValueOrThrow();

    /// <summary>Reads a document from where a stream stands to its end; the stream stays open.</summary>
    /// <param name="utf8Json">The stream. No more of it is read than one byte beyond <see cref="Documents.MaxBytes"/>.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="InvalidDocumentException">The document has faults.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public T Read(Stream utf8Json) => TryRead(utf8Json).ValueOrThrow();

    /// <summary>Reads a document, or gives all that is wrong with it.</summary>
    /// <param name="utf8Json">The document in UTF-8, without byte-order mark.</param>
    public ReadResult<T> TryRead(ReadOnlySpan<byte> utf8Json)
    {
        if (Encoded.Check(utf8Json) is { } fault)
        {
            return Failed(fault);
        }

        var log = new FaultLog();
        var cursor = new DocumentCursor(utf8Json, log);
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
        if (json.Length > Documents.MaxBytes)
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

    /// <summary>Reads a document from where a stream stands to its end, or gives all that is wrong with it; the stream stays open.</summary>
    /// <param name="utf8Json">The stream. No more of it is read than one byte beyond <see cref="Documents.MaxBytes"/>.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public ReadResult<T> TryRead(Stream utf8Json)
    {
        Guard.NotNull(utf8Json);
        var bytes = new byte[16 * 1024];
        var length = 0;
        while (utf8Json.Read(bytes, length, bytes.Length - length) is > 0 and var read)
        {
            length += read;
            if (length > Documents.MaxBytes)
            {
                return Failed(Encoded.TooLarge());
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, Math.Min(bytes.Length * 2, Documents.MaxBytes + 1));
            }
        }

        return TryRead(bytes.AsSpan(0, length));
    }

    internal static ReadResult<T> Failed(Fault fault) => new(null, [fault]);
}
