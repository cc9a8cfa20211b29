using Kommunkompassen.Data;
using Xunit;

namespace Kommunkompassen.Samples.Tests;

/// <summary>The background import turns texts that are put into its folder into evaluations, or says what is wrong with them.</summary>
public sealed class ReportImportTests
{
    private static readonly FrameworkVersion Framework = Catalogue.Embedded.GetFramework(new FrameworkId("2016"));
    private static readonly Evaluation Ronneby = Catalogue.Embedded.GetEvaluation(new EvaluationId("ronneby-2017"));

    [Fact]
    public async Task A_report_becomes_an_evaluation_and_another_text_a_list_of_faults()
    {
        var folder = Directory.CreateTempSubdirectory("reports-").FullName;
        try
        {
            await using var service = SampleRun.Start("ReportImport", $"--Reports:Folder={folder}");
            await File.WriteAllTextAsync(Path.Combine(folder, "ronneby.txt"), ReportText(), TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(
                Path.Combine(folder, "minutes.txt"), "Kommunfullmäktige sammanträdde.", TestContext.Current.CancellationToken);

            var faults = await service.Until(() => Existing(folder, "minutes.faults.txt"));
            var document = await service.Until(() => Existing(folder, "ronneby.json") ?? Existing(folder, "ronneby.faults.txt"));
            Assert.NotEmpty(faults);
            var read = Catalogue.Embedded.EvaluationReader.Read(document);
            Assert.Equal(Framework, read.Framework);
            Assert.Equal(
                Ronneby.SubQuestions.Select(static row => row.Points.Number), read.SubQuestions.Select(static row => row.Points.Number));
            Assert.Equal(Ronneby.Areas.Select(static area => area.Points.Number), read.Areas.Select(static area => area.Points.Number));
            await service.Until(
                () => service.Output.Contains("ronneby.txt: framework version 2016, 0 cells unreadable", StringComparison.Ordinal)
                    ? "logged"
                    : null);
            Assert.False(File.Exists(Path.Combine(folder, "minutes.json")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A file that is written whole, or null as long as it is not.</summary>
    private static string? Existing(string folder, string name)
    {
        var file = Path.Combine(folder, name);
        return File.Exists(file) && File.ReadAllText(file) is { } text && text.TrimEnd() is [.., '}' or ']'] ? text : null;
    }

    /// <summary>The text of a report with Ronneby's numbers, as a program takes it out of a document.</summary>
    private static string ReportText()
    {
        var lines = new List<string> { "KommunKompassen", "ANALYS AV RONNEBY KOMMUN", "SEPTEMBER 2017" };
        lines.Add("Utvärderingen av Ronneby kommun genomfördes i september 2017 och var kommunens första utvärdering.");
        lines.Add("Översikt av poängfördelning");
        foreach (var area in Framework.Areas)
        {
            var result = Ronneby.Areas[area.Number - 1];
            lines.Add($"{area.Number}. {area.Name}\tUppnått\tMax\tProcent");
            lines.AddRange(area.SubQuestions.Zip(result.SubQuestions, static (question, row) =>
                $"{question.Number}\t{question.Wording}\t{row.Points}\t{question.MaxPoints}\t{row.Percent} %"));
            lines.Add($"\t\t{result.Points}\t100\t{result.Percent} %");
        }

        return string.Join('\n', lines) + "\n";
    }
}
