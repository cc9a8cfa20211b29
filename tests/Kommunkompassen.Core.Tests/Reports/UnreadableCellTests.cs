using Kommunkompassen.Reports;
using Xunit;

namespace Kommunkompassen.Tests.Reports;

/// <summary>One test for each rule by which a cell is unreadable, with the neighbours that decide.</summary>
public sealed class UnreadableCellTests
{
    private const string Row1 = "15 30 50 %";
    private const string Row2 = "12 30 40 %";
    private const string Row3 = "20 25 80 %";
    private const string Row4 = "9 15 60 %";
    private const string Score = "56 100 56 %";

    [Fact]
    public void All_is_read_where_nothing_is_wrong()
        => Assert.Equal("15/30/50 12/30/40 20/25/80 9/15/60 = 56/56", Shown(MadeUp.Read(Row1, Row2, Row3, Row4, Score)));

    [Theory]
    [InlineData("1S 30 50 %", "(1S)/30/50")]
    [InlineData("? 30 50 %", "(?)/30/50")]
    [InlineData("15 30 S0 %", "15/30/(S0 %)")]
    [InlineData("15 30 5O%", "15/30/(5O%)")]
    [InlineData("15 3O 50 %", "15/(3O)/50")]
    [InlineData("05 30 50 %", "(05)/30/50")]
    public void What_is_not_only_digits_is_unreadable(string row, string shown)
        => Assert.StartsWith(shown + " 12/", Shown(MadeUp.Read(row, Row2, Row3, Row4, Score)), StringComparison.Ordinal);

    [Theory]
    [InlineData("30 50 %", "()/30/50")]
    [InlineData("15 50 %", "15/()/50")]
    [InlineData("15 30", "15/30/()")]
    [InlineData("", "()/()/()")]
    public void What_is_lost_is_unreadable_and_shows_nothing(string row, string shown)
        => Assert.StartsWith(shown + " 12/", Shown(MadeUp.Read(row, Row2, Row3, Row4, Score)), StringComparison.Ordinal);

    [Theory]
    [InlineData("31 30 50 %", "(31)/30/50")]
    [InlineData("15 30 101 %", "15/30/(101 %)")]
    [InlineData("15 80 50 %", "15/(80)/50")]
    public void What_is_out_of_range_or_another_maximum_is_unreadable(string row, string shown)
        => Assert.StartsWith(shown + " 12/", Shown(MadeUp.Read(row, Row2, Row3, Row4, Score)), StringComparison.Ordinal);

