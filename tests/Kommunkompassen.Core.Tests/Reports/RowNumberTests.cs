using Kommunkompassen.Reports;
using Xunit;

namespace Kommunkompassen.Tests.Reports;

/// <summary>Numbers of rows that are printed twice, damaged or lost find their place.</summary>
public sealed class RowNumberTests
{
    private static readonly string Text = MadeUp.Table("15 30 50 %", "12 30 40 %", "20 25 80 %", "9 15 60 %", "56 100 56 %");

    [Theory]
    [InlineData("1.4 V", "1.3 V", "1.3")]
    [InlineData("1.4 V", "1.2 V", "1.2")]
    public void A_number_that_the_report_prints_wrongly_is_kept_beside_the_right_one(string number, string printed, string kept)
    {
        var rows = Read(Text.Replace(number, printed, StringComparison.Ordinal), false).Areas[0].SubQuestions;
        Assert.Equal(["1.1", "1.2", "1.3", "1.4"], rows.Select(static row => row.Number.ToString()));
        Assert.Equal(kept, rows[3].PrintedNumber);
        Assert.Equal([15m, 12m, 20m, 9m], rows.Select(static row => row.Points.Number));
    }

    [Theory]
    [InlineData("1.3 Hur", ".3 Hur")]
    [InlineData("1.3 Hur", "1,3 Hur")]
    [InlineData("1.3 Hur", "l.3 Hur")]
    [InlineData("1.3 Hur", "S.3 Hur")]
    [InlineData("1.3 Hur", "1.? Hur")]
    [InlineData("1.3 Hur", "1.3Hur")]
    [InlineData("1.3 Hur", "Hur")]
    [InlineData("1.3 Hur", "1.9 Hur")]
    [InlineData("1.1 Hur", "l.1 Hur")]
    [InlineData("1.1 Hur", "Hur")]
    public void A_damaged_number_follows_from_its_place(string number, string damaged)
    {
        var result = Read(Text.Replace(number, damaged, StringComparison.Ordinal), true);
        Assert.Equal(Read(Text, true).Areas, result.Areas);
    }

    [Fact]
    public void It_is_told_on_its_line()
    {
        var line = Read(Text.Replace("1.3 Hur", ".3 Hur", StringComparison.Ordinal), true).Lines[3];
        Assert.Equal((LineOutcome.Repaired, "number-by-place", "1.3"), (line.Outcome, line.Code, line.Subject));
        Assert.Contains(".3", line.Message.Swedish, StringComparison.Ordinal);
        Assert.Contains(".3", line.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_lost_as_a_whole_is_unreadable_and_the_others_keep_their_places()
    {
        var result = Read(
            string.Join('\n', Text.Split('\n').Where(static line => !line.StartsWith("1.3", StringComparison.Ordinal))),
            true);
        Assert.Equal([15m, 12m, null, 9m], result.Areas[0].SubQuestions.Select(static row => row.Points.Number));
        Assert.Equal(ValueStatus.Unreadable, result.Areas[0].SubQuestions[2].MaxPoints.Status);
        Assert.Contains(result.Lines, static line => line is { Code: "row-lost", Subject: "1.3" });
    }

    private static ReportTextResult Read(string text, bool isScanned)
    {
        var result = ReportTextReader.TryRead(text, MadeUp.Options with { IsScanned = isScanned });
        Assert.Empty(result.Faults);
        return result;
    }
}
