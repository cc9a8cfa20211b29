using System.Text;
using Kommunkompassen.Csv;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool.Tests;

public sealed class ImportTests
{
    private const string Sentence = "Utvärderingen av Olofströms kommun genomfördes i oktober 2017 och var kommunens första utvärdering.";

    private static readonly Evaluation Olofstrom = Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2017"));
    private static readonly string Report = ReportFile.Of(Olofstrom, Sentence);

    public static TheoryData<string, CsvDialect> Tables => [.. Catalogue.Embedded.Evaluations
        .SelectMany(static entry => Enum.GetValues<CsvDialect>().Select(dialect => (entry.Id.Value, dialect)))];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_of_scores_comes_back_as_it_was_shown(string id, CsvDialect dialect)
    {
        var evaluation = Catalogue.Embedded.GetEvaluation(new EvaluationId(id));
        using var table = new TemporaryFile(ScoreTableCsv.ToCsv(evaluation, dialect));
        using var result = new TemporaryFile();
        ToolRun.Of(
            "import", table.Path, "--municipality", evaluation.Municipality.Name, "--period", $"{evaluation.Period}", "--ordinal",
            $"{evaluation.Ordinal}", "--out", result.Path).Done();
        Assert.Equal(
            ToolRun.Of("scores", id, "--format", "csv", "--lang", "en").Done(),
            ToolRun.Of("scores", result.Path, "--format", "csv", "--lang", "en").Done());
        Assert.Equal(evaluation.PercentageRule, Catalogue.Embedded.EvaluationReader.Read(File.ReadAllText(result.Path)).PercentageRule);
    }

    [Theory]
    [InlineData("sv", Language.Swedish)]
    [InlineData("en", Language.English)]
    public void The_library_writes_the_table_that_the_tool_writes(string word, Language language)
        => Assert.All(Catalogue.Embedded.Evaluations, entry => Assert.Equal(
            ToolRun.Of("scores", entry.Id.Value, "--format", "csv", "--lang", word).Done().Out,
            ScoreTableCsv.ToCsv(Catalogue.Embedded.GetEvaluation(entry.Id), language: language)));

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void The_account_of_a_damaged_report_is_the_one_that_was_approved(string language)
    {
        Assert.Contains("\t5\t15\t30%", Report, StringComparison.Ordinal);
        using var file = new TemporaryFile(Report.Replace("8.7\t", "8.6\t", StringComparison.Ordinal)
            .Replace("\t5\t15\t30%", "\tS\t15\t30%", StringComparison.Ordinal));
        using var result = new TemporaryFile();
        var run = ToolRun.Of("import", file.Path, "--out", result.Path, "--lang", language).Done();
        Golden.Assert($"import-report.{language}.txt", run.Out.Replace(file.Path, "FILE", StringComparison.Ordinal));
        Assert.Equal("olofstrom-2017", Catalogue.Embedded.EvaluationReader.Read(File.ReadAllText(result.Path)).Id.Value);
    }

