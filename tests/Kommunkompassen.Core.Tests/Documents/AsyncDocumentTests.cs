using System.Text;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Tests.Documents.Lines;
using Xunit;

namespace Kommunkompassen.Tests.Documents;

/// <summary>One document, read and written without blocking: the same as with blocking, in pieces of any size.</summary>
public sealed class AsyncDocumentTests
{
    private static readonly Catalogue Catalogue = Catalogue.Embedded;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(16 * 1024)]
    public async Task Documents_in_pieces(int piece)
    {
        var evaluation = Catalogue.GetEvaluation(new EvaluationId("ronneby-2017"));
        var bytes = Document.ToUtf8Json(evaluation);
        Assert.Equal(evaluation, await Catalogue.EvaluationReader.ReadAsync(new ChunkedStream(bytes, [piece]), Token));
        Assert.Equal(evaluation, (await Catalogue.EvaluationReader.TryReadAsync(new ChunkedStream(bytes, [piece]), Token)).Value);
    }

    [Fact]
    public async Task What_is_written_is_what_blocking_writes()
    {
        var (evaluation, mapping) = (
            Catalogue.GetEvaluation(new EvaluationId("amal-2019")), Catalogue.GetMapping(new MappingId("2016--2020")));
        using var stream = new MemoryStream();
        await Document.WriteAsync(stream, evaluation, Token);
        await Document.WriteAsync(stream, mapping, Token);
        await Document.WriteAsync(stream, mapping.To, Token);
        Assert.Equal(
            [.. Document.ToUtf8Json(evaluation), .. Document.ToUtf8Json(mapping), .. Document.ToUtf8Json(mapping.To)], stream.ToArray());
    }

    [Fact]
    public async Task Faults_and_limits_are_the_same()
    {
        var spoilt = Encoding.UTF8.GetBytes("{\"kind\": \"mapping\"}");
        var expected = Catalogue.EvaluationReader.TryRead(spoilt).Faults;
        Assert.Equal(expected, (await Catalogue.EvaluationReader.TryReadAsync(new MemoryStream(spoilt), Token)).Faults);
        Assert.Equal(
            expected,
            (
                await Assert.ThrowsAsync<InvalidDocumentException>(
                    async () => await Catalogue.EvaluationReader.ReadAsync(new MemoryStream(spoilt), Token))).Faults);

        using var endless = new MemoryStream(new byte[Document.MaxBytes * 2]);
        Assert.Equal("too-large", Assert.Single((await Catalogue.EvaluationReader.TryReadAsync(endless, Token)).Faults).Code);
        Assert.Equal(Document.MaxBytes + 1, endless.Position);
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await Catalogue.EvaluationReader.ReadAsync(null!, Token));
        await Assert.ThrowsAsync<ArgumentNullException>(
            async () => await Document.WriteAsync(null!, Catalogue.GetEvaluation(new EvaluationId("amal-2019")), Token));
    }

    [Fact]
    public async Task A_cancelled_reading_says_so()
    {
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await Catalogue.EvaluationReader.TryReadAsync(new MemoryStream([1, 2, 3]), cancelled));
    }
}
