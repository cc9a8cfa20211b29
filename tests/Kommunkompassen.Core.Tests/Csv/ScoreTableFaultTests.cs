using Kommunkompassen.Csv;
using Kommunkompassen.Documents;
using Kommunkompassen.Tests.Documents;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Csv;

/// <summary>Every rule of a table broken once: the fault, its line and its column; and what is borne.</summary>
public sealed class ScoreTableFaultTests
{
    /// <summary>A form of one area with 1.1 (60) and 1.2 (40), and one of two areas.</summary>
    private static readonly FrameworkVersion Form = Make.Framework("a", [60, 40]);

    private static readonly FrameworkVersion Larger = Make.Framework("b", [60, 40], [70, 30]);

    private const string Header = "level,number,title,achieved,max,percent,achieved_status,percent_status\n";

    private const string Sound = Header
        + "question,1.1,Q,20,60,33,printed,printed\n"
        + "question,1.2,Q,12.5,40,31,printed,printed\n"
        + "area,1,A,33,100,33,printed,printed\n"
        + "total,,Total,33,100,,derived,not-published\n";

    [Fact]
    public void The_example_is_sound() => Assert.Equal(12.5m, ScoreTableCsv.Read(Sound, Options(Form)).SubQuestions[1].Points.Number);

    [Theory]
    [InlineData("20,60", "1,234,60", "cell-count line 2")]
    [InlineData("20,60", "20", "cell-count line 2")]
    [InlineData("20,60", "\"20,5\",60", "decimal-comma line 2, column 4")]
    [InlineData("20,60", "20;60", "cell-count line 2")]
    [InlineData("20,60", "-20,60", "bad-number line 2, column 4")]
    [InlineData("20,60", "2e1,60", "bad-number line 2, column 4")]
    [InlineData("20,60", "2 0,60", "bad-number line 2, column 4")]
    [InlineData("20,60", "1 0000,60", "bad-number line 2, column 4")]
    [InlineData("20,60", "20.,60", "bad-number line 2, column 4")]
    [InlineData("20,60", ".5,60", "bad-number line 2, column 4")]
    [InlineData("20,60", "1.2.3,60", "bad-number line 2, column 4")]
    [InlineData("20,60", "20 %,60", "bad-number line 2, column 4")]
    [InlineData("20,60", "٢٠,60", "bad-number line 2, column 4")]
    [InlineData("20,60", "1.1234567,60", "too-many-decimals line 2, column 4")]
    [InlineData("20,60", "1 000 001,60", "out-of-range line 2, column 4")]
    [InlineData("20,60", "61,60", "out-of-range line 2, column 4")]
    [InlineData("20,60", "20,59", "other-maximum line 2, column 5")]
    [InlineData("20,60,33", "20,60,101", "out-of-range line 2, column 6")]
    [InlineData("20,60", ",60", "no-number line 2, column 4")]
    [InlineData("33,printed,printed\nquestion", "33,unreadable,printed\nquestion", "number-despite-status line 2, column 4")]
    [InlineData("33,printed,printed\nquestion", "33,not-published,printed\nquestion", "number-despite-status line 2, column 4")]
    [InlineData("33,printed,printed\nquestion", "33,tryckt,printed\nquestion", "unknown-word line 2, column 7")]
    [InlineData("33,printed,printed\nquestion", "33,printed,tryckt\nquestion", "unknown-word line 2, column 8")]
    [InlineData("question,1.1", "fråga,1.1", "unknown-word line 2, column 1")]
    [InlineData("question,1.1", ",1.1", "unknown-word line 2, column 1")]
    [InlineData("question,1.1", "question,\"1,1\"", "bad-number line 2, column 2")]
    [InlineData("question,1.1", "question,1 jan", "bad-number line 2, column 2")]
    [InlineData("question,1.1", "question,", "bad-number line 2, column 2")]
    [InlineData("question,1.1", "question,1.3", "unknown-sub-question line 2", "missing-row line 4")]
    [InlineData("question,1.1", "question,1.2", "duplicate-row line 3", "missing-row line 4", "other-maximum line 2, column 5")]
    [InlineData("area,1", "area,2", "unknown-area line 4")]
    [InlineData("area,1", "area,0", "bad-number line 4, column 2")]
    [InlineData("area,1", "area,1.0", "bad-number line 4, column 2")]
    [InlineData("total,,", "total,1,", "bad-number line 5, column 2")]
    [InlineData("33,100,33", "101,100,33", "out-of-range line 4, column 4")]
    [InlineData("33,100,33", "33,99,33", "other-maximum line 4, column 5")]
    [InlineData("Total,33,100", "Total,33,800", "other-maximum line 5, column 5")]
    [InlineData("Total,33,100,,derived", "Total,101,100,,printed", "out-of-range line 5, column 4")]
    [InlineData("Total,33,100,,derived", "Total,,100,,unreadable", "no-number line 5, column 4")]
    [InlineData("100,,derived,not-published", "100,33,derived,printed", "total-percent line 5, column 6")]
    [InlineData("question,1.1,Q", "question,1.1,Q\"", "stray-quote line 2, column 3")]
    [InlineData("question,1.1,Q", "question,1.1,\"Q\"x", "stray-quote line 2, column 3")]
    [InlineData("area,1,A", "area,1,\"A", "open-quote line 4, column 3", "cell-count line 4")]
    [InlineData("title,", "name,", "unknown-column line 1, column 3")]
    [InlineData("title,", "level,", "duplicate-column line 1, column 3")]
    [InlineData("number,", ",", "missing-column line 1")]
    [InlineData("achieved,max", ",", "missing-column line 1")]
    public void A_broken_rule_is_named_where_it_is_broken(string found, string replaced, params string[] faults)
        => AssertFaults(Samples.Edited(Sound, found, replaced), Options(Form), faults);

