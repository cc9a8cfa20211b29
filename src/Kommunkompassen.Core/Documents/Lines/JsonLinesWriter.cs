using System.Buffers;
using System.Text.Json;
using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Writes the documents of <see cref="Document"/> to a stream, one on each line, without white space between values.</summary>
/// <remarks>UTF-8 without byte-order mark, LF after each document; the same to the byte every time. <see cref="JsonLines"/> reads what was
/// written back to equal objects. Each line goes to the stream at once; the writer holds as much memory as its longest line takes. The
/// stream stays open and is not flushed. Not thread-safe: await one line before writing the next.</remarks>
public sealed class JsonLinesWriter
{
    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Utf8JsonWriter _json;

    /// <summary>Makes a writer.</summary>
    /// <param name="utf8">The stream, which is written from where it stands.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    public JsonLinesWriter(Stream utf8)
    {
        _stream = Guard.NotNull(utf8).CanWrite
            ? utf8
            : throw new ArgumentException("The stream cannot be written; give one that is open for writing.", nameof(utf8));
        _json = Json.Writer(_bytes, compact: true);
    }

    /// <summary>Writes an evaluation as a line.</summary>
    /// <param name="evaluation">The evaluation; its framework version is only named in it.</param>
    /// <param name="cancellationToken">Cancels the writing; part of the line may then have been written.</param>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public ValueTask WriteAsync(Evaluation evaluation, CancellationToken cancellationToken = default)
        => SendAsync(EvaluationShapes.Evaluation.Write, Guard.NotNull(evaluation), cancellationToken);

    /// <summary>Writes a framework version as a line.</summary>
    /// <param name="framework">The framework version.</param>
    /// <param name="cancellationToken">Cancels the writing; part of the line may then have been written.</param>
    /// <exception cref="ArgumentNullException">The framework version is null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public ValueTask WriteAsync(FrameworkVersion framework, CancellationToken cancellationToken = default)
        => SendAsync(FrameworkShapes.Framework.Write, Guard.NotNull(framework), cancellationToken);

    /// <summary>Writes a mapping as a line.</summary>
    /// <param name="mapping">The mapping; its framework versions are only named in it.</param>
    /// <param name="cancellationToken">Cancels the writing; part of the line may then have been written.</param>
    /// <exception cref="ArgumentNullException">The mapping is null.</exception>
    /// <exception cref="ArgumentException">A term of a share exceeds <see cref="Scoring.Rational.MaxParsedDigits"/> digits.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public ValueTask WriteAsync(FrameworkMapping mapping, CancellationToken cancellationToken = default)
        => SendAsync(MappingShapes.Mapping.Write, Guard.NotNull(mapping), cancellationToken);

    /// <summary>Writes a translation as a line, for other programs; it is not read back.</summary>
    /// <param name="translation">The translation.</param>
    /// <param name="cancellationToken">Cancels the writing; part of the line may then have been written.</param>
    /// <exception cref="ArgumentNullException">The translation is null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public ValueTask WriteAsync(Translation translation, CancellationToken cancellationToken = default)
        => SendAsync(TranslationShapes.Translation.Write, Guard.NotNull(translation), cancellationToken);

    private ValueTask SendAsync<T>(Action<Utf8JsonWriter, T> write, T value, CancellationToken cancellationToken)
    {
        // Whatever an exception left of an earlier line is dropped.
        _bytes.ResetWrittenCount();
        _json.Reset();
        write(_json, value);
        Json.End(_json, _bytes);
        return _stream.WriteAsync(_bytes.WrittenMemory, cancellationToken);
    }
}
