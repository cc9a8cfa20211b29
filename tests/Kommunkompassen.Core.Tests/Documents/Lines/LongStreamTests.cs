using System.Runtime.CompilerServices;
using System.Text;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Documents.Lines;

/// <summary>Limits, memory, progress and cancellation.</summary>
public sealed class LongStreamTests
{
    private static readonly DocumentReader<Evaluation> Reader = Catalogue.Embedded.EvaluationReader;
    private static readonly byte[] Line = Compact(Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2017")));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "", 0, true)]
    [InlineData("\uFEFF", "\r", 0, true)]
    [InlineData("", "", 1, false)]
    [InlineData("\uFEFF", "\r", 1, false)]
    [InlineData("", "", 5, false)]
    [InlineData("", "\r", 100_000, false)]
    public async Task A_line_may_be_as_long_as_a_document_and_no_longer(string before, string after, int tooMany, bool isSound)
    {
        byte[] padding = new byte[Document.MaxBytes - Line.Length + 1 + tooMany];
        padding.AsSpan().Fill((byte)' ');
        byte[] bytes = [
            .. Encoding.UTF8.GetBytes(before), .. Line[..^1], .. padding, .. Encoding.UTF8.GetBytes(after), (byte)'\n', .. Line
        ];
        var results = await All(new ChunkedStream(bytes, 1_000_003));
        Assert.Equal([(1L, isSound), (2L, true)], results.Select(static result => (result.Line, result.IsValid)));
        Assert.Equal(isSound ? [] : ["too-large"], results[0].Faults.Select(static fault => fault.Code));
    }

    /// <summary>Lines that are longer than the first buffer, and one that begins in the middle of it, over a stream that has been read in
    /// part.</summary>
    [Theory]
    [InlineData(1_000_003)]
    [InlineData(30_011)]
    public async Task Longer_lines_than_the_buffer_are_whole_and_progress_is_exact(int piece)
    {
        var document = Encoding.UTF8.GetBytes(Document.ToJson(Samples.Evaluations.Read(Samples.Evaluation)).ReplaceLineEndings(" "));
        byte[] Padded(int length) => [.. document, .. Enumerable.Repeat((byte)' ', length), (byte)'\n'];
        byte[] bytes = [.. "passed"u8, .. Padded(10), .. Padded(150_000), .. Padded(40_000), .. Padded(70_000)];
        var progress = new Recorded<StreamProgress>();
        using var stream = new MemoryStream(bytes) { Position = 6 };
        var lines = new List<(long, bool)>();
        await foreach (var line in JsonLines.ReadAsync(stream, Samples.Evaluations, progress: progress, cancellationToken: Token))
        {
            lines.Add((line.Line!.Value, line.IsValid));
        }

        Assert.Equal([(1, true), (2, true), (3, true), (4, true)], lines);
        Assert.All(progress.Reports, report => Assert.Equal(bytes.Length - 6L, report.TotalBytes));
        Assert.Equal((4, bytes.Length - 6L), (progress.Reports[^1].Lines, progress.Reports[^1].Bytes));
        Assert.Equal(
            progress.Reports.Select(static report => report.Bytes).Order(), progress.Reports.Select(static report => report.Bytes));

        var inPieces = new List<long>();
        await foreach (var line in JsonLines.ReadAsync(new ChunkedStream(bytes[6..], piece), Samples.Evaluations, cancellationToken: Token))
        {
            Assert.True(line.IsValid);
            inPieces.Add(line.Line!.Value);
        }

        Assert.Equal([1, 2, 3, 4], inPieces);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_line_without_end_is_stepped_over_without_being_held(bool ends)
    {
        const long Mebibytes = 200;
        var chunk = new byte[1024 * 1024];
        chunk.AsSpan().Fill((byte)'a');
        var before = GC.GetAllocatedBytesForCurrentThread();
        var results = await All(
            new JoinedStream(new RepeatingStream(chunk, Mebibytes), new MemoryStream(ends ? [(byte)'\n', .. Line] : [])));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(
            ends ? [(1L, "too-large"), (2L, null)] : [(1L, "too-large")],
            results.Select(static result => (result.Line, result.IsValid ? null : result.Faults[0].Code)));
        Assert.InRange(allocated, 1, 40 * 1024 * 1024);
    }

    [Fact]
    public async Task Memory_per_document_does_not_depend_on_the_length_of_the_stream()
    {
        await AllocatedPerDocument(50);
        var (few, many) = (await AllocatedPerDocument(100), await AllocatedPerDocument(2_000));
        Assert.InRange((double)many / few, 0.9, 1.05);
    }

    [Fact]
    public async Task Nothing_that_was_read_is_kept()
    {
        await using var results = JsonLines.ReadAsync(new RepeatingStream(Line, 100), Reader, cancellationToken: Token)
            .GetAsyncEnumerator(Token);
        var first = await Next(results);
        for (var i = 0; i < 50; i++)
        {
            Assert.True(await results.MoveNextAsync());
        }

        GC.Collect();
        Assert.False(first.TryGetTarget(out _), "The first document is still held after fifty others.");
    }

    [Fact]
    public async Task Progress_is_told_to_the_end()
    {
        var progress = new Recorded<StreamProgress>();
        var stream = new RepeatingStream(Line, 40) { Position = Line.Length };
        await foreach (var _ in JsonLines.ReadAsync(stream, Reader, progress: progress, cancellationToken: Token))
        {
        }

        var bytes = 39L * Line.Length;
        Assert.True(progress.Reports.Count > 3);
        Assert.All(progress.Reports, report => Assert.Equal(bytes, report.TotalBytes));
        Assert.Equal(progress.Reports.OrderBy(static report => report.Bytes), progress.Reports);
        Assert.Equal((39, bytes), (progress.Reports[^1].Lines, progress.Reports[^1].Bytes));

        var blind = new Recorded<StreamProgress>();
        await foreach (var _ in JsonLines.ReadAsync(new ChunkedStream(Line, 100), Reader, progress: blind, cancellationToken: Token))
        {
        }

        Assert.Equal((1, Line.Length, null), (blind.Reports[^1].Lines, blind.Reports[^1].Bytes, blind.Reports[^1].TotalBytes));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task It_can_be_cancelled_between_any_two_lines_even_of_one_read(int after)
    {
        using var source = new CancellationTokenSource();
        var count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            if (after == 0)
            {
                await source.CancelAsync();
            }

            await foreach (
                var _ in JsonLines.ReadAsync(new RepeatingStream("x\n"u8.ToArray(), 100), Reader, cancellationToken: source.Token))
            {
                if (++count == after)
                {
                    await source.CancelAsync();
                }
            }
        });
        Assert.Equal(after, count);
    }

    [Fact]
    public async Task Arguments_are_checked_when_asked_and_a_failing_stream_says_so_itself()
    {
        using var closed = new MemoryStream();
        closed.Close();
        Assert.Throws<ArgumentException>("utf8", () => JsonLines.ReadAsync(closed, Reader, cancellationToken: Token));
        Assert.Throws<ArgumentException>("utf8", () => new JsonLinesWriter(closed));
        Assert.Throws<ArgumentNullException>("utf8", () => JsonLines.ReadAsync(null!, Reader, cancellationToken: Token));
        Assert.Throws<ArgumentNullException>("utf8", () => new JsonLinesWriter(null!));
        Assert.Throws<ArgumentNullException>("reader", () => JsonLines.ReadAsync<Evaluation>(Stream.Null, null!, cancellationToken: Token));
        Assert.Empty(await All(Stream.Null));
        await Assert.ThrowsAsync<IOException>(() => All(new JoinedStream(new MemoryStream(Line), new TornStream())));
    }

    [Fact]
    public async Task A_mapping_that_cannot_be_written_leaves_nothing_in_the_next_line()
    {
        var form = Make.Framework("a");
        var tiny = Rational.FromFraction(1, 3);
        for (var i = 0; i < 8; i++)
        {
            tiny *= tiny;
        }

        var mapping = Make.Mapping(
            form, Make.Framework("b"),
            [Link(Make.Number("1.1"), Rational.One - tiny), Link(Make.Number("1.2"), Rational.One)],
            [new RetiredSubQuestion(Make.Number("1.1"), tiny, Make.Text("gone"), [Make.Source])]);
        using var stream = new MemoryStream();
        var writer = new JsonLinesWriter(stream);
        await Assert.ThrowsAsync<ArgumentException>(async () => await writer.WriteAsync(mapping, Token));
        await writer.WriteAsync(form, Token);
        Assert.Equal(form, Document.FrameworkReader.Read(stream.ToArray()));
    }

    private static Link Link(SubQuestionNumber number, Rational share)
        => new(
            number, number, share, Relationship.Intersects, LinkBasis.Judgement, Confidence.Low, Make.Text("part"), [Make.Source],
            [Make.Caveat("split")]);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference<Evaluation>> Next(IAsyncEnumerator<ReadResult<Evaluation>> results)
    {
        Assert.True(await results.MoveNextAsync());
        return new WeakReference<Evaluation>(results.Current.GetValueOrThrow());
    }

    private static async Task<long> AllocatedPerDocument(int documents)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = 0;
        await foreach (var result in JsonLines.ReadAsync(new RepeatingStream(Line, documents), Reader, cancellationToken: Token))
        {
            count += result.IsValid ? 1 : 0;
        }

        Assert.Equal(documents, count);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / documents;
    }

    private static async Task<List<ReadResult<Evaluation>>> All(Stream stream)
    {
        var results = new List<ReadResult<Evaluation>>();
        await foreach (var result in JsonLines.ReadAsync(stream, Reader, cancellationToken: Token))
        {
            results.Add(result);
        }

        return results;
    }

    private static byte[] Compact(Evaluation evaluation)
    {
        using var stream = new MemoryStream();
        new JsonLinesWriter(stream).WriteAsync(evaluation, Token).AsTask().GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private sealed class JoinedStream(Stream first, Stream second) : MemoryStream
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => await first.ReadAsync(buffer, cancellationToken) is > 0 and var read
                ? read
                : await second.ReadAsync(buffer, cancellationToken);
    }

    private sealed class TornStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => throw new IOException("torn off");
    }
}
