using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

public static partial class Document
{
    /// <summary>A framework version as a document in UTF-8.</summary>
    /// <param name="framework">The framework version.</param>
    /// <exception cref="ArgumentNullException">The framework version is null.</exception>
    public static byte[] ToUtf8Json(FrameworkVersion framework) => Json.Utf8(FrameworkShapes.Framework, Guard.NotNull(framework));

    /// <summary>An evaluation as a document in UTF-8; its framework version is only named in it.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    public static byte[] ToUtf8Json(Evaluation evaluation) => Json.Utf8(EvaluationShapes.Evaluation, Guard.NotNull(evaluation));

    /// <summary>Writes a framework version as a document in UTF-8 to a stream, which stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="framework">The framework version.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public static void Write(Stream stream, FrameworkVersion framework) => Guard.NotNull(stream).Write(ToUtf8Json(framework));

    /// <summary>Writes an evaluation as a document in UTF-8 to a stream, which stays open; it only names its framework version.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public static void Write(Stream stream, Evaluation evaluation) => Guard.NotNull(stream).Write(ToUtf8Json(evaluation));

    /// <summary>Writes a framework version as a document in UTF-8 to a stream, which stays open, without blocking.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="framework">The framework version.</param>
    /// <param name="cancellationToken">Gives up the writing; part of the document may then have been written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static ValueTask WriteAsync(Stream stream, FrameworkVersion framework, CancellationToken cancellationToken = default)
        => Guard.NotNull(stream).WriteAsync(ToUtf8Json(framework), cancellationToken);

    /// <summary>Writes an evaluation as a document in UTF-8 to a stream, which stays open, without blocking.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="evaluation">The evaluation; its framework version is only named in it.</param>
    /// <param name="cancellationToken">Gives up the writing; part of the document may then have been written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static ValueTask WriteAsync(Stream stream, Evaluation evaluation, CancellationToken cancellationToken = default)
        => Guard.NotNull(stream).WriteAsync(ToUtf8Json(evaluation), cancellationToken);

    /// <summary>A framework version as the text of a document.</summary>
    /// <param name="framework">The framework version.</param>
    /// <exception cref="ArgumentNullException">The framework version is null.</exception>
    public static string ToJson(FrameworkVersion framework) => Json.Text(FrameworkShapes.Framework, Guard.NotNull(framework));

    /// <summary>An evaluation as the text of a document; its framework version is only named in it.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    public static string ToJson(Evaluation evaluation) => Json.Text(EvaluationShapes.Evaluation, Guard.NotNull(evaluation));

    /// <summary>A mapping as a document in UTF-8; its framework versions are only named in it.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <exception cref="ArgumentNullException">The mapping is null.</exception>
    /// <exception cref="ArgumentException">A term of a share exceeds <see cref="Scoring.Rational.MaxParsedDigits"/> digits.</exception>
    public static byte[] ToUtf8Json(FrameworkMapping mapping) => Json.Utf8(MappingShapes.Mapping, Guard.NotNull(mapping));

    /// <summary>Writes a mapping as a document in UTF-8 to a stream, which stays open; it only names its framework versions.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="mapping">The mapping.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A term of a share exceeds <see cref="Scoring.Rational.MaxParsedDigits"/> digits.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public static void Write(Stream stream, FrameworkMapping mapping) => Guard.NotNull(stream).Write(ToUtf8Json(mapping));

    /// <summary>Writes a mapping as a document in UTF-8 to a stream, which stays open, without blocking.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="mapping">The mapping; its framework versions are only named in it.</param>
    /// <param name="cancellationToken">Gives up the writing; part of the document may then have been written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A term of a share exceeds <see cref="Scoring.Rational.MaxParsedDigits"/> digits.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static ValueTask WriteAsync(Stream stream, FrameworkMapping mapping, CancellationToken cancellationToken = default)
        => Guard.NotNull(stream).WriteAsync(ToUtf8Json(mapping), cancellationToken);

    /// <summary>A mapping as the text of a document; its framework versions are only named in it.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <exception cref="ArgumentNullException">The mapping is null.</exception>
    /// <exception cref="ArgumentException">A term of a share exceeds <see cref="Scoring.Rational.MaxParsedDigits"/> digits.</exception>
    public static string ToJson(FrameworkMapping mapping) => Json.Text(MappingShapes.Mapping, Guard.NotNull(mapping));
}
