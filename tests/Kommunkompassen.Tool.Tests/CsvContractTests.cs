namespace Kommunkompassen.Tool.Tests;

public sealed class CsvContractTests
{
    private const string Compare = "level,number,title,before,after,difference,difference_low,difference_high,coverage,verdict,caveats";

    private const string Standing =
        "row,level,number,title,score,mean,difference,difference_low,difference_high,best_place,worst_place,others,"
            + "lower_quartile,median,upper_quartile,count,missing,measured,max,verdict,caveats";

    [Theory]
    [InlineData("standing olofstrom-2022 --group all scale=2020", Standing)]
    [InlineData(
        "standing olofstrom-2022 --group framework=2016 scale=2020 --since olofstrom-2017 --since-group framework=2010 scale=2020",
        Standing)]
    [InlineData("list", "kind,id,title,municipality,code,period,framework,from,to")]
    [InlineData("scores ronneby-2017", "level,number,title,achieved,max,percent,achieved_status,percent_status")]
    [InlineData("compare olofstrom-2017 olofstrom-2022", Compare)]
    [InlineData(
        "trace olofstrom-2017 --to 2020 total",
        "row,from,title,source,max,share,scale,to,amount,amount_low,amount_high,relationship,basis,confidence,sources")]
    [InlineData("audit ronneby-2017", "level,number,code,printed,expected,rule,message")]
    [InlineData("compare olofstrom-2017 olofstrom-2022 --sensitivity", Compare)]
    [InlineData("map show 2010-2017 2020", "row,from,from_title,to,to_title,share,relationship,basis,confidence,reason,sources,caveats")]
    public void The_header_is_a_contract_in_both_languages(string command, string header)
    {
        foreach (var language in (string[])["sv", "en"])
        {
            var run = ToolRun.Of([.. command.Split(' '), "--format", "csv", "--lang", language]).Done();
            Assert.Equal(header, run.Lines[0]);
            Assert.DoesNotContain('\r', run.Out);
            Assert.NotEmpty(Csv.Read(run.Out));
        }
    }

    [Theory]
    [InlineData("olofstrom-2017", "48 43 48 45 47 56 36 69", "392", "printed")]
    [InlineData("olofstrom-2022", "54 65 62 51 53 43 63 61", "452", "derived")]
    [InlineData("ronneby-2017", null, "428", "derived")]
    [InlineData("avesta-2014", null, "404", "derived")]
    [InlineData("amal-2019", null, "453", "derived")]
    public void Scores_are_those_of_the_report(string id, string? areas, string total, string status)
    {
        var rows = Csv.Read(ToolRun.Of("scores", id, "--format", "csv").Done().Out);
        Assert.Equal(total, rows[^1]["achieved"]);
        Assert.Equal(status, rows[^1]["achieved_status"]);
        Assert.Equal("800", rows[^1]["max"]);
        if (areas is not null)
        {
            Assert.Equal(areas, string.Join(' ', rows.Where(static row => row["level"] == "area").Select(static row => row["achieved"])));
        }
    }

    [Fact]
    public void An_absent_number_is_an_empty_cell_and_says_why()
    {
        var rows = Csv.Read(ToolRun.Of("scores", "amal-2019", "--format", "csv").Done().Out);
        var lost = Assert.Single(rows, static row => row["number"] == "8.1");
        Assert.Equal(
            ("", "", "unreadable", "unreadable"), (lost["achieved"], lost["percent"], lost["achieved_status"], lost["percent_status"]));

        var compared = Csv.Read(ToolRun.Of("compare", "amal-2019", "olofstrom-2022", "--format", "csv").Done().Out);
        var unknown = Assert.Single(compared, static row => row["number"] == "4.4");
        Assert.Equal(
            ("", "", "", "0", "not-comparable"),
            (unknown["before"], unknown["difference"], unknown["difference_low"], unknown["coverage"], unknown["verdict"]));
    }

    [Fact]
    public void The_sub_questions_of_an_area_come_before_it_and_the_total_last()
    {
        var rows = Csv.Read(ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--format", "csv").Done().Out);
        Assert.Equal(36 + 8 + 1, rows.Count);
        Assert.Equal("1.1 1.2 1.3 1.4 1.5 1 2.1", string.Join(' ', rows.Take(7).Select(static row => row["number"])));
        Assert.Equal(("total", ""), (rows[^1]["level"], rows[^1]["number"]));
    }

    [Theory]
    [InlineData("sv", "Summa")]
    [InlineData("en", "Total")]
    public void Only_the_title_of_the_total_depends_on_the_language(string language, string title)
    {
        var rows = Csv.Read(ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--format", "csv", "--lang", language).Done().Out);
        Assert.Equal(title, rows[^1]["title"]);
        Assert.Equal("Samhällsutveckling", Assert.Single(rows, static row => row["number"] == "2")["title"]);
    }

    [Fact]
    public void Numbers_have_at_most_four_decimals_and_a_full_stop()
    {
        var rows = Csv.Read(ToolRun.Of("compare", "olofstrom-2017", "olofstrom-2022", "--format", "csv", "--lang", "sv").Done().Out);
        string[] columns = ["before", "after", "difference", "difference_low", "difference_high", "coverage"];
        Assert.All(
            rows.SelectMany(row => columns.Select(column => row[column])), static cell => Assert.Matches(@"^(-?\d+(\.\d{1,4})?)?$", cell));
    }

    [Fact]
    public void The_contributions_of_a_trace_add_up_to_its_last_row()
    {
        var rows = Csv.Read(ToolRun.Of("trace", "olofstrom-2017", "--to", "2020", "2", "--format", "csv").Done().Out);
        static decimal Amount(Dictionary<string, string> row)
            => decimal.Parse(row["amount"], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal("score", rows[^1]["row"]);
        Assert.All(rows.SkipLast(1), static row => Assert.Equal("contribution", row["row"]));
        Assert.InRange(rows.SkipLast(1).Sum(Amount) - Amount(rows[^1]), -0.0004m, 0.0004m);
    }
}