    [Theory]
    [InlineData("12,5", "33", "33,0", "mixed-decimals line 4, column 4", "33.0")]
    [InlineData("1.250", "33", "33", "ambiguous-number line 3, column 4", "33")]
    public void Decimal_signs_that_contradict_each_other_or_could_part_thousands_are_refused(
        string points, string score, string sound, string fault, string spoilt)
    {
        var table = Sound.Replace(',', ';').Replace("12.5", points, StringComparison.Ordinal);
        AssertFaults(Samples.Edited(table, $"A;{score}", $"A;{spoilt}"), Options(Form), fault);
        if (points != "1.250")
        {
            Assert.True(ScoreTableCsv.TryRead(Samples.Edited(table, $"A;{score}", $"A;{sound}"), Options(Form)).IsValid);
        }
        else
        {
            // Another number says that the full stop is a decimal sign.
            Assert.True(ScoreTableCsv.TryRead(Samples.Edited(table, $"A;{score}", $"A;{score}.0"), Options(Form)).IsValid);
        }
    }

    [Fact]
    public void All_faults_come_at_once()
        => AssertFaults(
            Samples.Edited(Sound, "20,60", "x,59", "area,1", "area,y", "12.5", "\"1\"2", "derived", "härlett"), Options(Form),
            "bad-number line 2, column 4", "other-maximum line 2, column 5", "stray-quote line 3, column 4", "bad-number line 4, column 2",
            "unknown-word line 5, column 7");

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF\n\r\n")]
    [InlineData("1.1 Hur?\t5\t15\n")]
    [InlineData("{ \"kind\": \"evaluation\" }")]
    public void Without_a_header_there_is_no_table(string text)
    {
        Assert.False(ScoreTableCsv.IsTable(text));
        AssertFaults(text, Options(Form), "no-header line 1");
    }

    [Fact]
    public void Less_is_enough()
    {
        var read = ScoreTableCsv.Read(
            "\uFEFFSEP=;\r\n\r\nAchieved;Level;Number\r\n 20\u00a0;question;1.1\r\n;question;1.2\r\n;;\r\n", Options(Form));
        Assert.Equal([PrintedValue.Printed(20), PrintedValue.NotPublished], read.SubQuestions.Select(static row => row.Points));
        Assert.Equal((PercentageRule.NotPrinted, null), (read.PercentageRule, read.PrintedTotal));
        Assert.Equal(PrintedValue.NotPublished, read.Areas[0].Points);
    }

