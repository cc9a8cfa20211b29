using System.Text.Json;
using Kommunkompassen.Auditing;
using Kommunkompassen.Data;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool.Tests;

public sealed class AuditTests
{
    [Fact]
    public void Numbers_of_more_decimals_than_a_report_prints_are_refused_each_by_name()
    {
        var text = Document.ToJson(Catalogue.Embedded.GetEvaluation(new EvaluationId("olofstrom-2022")))
            .Replace("\"achieved\": 10", "\"achieved\": 9.123456", StringComparison.Ordinal);
        using var file = new TemporaryFile(text);

        var run = ToolRun.Of("audit", file.Path);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(text.Split("9.123456").Length - 1, lines.Length);
        Assert.All(lines, static line => Assert.Contains("at most 2", line, StringComparison.Ordinal));
    }

    [Fact]
    public void There_is_a_row_for_each_different_expectation_of_what_was_found_and_then_of_what_was_reconstructed()
        => Assert.All(Catalogue.Embedded.Evaluations, static entry =>
        {
            var audit = EvaluationAudit.Run(Catalogue.Embedded.GetEvaluation(entry.Id));
            var rows = AuditAnswer.Rows(audit).ToList();
            Assert.Equal(
                audit.Anomalies.SelectMany(static one => one.Expected.Select(expected => (one.Code, one.Cell.Number, Rules(expected))))
                    .Concat(audit.Reconstructions.SelectMany(
                        static one => one.Expected.Select(expected => (one.Code, one.Cell.Number, Rules(expected))))),
                rows.Select(static row => (row.Code, row.Number, row.Rule)));
            static string Rules(Expectation expected) => string.Join(" | ", expected.Rules);
        });

    [Theory]
    [InlineData("avesta-2014", "area 6: area-score-fits-no-rule", 1)]
    [InlineData("ronneby-2017", "area 3: area-score-fits-other-rule|question 7.5: percent-fits-other-rule", 1)]
    [InlineData("olofstrom-2017", "", 0)]
    [InlineData("amal-2019", "", 0)]
    [InlineData("olofstrom-2022", "", 0)]
    public void Anomalies_are_listed_and_only_strict_makes_them_an_error(string id, string anomalies, int strict)
    {
        var run = ToolRun.Of("audit", id, "--format", "csv").Done();
        var found = Csv.Read(run.Out)
            .Where(
                static row
                    => row["code"].Contains("fits-", StringComparison.Ordinal)
                        || row["code"].EndsWith("-differs", StringComparison.Ordinal));
        Assert.Equal(anomalies, string.Join('|', found.Select(static row => $"{row["level"]} {row["number"]}: {row["code"]}").Distinct()));
        Assert.Equal(run with { ExitCode = strict }, ToolRun.Of("audit", id, "--format", "csv", "--strict"));
    }

    [Theory]
    [InlineData("ronneby-2017", "area", "3", "65", "64")]
    [InlineData("ronneby-2017", "question", "7.5", "28", "30")]
    [InlineData("avesta-2014", "area", "6", "52", "51")]
    public void An_anomaly_has_what_is_printed_and_what_the_declared_rules_give(
        string id, string level, string number, string printed, string expected)
    {
        var rules = Kommunkompassen.Scoring.PrintingRules.DeclaredBy(Catalogue.Embedded.GetEvaluation(new EvaluationId(id))).ToString();
        var rows = Csv.Read(ToolRun.Of("audit", id, "--format", "csv").Done().Out);
        var row = Assert.Single(rows, row => row["level"] == level && row["number"] == number && row["rule"].Split(" | ").Contains(rules));
        Assert.Equal((printed, expected), (row["printed"], row["expected"]));
    }

    [Theory]
    [InlineData("amal-2019", "7.3", "reconstructed-unique", "?", "9")]
    [InlineData("amal-2019", "6.2", "reconstructed-several", "1%", "73-77")]
    [InlineData("olofstrom-2022", "1.1", "reconstructed-several", "", "48-52")]
    [InlineData("ronneby-2017", "", "reconstructed-unique", "", "428")]
    public void A_missing_number_has_what_it_can_have_been(string id, string number, string code, string printed, string expected)
    {
        var rows = Csv.Read(ToolRun.Of("audit", id, "--format", "csv").Done().Out)
            .Where(row => row["number"] == number && row["code"] == code);
        Assert.Contains(rows, row => row["printed"] == printed && row["expected"] == expected);
    }

    [Theory]
    [InlineData("sv", "Poängen för område 3 är tryckt som 65, men de angivna reglerna ger 64")]
    [InlineData("en", "The score of area 3 is printed as 65, but the declared rules give 64")]
    public void The_message_is_in_the_chosen_language(string language, string message)
        => Assert.StartsWith(
            message, Csv.Read(ToolRun.Of("audit", "ronneby-2017", "--format", "csv", "--lang", language).Done().Out)[0]["message"],
            StringComparison.Ordinal);

    [Theory]
    [InlineData("avesta-2014", "best", 1)]
    [InlineData("ronneby-2017", "mostSpecific", 2)]
    [InlineData("amal-2019", "best", 0)]
    public void The_document_has_the_verdict_all_rules_that_were_tried_and_every_row(string id, string verdict, int contradictions)
    {
        using var document = JsonDocument.Parse(ToolRun.Of("audit", id, "--format", "json").Done().Out);
        var root = document.RootElement;
        Assert.Equal(verdict, root.GetProperty("verdict").GetString());
        Assert.Equal(
            contradictions,
            root.GetProperty("anomalies").EnumerateArray()
                .Count(static anomaly => anomaly.GetProperty("kind").GetString() == "contradiction"));
        Assert.Single(root.GetProperty("fits").EnumerateArray(), static fit => fit.GetProperty("declared").GetBoolean());
        var entries = (string[])["anomalies", "reconstructions"];
        var rows = entries
            .SelectMany(name => root.TryGetProperty(name, out var list) ? list.EnumerateArray().ToList() : [])
            .Sum(static entry => entry.GetProperty("expected").GetArrayLength());
        Assert.Equal(Csv.Read(ToolRun.Of("audit", id, "--format", "csv").Done().Out).Count, rows);
    }

    [Fact]
    public void A_document_does_as_well_as_an_id_and_a_faulty_one_is_refused()
    {
        var text = Document.ToJson(Catalogue.Embedded.GetEvaluation(new EvaluationId("ronneby-2017")));
        using var file = new TemporaryFile(text);
        Assert.Equal(ToolRun.Of("audit", "ronneby-2017", "--strict"), ToolRun.Of("audit", file.Path, "--strict"));
        using var faulty = new TemporaryFile(text.Replace("\"ordinal\": 1", "\"ordinal\": 0", StringComparison.Ordinal));
        Assert.Equal((ExitCode.Refused, ""), (ToolRun.Of("audit", faulty.Path).ExitCode, ToolRun.Of("audit", faulty.Path).Out));
    }

    [Fact]
    public void A_report_whose_numbers_all_agree_says_so()
        => Assert.Contains(
            "All printed and readable numbers agree",
            ToolRun.Of("audit", "olofstrom-2017", "--lang", "en").Done().Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
}
