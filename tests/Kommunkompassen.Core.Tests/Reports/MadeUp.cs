using Kommunkompassen.Reports;
using NodaTime;

namespace Kommunkompassen.Tests.Reports;

/// <summary>A small made-up framework version and what is known about a made-up municipality, for tests of one rule each.</summary>
internal static class MadeUp
{
    internal static FrameworkVersion Framework { get; } = Form("made-up", 30, 25);

    /// <summary>The same words with two other maxima, as 2016 and 2016-2019 differ.</summary>
    internal static FrameworkVersion OtherMaxima { get; } = Form("other-maxima", 25, 30);

    internal static ReportTextOptions Options { get; } = new([Framework])
    {
        Municipality = TableTape.Municipality,
        Period = EvaluationPeriod.InMonth(new YearMonth(2018, 5)),
        Ordinal = 1,
        IsScanned = true,
    };

    /// <summary>The table with given rows of area 1, each after its number, and its score.</summary>
    internal static string Table(string row1, string row2, string row3, string row4, string score) => $"""
        1. Öppenhet och påverkan Uppnått Max Procent
        1.1 Hur hörs invånarna mellan valen? {row1}
        1.2 Finns en plan för öppna handlingar? {row2}
        1.3 Hur sprids resultaten av granskningen? {row3}
        1.4 Vilket stöd får föreningarna i bygden? {row4}
        {score}
        """.ReplaceLineEndings("\n");

    internal static AreaResult Read(
        string row1, string row2, string row3, string row4, string score, bool isScanned = true)
        => Assert1(ReportTextReader.TryRead(Table(row1, row2, row3, row4, score), Options with { IsScanned = isScanned }));

    private static AreaResult Assert1(ReportTextResult result)
    {
        Xunit.Assert.Empty(result.Faults);
        return Xunit.Assert.Single(result.Areas);
    }

    private static FrameworkVersion Form(string id, int second, int third) => new(
        new FrameworkId(id), new LocalizedText("Påhittad", "Made up"),
        [
            new Area(1, "Öppenhet och påverkan",
            [
                new SubQuestion(new SubQuestionNumber(1, 1), "Hur hörs invånarna mellan valen?", 30),
                new SubQuestion(new SubQuestionNumber(1, 2), "Finns en plan för öppna handlingar?", second),
                new SubQuestion(new SubQuestionNumber(1, 3), "Hur sprids resultaten av granskningen?", third),
                new SubQuestion(new SubQuestionNumber(1, 4), "Vilket stöd får föreningarna i bygden?", 15),
            ]),
        ],
        []);
}
