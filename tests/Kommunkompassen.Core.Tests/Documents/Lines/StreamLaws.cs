using System.Text;
using FsCheck.Xunit;
using Kommunkompassen.Documents;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Documents.Lines;

/// <summary>Reading a stream is reading its lines one by one, however its bytes arrive.</summary>
public sealed class StreamLaws
{
    private static readonly string[] BadTexts =
        [
            "{", "null", "[]", "{}{}", "x", "\"å\"", "{\"kind\":\"mapping\",\"formatVersion\":1}", "\uFEFF{}", "\r", "\u00a0",
            "{\"kind\":\"evaluation\",\"formatVersion\":1}", "/* */ {}",
        ];

    [Property(MaxTest = 60, Arbitrary = [typeof(EvaluationList.Arbitraries), typeof(TapeArbitrary)])]
    public async Task Any_chunking_line_ends_blank_and_bad_lines(EvaluationList list, Tape tape)
    {
        var bytes = Bytes(list, tape);
        var expected = Naive(list.Reader, bytes);
        var sizes = Enumerable.Range(0, tape.Between(1, 6)).Select(
            _ => tape.OneIn(4) ? tape.Between(1, 3) : tape.Between(1, 70_000)).ToArray();
        var actual = new List<(long, EquatableList<Fault>, Evaluation?)>();
        await foreach (
            var line in JsonLines.ReadAsync(
                new ChunkedStream(bytes, sizes), list.Reader, cancellationToken: TestContext.Current.CancellationToken))
        {
            actual.Add((line.Line!.Value, line.Faults, line.Value));
            Assert.Equal(line.IsValid, line.Faults.Count == 0);
        }

        Assert.Equal(expected, actual);
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(EvaluationList.Arbitraries), typeof(TapeArbitrary)])]
    public async Task The_first_bad_line_ends_the_reading_where_that_is_asked_for(EvaluationList list, Tape tape)
    {
        var bytes = Bytes(list, tape);
        var expected = Naive(list.Reader, bytes);
        var sound = 0;
        async Task ReadAll()
        {
            await foreach (
                var line in JsonLines.ReadAsync(
                    new ChunkedStream(bytes, 1000), list.Reader,
                    cancellationToken: TestContext.Current.CancellationToken))
            {
                var value = line.GetValueOrThrow();
                Assert.Equal(expected[sound++], (line.Line!.Value, line.Faults, value));
            }
        }

        if (expected.FirstOrDefault(static line => line.Value is null) is { Line: > 0 } bad)
        {
            var thrown = await Assert.ThrowsAsync<InvalidDocumentException>(ReadAll);
            Assert.Equal((bad.Line, bad.Faults), (thrown.Line, thrown.Faults));
            Assert.StartsWith($"Line {bad.Line}: ", thrown.Message, StringComparison.Ordinal);
            Assert.Equal(expected.IndexOf(bad), sound);
        }
        else
        {
            await ReadAll();
            Assert.Equal(expected.Count, sound);
        }
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(EvaluationList.Arbitraries)])]
    public async Task What_is_written_is_read_back_and_is_the_document_without_its_spaces(EvaluationList list)
    {
        using var stream = new MemoryStream();
        var writer = new JsonLinesWriter(stream);
        foreach (var evaluation in list.Items)
        {
            await writer.WriteAsync(evaluation, TestContext.Current.CancellationToken);
        }

        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
        Assert.Equal("", lines[^1]);
        Assert.Equal(list.Items.Select(static evaluation => Compact(Document.ToJson(evaluation))), lines.SkipLast(1));
        stream.Position = 0;
        var read = new List<Evaluation>();
        await foreach (var line in JsonLines.ReadAsync(stream, list.Reader, cancellationToken: TestContext.Current.CancellationToken))
        {
            read.Add(line.GetValueOrThrow());
        }

        Assert.Equal(list.Items, read);
    }

    /// <summary>The text without the line breaks and spaces that stand outside its strings.</summary>
    private static string Compact(string json)
    {
        var (text, inside) = (new StringBuilder(), false);
        for (var i = 0; i < json.Length; i++)
        {
            inside ^= json[i] == '"';
            if (inside || json[i] is not (' ' or '\n'))
            {
                text.Append(json[i]);
            }

            if (inside && json[i] == '\\')
            {
                text.Append(json[++i]);
            }
        }

        return text.ToString();
    }

    private static byte[] Bytes(EvaluationList list, Tape tape)
    {
        var text = new StringBuilder(tape.OneIn(4) ? "\uFEFF" : "");
        var lines = list.Items.Select(evaluation => Compact(Document.ToJson(evaluation)))
            .Concat(Enumerable.Range(0, tape.Below(6)).Select(_ => tape.Of<string>(["", " \t", .. BadTexts])))
            .Concat(list.Items.Take(1).Select(evaluation => Compact(Document.ToJson(evaluation))[..tape.Below(300)]));
        var shuffled = tape.Shuffled(lines);
        for (var i = 0; i < shuffled.Count; i++)
        {
            var end = i == shuffled.Count - 1 && tape.OneIn(2) ? "" : tape.Of("\n", "\r\n");
            text.Append(shuffled[i].Replace("\n", "", StringComparison.Ordinal)).Append(end);
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (bytes.Length > 0 && tape.OneIn(3))
        {
            bytes[tape.Below(bytes.Length)] = 0xff;
        }

        return bytes;
    }

    /// <summary>Cuts the whole at every LF and reads what is left of each line.</summary>
    private static List<(long Line, EquatableList<Fault> Faults, Evaluation? Value)> Naive(DocumentReader<Evaluation> reader, byte[] bytes)
    {
        var results = new List<(long, EquatableList<Fault>, Evaluation?)>();
        var rest = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        for (long line = 1; rest.Length > 0; line++)
        {
            var end = Array.IndexOf(rest, (byte)'\n');
            var content = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            content = content is [.. var before, (byte)'\r'] ? before : content;
            if (content.Any(static value => value is not ((byte)' ' or (byte)'\t')))
            {
                var read = reader.TryRead(content);
                results.Add((line, read.Faults, read.Value));
            }
        }

        return results;
    }
}
