using System.Text;
using Kommunkompassen.Data;
using Kommunkompassen.Reports;
using Kommunkompassen.Tests.Data.Reports;
using Kommunkompassen.Tests.Support;
using Xunit;

namespace Kommunkompassen.Tests.Reports;

/// <summary>The five published reports are read to the embedded numbers, whatever copying did to their lines and letters.</summary>
public sealed class RealReportTests
{
    public static TheoryData<string, string> Reports => new()
    {
        { "avesta-2014", "avesta-2014" },
        { "olofstrom-2017", "olofstrom-2017" },
        { "ronneby-2017", "ronneby-2017" },
        { "amal-2019-ocr", "amal-2019" },
        { "olofstrom-2022", "olofstrom-2022" },
    };

    [TheoryWith(Outside.Reports)]
    [MemberData(nameof(Reports))]
    public void Is_read_to_the_embedded_numbers(string file, string id) => AssertReads(ReportFolder.Text($"{file}.txt"), id);

    [TheoryWith(Outside.Reports)]
    [MemberData(nameof(Reports))]
    public void Is_read_alike_with_the_line_ends_of_other_systems(string file, string id)
    {
        var text = ReportFolder.Text($"{file}.txt");
        AssertReads(text.Replace("\n", "\r\n", StringComparison.Ordinal), id);
        AssertReads(text.Replace('\n', '\r'), id);
    }

    [TheoryWith(Outside.Reports)]
    [MemberData(nameof(Reports))]
    public void Is_read_alike_with_parted_letters_hard_spaces_and_soft_hyphens(string file, string id)
    {
        var text = ReportFolder.Text($"{file}.txt");
        AssertReads(text.Normalize(NormalizationForm.FormD), id);
        AssertReads(text.Replace(' ', '\u00a0'), id);
        AssertReads(text.Replace("ning", "n\u00ading", StringComparison.Ordinal), id);
        AssertReads("\ufeff" + text.Replace("\n\n", "\n\f\n", StringComparison.Ordinal), id);
    }

    [TheoryWith(Outside.Reports)]
    [InlineData("avesta-2014", 64, 0, 0)]
    [InlineData("olofstrom-2017", 63, 1, 0)]
    [InlineData("ronneby-2017", 64, 0, 0)]
    [InlineData("amal-2019-ocr", 39, 53, 6)]
    [InlineData("olofstrom-2022", 62, 0, 0)]
    public void Every_line_has_one_diagnostic(string file, int used, int repaired, int unreadable)
    {
        var text = ReportFolder.Text($"{file}.txt");
        var lines = ReportTextReader.TryRead(text, EmbeddedOptions.All).Lines;
        Assert.Equal(Enumerable.Range(1, text.Split('\n').Length), lines.Select(static line => line.Line));
        Assert.Equal(used, lines.Count(static line => line.Outcome == LineOutcome.Used));
        Assert.Equal(repaired, lines.Count(static line => line.Outcome == LineOutcome.Repaired));
        Assert.Equal(unreadable, lines.Count(static line => line.Outcome == LineOutcome.Unreadable));
    }

    [TheoryWith(Outside.Reports)]
    [MemberData(nameof(Reports))]
    public void Is_refused_without_its_own_form(string file, string id)
    {
        var own = Catalogue.Embedded.GetEvaluation(new EvaluationId(id)).Framework;
        var others = new ReportTextOptions(EmbeddedOptions.Frameworks.Where(framework => framework != own))
        {
            Municipalities = EmbeddedOptions.All.Municipalities,
        };
        var result = ReportTextReader.TryRead(ReportFolder.Text($"{file}.txt"), others);
        Assert.Null(result.Evaluation);
        Assert.Equal("no-framework-version-fits", Assert.Single(result.Faults).Code);
        Assert.All(result.Matches, static match => Assert.NotEmpty(match.Objections));
    }

    private static void AssertReads(string text, string id)
    {
        var expected = Catalogue.Embedded.GetEvaluation(new EvaluationId(id));
        var read = ReportTextReader.Read(text, EmbeddedOptions.All);
        Assert.Equal(expected.Framework, read.Framework);
        Assert.Equal(expected.Id, read.Id);
        Assert.Equal(expected.Municipality, read.Municipality);
        Assert.Equal(expected.Period, read.Period);
        Assert.Equal(expected.Ordinal, read.Ordinal);
        Assert.Equal(expected.PercentageRule, read.PercentageRule);
        Assert.Equal(expected.AreaScoreRule, read.AreaScoreRule);
        Assert.Equal(expected.Source, read.Source);
        Assert.Equal(expected.Background.InterviewCount, read.Background.InterviewCount);
        Assert.Equal(expected.Background.Earlier, read.Background.Earlier);
        Assert.Equal(expected.Areas.Select(Numbers), read.Areas.Select(Numbers));
        Assert.Equal(expected.SubQuestions.Select(Numbers), read.SubQuestions.Select(Numbers));
    }

    private static (int, string, string) Numbers(AreaResult area) => (area.Number, Seen(area.Points), Seen(area.Percent));

    private static (SubQuestionNumber, string, string, string, string) Numbers(SubQuestionResult row)
        => (row.Number, row.PrintedNumber, Seen(row.Points), Seen(row.MaxPoints), Seen(row.Percent));

    /// <summary>Number, status and what the copy shows; the sentence on an unreadable number is the reader's own.</summary>
    private static string Seen(PrintedValue value) => $"{value.Status} {value} {value.LegibleText}";
}
