using System.Runtime.CompilerServices;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>Reads streams with one JSON document on each line, of any length, in memory that does not grow with them.</summary>
/// <remarks>
/// <para>A line ends with LF or CR LF, the last one also with the end of the stream; a CR alone ends none. Blank lines (nothing but spaces
/// and tabs) hold no document and are skipped, but they count. A byte-order mark is skipped at the beginning of the stream and nowhere
/// else. A line of more than <see cref="Document.MaxBytes"/> bytes is a bad line: it is skipped without being held. All else is as strict
/// as reading a single document.</para>
/// <para>A bad line is one of the results, and reading goes on. To end at the first bad line, ask each result for its value with
/// <see cref="ReadResult{T}.GetValueOrThrow"/>.</para>
/// <para>The reader holds one document at a time and one buffer, of 64 KiB at first, which grows with the longest line to 16 MiB at most.
/// The stream is read forward only, asynchronously, and stays open. <see cref="JsonLinesWriter"/> writes such streams.</para>
/// </remarks>
public static class JsonLines
{
    /// <summary>Reads the documents of a stream, in order, one when the next is asked for.</summary>
    /// <typeparam name="T">What the documents hold.</typeparam>
    /// <param name="utf8">The stream, from where it stands.</param>
    /// <param name="reader">Reads one document.</param>
    /// <param name="progress">Is told how far the reading has come, each time bytes were taken and at the end; or null.</param>
    /// <param name="cancellationToken">Ends the reading before the next line, unless the stream itself keeps it waiting.</param>
    /// <returns>One result for each line that is not blank. It can be enumerated once, by one reader.</returns>
    /// <exception cref="ArgumentNullException">The stream or the reader is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="IOException">While reading: the stream failed.</exception>
    /// <exception cref="OperationCanceledException">While reading: the reading was cancelled.</exception>
    public static IAsyncEnumerable<ReadResult<T>> ReadAsync<T>(
        Stream utf8, DocumentReader<T> reader, IProgress<StreamProgress>? progress = null, CancellationToken cancellationToken = default)
        where T : class
    {
        Guard.NotNull(reader);
        return Guard.NotNull(utf8).CanRead
            ? Read(utf8, reader, progress, cancellationToken)
            : throw new ArgumentException("The stream cannot be read; give one that is open for reading.", nameof(utf8));
    }

    private static async IAsyncEnumerable<ReadResult<T>> Read<T>(
        Stream utf8, DocumentReader<T> reader, IProgress<StreamProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        using var lines = new LineSplitter(utf8, progress);
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!lines.IsBlank)
            {
                var read = lines.IsTooLong ? DocumentReader<T>.Failed(Encoded.TooLarge()) : reader.TryRead(lines.Line);
                yield return new ReadResult<T>(read.Value, read.Faults, lines.Number);
            }
        }
    }
}