    [Fact]
    public void The_area_decides_which_of_two_contradictory_numbers_is_kept()
    {
        Assert.StartsWith("15/30/(5 %)", Shown(MadeUp.Read("15 30 5 %", Row2, Row3, Row4, Score)), StringComparison.Ordinal);
        Assert.StartsWith("(1)/30/50", Shown(MadeUp.Read("1 30 50 %", Row2, Row3, Row4, Score)), StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_is_kept_where_the_area_allows_both_or_none()
    {
        Assert.StartsWith("(15)/30/(57 %)", Shown(MadeUp.Read("15 30 57 %", Row2, Row3, Row4, "57 100 57 %")), StringComparison.Ordinal);
        Assert.StartsWith("(1)/30/(10 %)", Shown(MadeUp.Read("1 30 10 %", Row2, Row3, Row4, Score)), StringComparison.Ordinal);
        Assert.StartsWith("(15)/30/(5 %)", Shown(MadeUp.Read("15 30 5 %", Row2, Row3, Row4, "S6 100 S6 %")), StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_that_rounding_explains_are_kept()
        => Assert.StartsWith(
            "5/30/15 12/30/42", Shown(MadeUp.Read("5 30 15 %", "12 30 42 %", Row3, Row4, "47 100 47 %")), StringComparison.Ordinal);

    [Fact]
    public void The_rows_decide_on_the_score_of_the_area()
    {
        Assert.EndsWith("= 56/(5 %)", Shown(MadeUp.Read(Row1, Row2, Row3, Row4, "56 100 5 %")), StringComparison.Ordinal);
        Assert.EndsWith("= (6)/56", Shown(MadeUp.Read(Row1, Row2, Row3, Row4, "6 100 56 %")), StringComparison.Ordinal);
        Assert.EndsWith("= ()/()", Shown(MadeUp.Read(Row1, Row2, Row3, Row4, "")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_lost_a_digit_in_both_numbers_shows_in_the_score_of_the_area()
    {
        Assert.Equal("15/30/50 (1)/30/(3 %) 20/25/80 9/15/60 = 54/54", Shown(MadeUp.Read(Row1, "1 30 3 %", Row3, Row4, "54 100 54 %")));
        Assert.Equal("15/30/50 (1)/30/() 20/25/80 9/15/60 = 54/54", Shown(MadeUp.Read(Row1, "1 30", Row3, Row4, "54 100 54 %")));
    }

    [Fact]
    public void No_row_is_doubted_where_two_could_have_lost_the_digit_or_none_can()
    {
        Assert.Equal("1/30/3 1/30/3 20/25/80 9/15/60 = 41/41", Shown(MadeUp.Read("1 30 3 %", "1 30 3 %", Row3, Row4, "41 100 41 %")));
        Assert.Equal("15/30/50 12/30/40 20/25/80 9/15/60 = 90/90", Shown(MadeUp.Read(Row1, Row2, Row3, Row4, "90 100 90 %")));
    }

    [Fact]
    public void A_typeset_text_keeps_what_was_printed()
    {
        Assert.StartsWith(
            "15/30/5 12/", Shown(MadeUp.Read("15 30 5 %", Row2, Row3, Row4, Score, isScanned: false)), StringComparison.Ordinal);
        Assert.Equal(
            "15/30/50 1/30/3 20/25/80 9/15/60 = 54/54",
            Shown(MadeUp.Read(Row1, "1 30 3 %", Row3, Row4, "54 100 54 %", isScanned: false)));
    }

    [Fact]
    public void An_empty_cell_or_a_dash_of_a_typeset_table_was_not_published()
    {
        var text = MadeUp.Table("\t15\t30\t", Row2, "\t–\t25\t80%", Row4, Score);
        var rows = Assert.Single(ReportTextReader.TryRead(text, MadeUp.Options with { IsScanned = false }).Areas).SubQuestions;
        Assert.Equal(ValueStatus.NotPublished, rows[0].Percent.Status);
        Assert.Equal(ValueStatus.NotPublished, rows[2].Points.Status);
        Assert.Equal(
            ValueStatus.Unreadable, Assert.Single(ReportTextReader.TryRead(text, MadeUp.Options).Areas).SubQuestions[2].Points.Status);
    }

    [Fact]
    public void The_origin_is_found_by_letters_and_cells()
    {
        Assert.False(IsScanned(MadeUp.Table(Row1, Row2, Row3, Row4, Score)));
        Assert.True(IsScanned(MadeUp.Table("1S 30 50 %", Row2, Row3, Row4, Score)));
        Assert.True(IsScanned(MadeUp.Table(Row1, Row2, Row3, Row4, Score).Replace('r', 'c')));
    }

    [Fact]
    public void Remains_of_the_table_s_rules_are_taken_off_and_told()
    {
        var result = ReportTextReader.TryRead(MadeUp.Table("[15 (30) {50%", Row2, Row3, Row4, Score), MadeUp.Options);
        Assert.StartsWith("15/30/50 12/", Shown(Assert.Single(result.Areas)), StringComparison.Ordinal);
        Assert.Equal((LineOutcome.Repaired, "cell-trimmed"), (result.Lines[1].Outcome, result.Lines[1].Code));
    }

    private static bool? IsScanned(string text) => ReportTextReader.TryRead(text, MadeUp.Options with { IsScanned = null }).IsScanned;

    private static string Shown(AreaResult area)
        => $"{string.Join(' ', area.SubQuestions.Select(static row => $"{Shown(row.Points)}/{Shown(row.MaxPoints)}/{Shown(row.Percent)}"))} = {Shown(area.Points)}/{Shown(area.Percent)}";

    private static string Shown(PrintedValue value) => value.Status == ValueStatus.Unreadable ? $"({value.LegibleText})" : value.ToString();
}
