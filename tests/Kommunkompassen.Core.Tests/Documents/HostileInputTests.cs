using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kommunkompassen.Documents;
using Kommunkompassen.Tests.Generators;
using Xunit;

namespace Kommunkompassen.Tests.Documents;

/// <summary>Whatever the input, reading ends in what it documents: a sound object or a list of faults.</summary>
public sealed class HostileInputTests
{
    private static readonly string[] Tokens =
    [
        "null", "true", "-1", "0", "1e5", "1.5", "12345678901234567890", "\"\"", "\"1.1\"", "\"x\"", "\"\\ud800\"", "\"2/3\"", "\"f1\"",
        "[]", "{}", "[[[[]]]]", "{\"sv\":\"a\",\"en\":\"b\"}", "{", "}", "[", "]", ",", ":", "\"", "/*", "//\n", "\\u0000", "\0", "é",
        "\uFEFF",
    ];

    [Property(MaxTest = 300)]
    public void Random_bytes(byte[] bytes) => AssertDocumented(new EmbeddedDocument("frameworks/x", []), bytes);

    [Property(MaxTest = 300, Arbitrary = [typeof(Mutants)])]
    public void Mutated_documents(Mutant mutant) => AssertDocumented(EmbeddedDocument.Open(mutant.Name), mutant.Bytes);

    [Property(MaxTest = 100, Arbitrary = [typeof(Mutants)])]
    public void Documents_read_as_another_kind(Mutant mutant)
    {
        var document = EmbeddedDocument.Open(mutant.Name);
        var renamed = document.Text.Replace($"\"kind\": \"{Kind(document)}\"", "\"kind\": \"mapping\"", StringComparison.Ordinal);
        AssertDocumented(new EmbeddedDocument("mappings/x", []), Encoding.UTF8.GetBytes(renamed));
    }

    [Fact]
    public async Task Shares_without_a_common_denominator_do_not_keep_it_busy()
    {
        var links = Enumerable.Range(0, 9_000).Select(static i => $$"""
            { "from": "1.2", "to": "2.1", "share": "1/{{999_999_999_999_999_999 - (2 * i)}}", "relationship": "intersects",
              "basis": "judgement",
              "confidence": "low", "rationale": { "sv": "a", "en": "b" }, "sources": [ { "report": "r1", "chapter": "4" } ],
              "caveats": [ "split" ] },
            """);
        var document = Samples.Edited(Samples.Mapping, "\"links\": [", $"\"links\": [ {string.Concat(links)}");
        var reading = Task.Run(() => Samples.Mappings.TryRead(document).Faults, TestContext.Current.CancellationToken);
        var faults = await reading.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Contains("duplicate-link /links/1", faults.Select(Samples.Shown));
    }

    [Fact]
    public void A_stream_that_fails_says_so_itself()
        => Assert.Throws<IOException>(static () => Document.FrameworkReader.TryRead(new FailingStream()));

    private static string Kind(EmbeddedDocument document) => document.Name[..(document.Name.IndexOf('/', StringComparison.Ordinal) - 1)];

    private static void AssertDocumented(EmbeddedDocument document, byte[] bytes)
    {
        var (faults, rewritten) = document.Read(bytes);
        Assert.Equal(rewritten is null, faults.Count > 0);
        Assert.InRange(faults.Count, 0, Document.MaxFaults);
        Assert.All(faults, static fault => Assert.True(fault.Position.Length == 0 || fault.Position[0] == '/'));
        if (rewritten is not null)
        {
            var again = document.Read(rewritten);
            Assert.Empty(again.Faults);
            Assert.Equal(rewritten, again.Rewritten);
        }
    }

    public sealed record Mutant(string Name, byte[] Bytes)
    {
        public override string ToString() => $"{Name}: {Encoding.UTF8.GetString(Bytes)}";
    }

    /// <summary>Real documents with one to four stretches overwritten, cut out, doubled or filled with what may hurt.</summary>
    public static class Mutants
    {
        public static Arbitrary<Mutant> Any() => (
            from name in Gen.Elements(EmbeddedDocument.Names.ToArray())
            from edits in Common.UpTo(4, Edit)
            select new Mutant(name, edits.Aggregate(EmbeddedDocument.Open(name).Bytes, static (bytes, edit) => edit(bytes)))).ToArbitrary();

        private static Gen<Func<byte[], byte[]>> Edit { get; } =
            from place in Gen.Choose(0, int.MaxValue)
            from length in Gen.Frequency((3, Gen.Choose(0, 12)), (1, Gen.Choose(13, 2000)))
            from filling in Gen.OneOf(
                Gen.Elements(Tokens).Select(static token => Encoding.UTF8.GetBytes(token)),
                Gen.Choose(0, 255).Select(static value => new[] { (byte)value }),
                Gen.Constant(Array.Empty<byte>()))
            from doubled in Gen.Elements(true, false, false)
            select (Func<byte[], byte[]>)(bytes =>
            {
                var start = place % (bytes.Length + 1);
                var end = Math.Min(bytes.Length, start + length);
                return [.. bytes[..(doubled ? end : start)], .. filling, .. bytes[(doubled ? start : end)..]];
            });
    }

    private sealed class FailingStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("torn off");
    }
}
