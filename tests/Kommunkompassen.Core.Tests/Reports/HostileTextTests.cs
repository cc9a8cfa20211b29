using FsCheck.Xunit;
using Kommunkompassen.Reports;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Reports;

/// <summary>Whatever the text, reading ends soon, throws nothing, and accounts for every line once.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "1.1", "1.2 ", "8.6\t", "1.", "100", "52 %", "%", "?", "|", "\t", "\n", "\r", "\r\n", "\n\n", " ", "<td>", "</td>", "<tr>", "<",
        ">", "&", "&#x41;", "&nbsp;",
        "&#xD800;", "\ud800", "\udc00", "\u00ad", "\u0308", "a\u030a", "\0", "\u200b", "\ufeff", "Uppnått", "Max", "Procent",
        "Hur hörs invånarna", "mellan valen?", ".", ",",
        "-", "utvärderingen av Älvsunds kommun genomfördes i", "maj", "2018", "intervjuer", "99999999999999999999", "1,2,3", "0.0",
        "999.999", "1000.1", "Analys av", "kommun",
    ];

    public static TheoryData<string, string> Endless => new()
    {
        { "<", "tags that never end" },
        { "<a", "more of them" },
        { "&", "entities that never end" },
        { "1.1 1 1\n", "rows" },
        { "1.1\n", "numbers of rows" },
        { "1.1 Hur\t\t\t", "a row with cells without end" },
        { "Uppnått Max\n", "headings" },
        { "1. Uppnått\nMax\n", "headings on two lines" },
        { "1 ", "cells on one line" },
        { "1\n", "cells" },
        { "1\t", "cells parted by tabs" },
        { "\u0308", "marks without a letter" },
        { "Utvärderingen av A ", "beginnings of a sentence" },
        { "intervjuer ", "interviews" },
        { "den första gjordes ", "earlier ones" },
        { "a-\n", "broken words" },
        { "\n", "empty lines" },
        { "x", "one word" },
    };

    [Property(MaxTest = 300, Arbitrary = [typeof(TapeArbitrary)])]
    public void Random_pieces(Tape tape)
        => AssertAccounted(string.Concat(Enumerable.Range(0, tape.Below(400)).Select(_ => tape.Of<string>(Pieces))));

    [Property(MaxTest = 300)]
    public void Random_texts(string? text) => AssertAccounted(text ?? "");

    [Property(MaxTest = 100, Arbitrary = [typeof(TapeArbitrary)])]
    public void Torn_reports(Tape tape)
    {
        var text = ReportPrinter.Print(TableTape.Evaluation(tape), tape.OfEnum<Layout>());
        for (var i = tape.Below(12); i > 0; i--)
        {
            var (start, length) = (tape.Below(text.Length), tape.Below(30));
            text = text[..start] + (tape.OneIn(2) ? tape.Of<string>(Pieces) : "") + text[Math.Min(text.Length, start + length)..];
        }

        AssertAccounted(text);
    }

    [Theory]
    [MemberData(nameof(Endless))]
    public async Task The_same_again_and_again_is_read_in_bounded_time(string piece, string what)
    {
        var lines = piece.Count(static c => c == '\n');
        var text = string.Concat(Enumerable.Repeat(piece, lines == 0 ? 1_000_000 / piece.Length : ReportTextReader.MaxLines / lines));
        var reading = Task.Run(() => ReportTextReader.TryRead(text, EmbeddedOptions.All), TestContext.Current.CancellationToken);
        var result = await reading.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.False(result.IsValid, what);
    }

    [Fact]
    public void More_than_the_limits_is_refused()
    {
        Assert.Equal(
            "too-large",
            Assert.Single(ReportTextReader.TryRead(new string('a', ReportTextReader.MaxCharacters + 1), EmbeddedOptions.All).Faults).Code);
        Assert.Equal(
            "too-large",
            Assert.Single(ReportTextReader.TryRead(new string('\n', ReportTextReader.MaxLines + 1), EmbeddedOptions.All).Faults).Code);
        var rows = string.Concat(Enumerable.Repeat("1.1 a 1 1\n", ReportTextReader.MaxRows + 2));
        Assert.Equal("too-many-rows", ReportTextReader.TryRead(rows, EmbeddedOptions.All).Faults[0].Code);
    }

    private static void AssertAccounted(string text)
    {
        var result = ReportTextReader.TryRead(text, EmbeddedOptions.All);
        var lines = text.ReplaceLineEndingsOfReports().Split('\n');
        var count = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        Assert.Equal(Enumerable.Range(1, count), result.Lines.Select(static line => line.Line));
        Assert.NotEqual(result.IsValid, result.Faults.Count > 0);
        Assert.All(result.Lines, static line => Assert.True(Enum.IsDefined(line.Outcome) && line.Code.Length > 0));
    }
}