    [Fact]
    public void The_account_of_a_table_is_the_one_that_was_approved()
    {
        using var file = new TemporaryFile(ScoreTableCsv.ToCsv(Catalogue.Embedded.GetEvaluation(new EvaluationId("amal-2019"))));
        using var result = new TemporaryFile();
        var run = ToolRun.Of(
            "import", file.Path, "--municipality", "Åmål", "--period", "2019-11", "--ordinal", "2", "--out", result.Path, "--lang",
            "sv").Done();
        Golden.Assert("import-table.sv.txt", run.Out.Replace(file.Path, "FILE", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_file_the_document_is_the_output_and_the_account_is_on_standard_error()
    {
        using var file = new TemporaryFile(Report);
        var run = ToolRun.Of("import", file.Path, "--lang", "en");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(
            Olofstrom.Areas.Select(static area => area.Points),
            Catalogue.Embedded.EvaluationReader.Read(run.Out).Areas.Select(static area => area.Points));
        Assert.Contains("read as the text of a report", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("json")]
    public void A_document_is_written_in_its_own_order(string? kind)
    {
        using var file = new TemporaryFile(Document.ToJson(Olofstrom).Replace("  ", " ", StringComparison.Ordinal));
        var run = ToolRun.Of(["import", file.Path, .. kind is null ? [] : (string[])["--as", kind]]);
        Assert.Equal((ExitCode.Done, Document.ToJson(Olofstrom)), (run.ExitCode, run.Out));
    }

    [Theory]
    [InlineData("1.1\tHur?\t5\t15\t30%\n", "report", "[municipality-unknown]")]
    [InlineData("level;number;achieved\nquestion;1.1;x\n", "csv", "line 2, column 3")]
    [InlineData("{ \"kind\": \"mapping\" }", "json", "[wrong-kind]")]
    public void What_cannot_be_read_is_refused_with_every_reason_and_nothing_is_written(string text, string kind, string expected)
    {
        using var file = new TemporaryFile(text);
        using var result = new TemporaryFile("as it was");
        string[] given = kind == "csv" ? ["--municipality", "Olofström", "--period", "2017", "--ordinal", "1"] : [];
        var run = ToolRun.Of(["import", file.Path, "--as", kind, "--out", result.Path, "--lang", "en", .. given]);
        Assert.Equal((ExitCode.Refused, ""), (run.ExitCode, run.Out));
        Assert.Contains("could not be read", run.Error, StringComparison.Ordinal);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal("as it was", File.ReadAllText(result.Path));
        Assert.Equal(
            run with { Error = "" }, ToolRun.Of(["import", file.Path, "--out", result.Path, "--lang", "en", .. given]) with { Error = "" });
    }

    [Theory]
    [InlineData("", "give --municipality, --period, --ordinal too")]
    [InlineData("--municipality Olofström --period 2017", "give --ordinal too")]
    [InlineData("--municipality Nowhere --period 2017 --ordinal 1", "give --code and --county")]
    [InlineData("--municipality A --code 1060 --period 2017 --ordinal 1", "give --code and --county")]
    [InlineData("--municipality A --code 10 --county B --period 2017 --ordinal 1", "--code: ")]
    [InlineData("--municipality Olofström --ordinal 1 --period yesterday", "'yesterday' is not a period")]
    [InlineData("--municipality Olofström --period 2017 --ordinal 100", "allowed is 1 to 99")]
    [InlineData("--municipality Olofström --period 2017 --ordinal 1 --id A", "--id: ")]
    [InlineData("--municipality Olofström --period 2017 --ordinal 1 --title T", "--title, --publisher and --id")]
    [InlineData("--municipality Olofström --period 2017 --ordinal 1 --framework 2021", "no framework version '2021'")]
    [InlineData("--percentages some", "use exact, rounded, none")]
    public void What_is_given_beside_the_file_is_checked_in_one_line(string options, string expected)
    {
        using var file = new TemporaryFile(ScoreTableCsv.ToCsv(Olofstrom));
        var line = ToolRun.Of(["import", file.Path, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).Failed(ExitCode.Usage);
        Assert.Contains(expected, line, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_with_the_options_is_said_at_once()
    {
        using var file = new TemporaryFile(ScoreTableCsv.ToCsv(Olofstrom));
        var run = ToolRun.Of(
            "import", file.Path, "--code", "12", "--period", "2023-13", "--ordinal", "0", "--framework", "3000", "--id", "Å");
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        string[] parts =
        [
            "give --municipality too", "no framework version '3000'", "belong to --municipality", "'2023-13' is not a period",
            "--ordinal is 0", "--id: ",
        ];
        foreach (var part in parts)
        {
            Assert.Contains(part, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Options_take_precedence_over_the_text()
    {
        using var file = new TemporaryFile(Report);
        var run = ToolRun.Of(
            "import", file.Path, "--municipality", "Ny", "--code", "9999", "--county", "Län", "--period", "2018", "--ordinal", "3", "--id",
            "ny-2018", "--title", "T",
            "--publisher", "P", "--percentages", "rounded", "--totals", "rounded", "--framework", "2010-2017");
        var read = Catalogue.Embedded.EvaluationReader.Read(run.Out);
        Assert.Equal(
            ("Ny", "2018", 3, "ny-2018", "T"),
            (read.Municipality.Name, read.Period.ToString(), read.Ordinal, read.Id.Value, read.Report.Title));
        Assert.Equal((PercentageRule.FromRoundedPoints, AreaScoreRule.SumOfRoundedPoints), (read.PercentageRule, read.AreaScoreRule));
    }

    [Fact]
    public void The_account_says_where_the_text_differs_from_what_was_given()
    {
        using var file = new TemporaryFile($"Sveriges Kommuner och Regioner\n{Report}");
        string Error(params string[] given)
        {
            var run = ToolRun.Of(["import", file.Path, "--lang", "en", .. given]);
            Assert.Equal(ExitCode.Done, run.ExitCode);
            Assert.Contains("printed: 53", run.Error, StringComparison.Ordinal);
            return string.Join(' ', run.Error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        var account = Error(
            "--municipality", "Åmål", "--period", "2018", "--ordinal", "3", "--id", "amal-2018", "--title", "T", "--publisher", "P");
        Assert.Contains("The text says otherwise", account, StringComparison.Ordinal);
        Assert.Contains("Municipality: the text says “Olofström”, but “Åmål” was given and is used.", account, StringComparison.Ordinal);
        Assert.Contains("Period: the text says “October 2017”, but “2018” was given", account, StringComparison.Ordinal);
        Assert.Contains("Ordinal number: the text says “1”, but “3” was given", account, StringComparison.Ordinal);
        Assert.Contains("Publisher: the text says “Sveriges Kommuner och Regioner”, but “P” was given", account, StringComparison.Ordinal);
        Assert.DoesNotContain("title was made", account, StringComparison.Ordinal);

        // A day within the month that the text tells, or a whole year around it, is no contradiction.
        foreach (var period in (string[])["2017-10-03", "2017", "2017-10"])
        {
            Assert.DoesNotContain(
                "otherwise", Error("--period", period, "--ordinal", "1", "--municipality", "Olofström"), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("does not name the publisher", Error(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_takes_no_options()
    {
        using var file = new TemporaryFile(Document.ToJson(Olofstrom));
        Assert.Contains(
            "correct it there", ToolRun.Of("import", file.Path, "--ordinal", "1").Failed(ExitCode.Usage), StringComparison.Ordinal);
    }

    [Fact]
    public void The_encodings_of_spreadsheets_are_read_and_others_refused()
    {
        string[] given = ["--municipality", "Olofström", "--period", "2017", "--ordinal", "1"];
        var text = ScoreTableCsv.ToCsv(Olofstrom, CsvDialect.Tab);
        using var plain = new TemporaryFile(text);
        var expected = ToolRun.Of(["import", plain.Path, .. given]).Out;
        Assert.NotEmpty(expected);
        foreach (var encoding in (Encoding[])[new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)])
        {
            using var file = new TemporaryFile([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
            Assert.Equal(expected, ToolRun.Of(["import", file.Path, .. given]).Out);
        }

        using var foreign = new TemporaryFile(Encoding.Latin1.GetBytes(text));
        Assert.Contains(
            "is not UTF-8: byte", ToolRun.Of(["import", foreign.Path, .. given]).Failed(ExitCode.Refused), StringComparison.Ordinal);
        using var large = new TemporaryFile(new byte[(16 * 1024 * 1024) + 1]);
        Assert.Contains(
            "for many evaluations use 'stream'", ToolRun.Of("import", large.Path).Failed(ExitCode.Refused), StringComparison.Ordinal);
    }
}