    [Theory]
    [InlineData("1 000", 1000)]
    [InlineData("1\u00a0000", 1000)]
    [InlineData("1\u202f000,0", 1000)]
    public void Thousands_may_be_parted_by_spaces(string number, int expected)
    {
        var form = Make.Framework("big", [.. Enumerable.Repeat((int[])[60, 40], 11)]);
        Assert.Equal(expected, ScoreTableCsv.Read($"level;number;achieved\ntotal;;{number}\n", Options(form)).PrintedTotal!.Points.Number);
    }

    [Fact]
    public void The_form_is_chosen_by_numbers_and_maxima_and_then_by_titles()
    {
        Assert.Equal(Form, ScoreTableCsv.Read(Sound, Options(Form, Larger)).Framework);
        var areas = "level,number,achieved\narea,1,50\n";
        AssertFaults(areas, Options(Form, Larger), "several-framework-versions ");
        AssertFaults(Samples.Edited(Sound, "20,60", "20,59"), Options(Form, Larger), "no-framework-version-fits ");
        AssertFaults(areas.Replace("area,1", "area,3", StringComparison.Ordinal), Options(Form, Larger), "no-framework-version-fits ");

        var renamed = new FrameworkVersion(new FrameworkId("c"), Make.Text(), [new Area(1, "Demokrati", Form.SubQuestions)], []);
        Assert.Equal(renamed, ScoreTableCsv.Read("level,number,title,achieved\narea,1,Demokrati,50\n", Options(Form, renamed)).Framework);
    }

    [Fact]
    public void More_than_the_limits_is_refused()
    {
        AssertFaults(new string('a', ScoreTableCsv.MaxCharacters + 1), Options(Form), "too-large ");
        AssertFaults(Sound + new string('\n', ScoreTableCsv.MaxRows), Options(Form), "too-large ");
        var many = ScoreTableCsv.TryRead(Header + string.Concat(Enumerable.Repeat("x,x,x,x,x,x,x,x\n", 2000)), Options(Form)).Faults;
        Assert.Equal((Document.MaxFaults, "too-many-faults"), (many.Count, many[^1].Code));
    }

    [Fact]
    public void A_rule_without_percentages_contradicts_a_table_with_them()
        => AssertFaults(
            Sound, Options(Form) with { PercentageRule = PercentageRule.NotPrinted },
            "percent-not-printed line 2, column 6", "percent-not-printed line 3, column 6", "percent-not-printed line 4, column 6");

    [Fact]
    public void A_name_of_any_length_makes_an_id_and_a_title()
    {
        var name = new Municipality(new string('å', 10_000), new MunicipalityCode("1060"), "B");
        Assert.Equal(
            $"{new string('a', 40)}-2017",
            ScoreTableCsv.Read(Sound, new ScoreTableOptions([Form], name, EvaluationPeriod.InYear(2017), 1)).Id.Value);
        Assert.Throws<ArgumentException>("frameworks", () => new ScoreTableOptions([], name, EvaluationPeriod.InYear(2017), 1));
    }

    private static ScoreTableOptions Options(params FrameworkVersion[] forms)
        => new(forms, Make.Municipality(), EvaluationPeriod.InYear(2017), 1);

    private static void AssertFaults(string text, ScoreTableOptions options, params string[] expected)
    {
        var result = ScoreTableCsv.TryRead(text, options);
        Assert.Equal(expected.Order(StringComparer.Ordinal), result.Faults.Select(Samples.Shown).Order(StringComparer.Ordinal));
        Assert.Null(result.Value);
        Assert.Equal(result.Faults, Assert.Throws<InvalidDocumentException>(() => ScoreTableCsv.Read(text, options)).Faults);
    }
}
