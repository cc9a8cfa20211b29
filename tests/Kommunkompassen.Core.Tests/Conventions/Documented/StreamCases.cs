using System.Text;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using static Kommunkompassen.Tests.Conventions.Documented.Given;
using static Kommunkompassen.Tests.Conventions.Documented.ThrowingCase;

namespace Kommunkompassen.Tests.Conventions.Documented;

/// <summary>Streams with one document on each line.</summary>
internal static class StreamCases
{
    private const string Read = "JsonLines.ReadAsync";

    private static readonly DocumentReader<Evaluation> Reader = Catalogue.Embedded.EvaluationReader;

    internal static IEnumerable<ThrowingCase> All =>
    [
        Throws<ArgumentNullException>(Read, static () => JsonLines.ReadAsync(null!, Reader)),
        Throws<ArgumentNullException>(Read, static () => JsonLines.ReadAsync<Evaluation>(Stream.Null, null!)),
        Throws<ArgumentException>(Read, static () => JsonLines.ReadAsync(new TornStream(isOpen: false), Reader)),
        Throws<IOException>(Read, static () => First(JsonLines.ReadAsync(new TornStream(), Reader))),
        Throws<OperationCanceledException>(Read, static () => First(JsonLines.ReadAsync(Bad(), Reader, cancellationToken: Cancelled))),
        Throws<InvalidDocumentException>(
            "ReadResult.GetValueOrThrow", static async () => (await First(JsonLines.ReadAsync(Bad(), Reader)))!.GetValueOrThrow()),

        Throws<ArgumentNullException>("JsonLinesWriter.#ctor", static () => new JsonLinesWriter(null!)),
        Throws<ArgumentException>("JsonLinesWriter.#ctor", static () => new JsonLinesWriter(new TornStream(isOpen: false))),
        Throws<IOException>("JsonLinesWriter.WriteAsync(Evaluation, CancellationToken)", static () => Writer().WriteAsync(OfA).AsTask()),
        Throws<IOException>(
            "JsonLinesWriter.WriteAsync(FrameworkVersion, CancellationToken)", static () => Writer().WriteAsync(A).AsTask()),
        Throws<IOException>(
            "JsonLinesWriter.WriteAsync(FrameworkMapping, CancellationToken)", static () => Writer().WriteAsync(AToB).AsTask()),
        Throws<IOException>(
            "JsonLinesWriter.WriteAsync(Translation, CancellationToken)", static () => Writer().WriteAsync(AToB.Translate(OfA)).AsTask()),
        Throws<OperationCanceledException>(
            "JsonLinesWriter.WriteAsync(Evaluation, CancellationToken)", static () => Writer().WriteAsync(OfA, Cancelled).AsTask()),
        Throws<OperationCanceledException>(
            "JsonLinesWriter.WriteAsync(FrameworkVersion, CancellationToken)", static () => Writer().WriteAsync(A, Cancelled).AsTask()),
        Throws<OperationCanceledException>(
            "JsonLinesWriter.WriteAsync(FrameworkMapping, CancellationToken)", static () => Writer().WriteAsync(AToB, Cancelled).AsTask()),
        Throws<OperationCanceledException>(
            "JsonLinesWriter.WriteAsync(Translation, CancellationToken)",
            static () => Writer().WriteAsync(AToB.Translate(OfA), Cancelled).AsTask()),
        Throws<ArgumentException>(
            "JsonLinesWriter.WriteAsync(FrameworkMapping, CancellationToken)", static () => Writer().WriteAsync(Unwritable).AsTask()),
    ];

    private static MemoryStream Bad() => new(Encoding.UTF8.GetBytes("{}\n"));

    private static JsonLinesWriter Writer() => new(new TornStream());

    private static async Task<ReadResult<Evaluation>?> First(IAsyncEnumerable<ReadResult<Evaluation>> lines)
    {
        await foreach (var line in lines)
        {
            return line;
        }

        return null;
    }
}
