using System.Text;
using Kommunkompassen.Data;
using Kommunkompassen.Serialization;
using Kommunkompassen.Serialization.Streaming;
using static Kommunkompassen.Tests.Conventions.Documented.Given;
using static Kommunkompassen.Tests.Conventions.Documented.ThrowingCase;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>Streams with one document on each line.</summary>
internal static class StreamCases
{
    private const string Read = "DocumentLines.ReadAsync";

    private static readonly DocumentReader<Evaluation> Reader = Catalogue.Embedded.EvaluationReader;

    internal static IEnumerable<ThrowingCase> All =>
    [
        Throws<ArgumentNullException>(Read, static () => DocumentLines.ReadAsync(null!, Reader)),
        Throws<ArgumentNullException>(Read, static () => DocumentLines.ReadAsync<Evaluation>(Stream.Null, null!)),
        Throws<ArgumentException>(Read, static () => DocumentLines.ReadAsync(new TornStream(isOpen: false), Reader)),
        Throws<ArgumentOutOfRangeException>(Read, static () => DocumentLines.ReadAsync(Stream.Null, Reader, (BadLineHandling)9)),
        Throws<InvalidLineException>(Read, static () => First(DocumentLines.ReadAsync(Bad(), Reader, BadLineHandling.Throw))),
        Throws<IOException>(Read, static () => First(DocumentLines.ReadAsync(new TornStream(), Reader))),
        Throws<OperationCanceledException>(Read, static () => First(DocumentLines.ReadAsync(Bad(), Reader, cancellationToken: Cancelled))),
        Throws<InvalidLineException>("LineResult.GetValueOrThrow", static async () => (await First(DocumentLines.ReadAsync(Bad(), Reader)))!.GetValueOrThrow()),

        Throws<ArgumentNullException>("DocumentLineWriter.#ctor", static () => new DocumentLineWriter(null!)),
        Throws<ArgumentException>("DocumentLineWriter.#ctor", static () => new DocumentLineWriter(new TornStream(isOpen: false))),
        Throws<IOException>("DocumentLineWriter.WriteAsync(Evaluation, CancellationToken)", static () => Writer().WriteAsync(OfA).AsTask()),
        Throws<IOException>("DocumentLineWriter.WriteAsync(FrameworkVersion, CancellationToken)", static () => Writer().WriteAsync(A).AsTask()),
        Throws<IOException>("DocumentLineWriter.WriteAsync(FrameworkMapping, CancellationToken)", static () => Writer().WriteAsync(AToB).AsTask()),
        Throws<IOException>("DocumentLineWriter.WriteAsync(Translation, CancellationToken)", static () => Writer().WriteAsync(AToB.Translate(OfA)).AsTask()),
        Throws<OperationCanceledException>("DocumentLineWriter.WriteAsync(Evaluation, CancellationToken)", static () => Writer().WriteAsync(OfA, Cancelled).AsTask()),
        Throws<OperationCanceledException>("DocumentLineWriter.WriteAsync(FrameworkVersion, CancellationToken)", static () => Writer().WriteAsync(A, Cancelled).AsTask()),
        Throws<OperationCanceledException>("DocumentLineWriter.WriteAsync(FrameworkMapping, CancellationToken)", static () => Writer().WriteAsync(AToB, Cancelled).AsTask()),
        Throws<OperationCanceledException>("DocumentLineWriter.WriteAsync(Translation, CancellationToken)", static () => Writer().WriteAsync(AToB.Translate(OfA), Cancelled).AsTask()),
        Throws<ArgumentException>("DocumentLineWriter.WriteAsync(FrameworkMapping, CancellationToken)", static () => Writer().WriteAsync(Unwritable).AsTask()),
    ];

    private static MemoryStream Bad() => new(Encoding.UTF8.GetBytes("{}\n"));

    private static DocumentLineWriter Writer() => new(new TornStream());

    private static async Task<LineResult<Evaluation>?> First(IAsyncEnumerable<LineResult<Evaluation>> lines)
    {
        await foreach (var line in lines)
        {
            return line;
        }

        return null;
    }
}
