using Kommunkompassen;
using Kommunkompassen.Auditing;
using Kommunkompassen.Data;

namespace Recipes;

/// <summary>A score table typed off a report, and what does not add up in it.</summary>
internal static class OwnTable
{
    internal static void Run()
    {
        #region table
        var framework = Catalogue.Embedded.GetFramework(new FrameworkId("2020"));
        AreaResult[] areas =
        [
            Typed(framework.Areas[0], score: 55, 10, 6, 15, 3, 20),
            Typed(framework.Areas[1], score: 65, 12, null, 20, 15),
        ];

        var report = new Report(new ReportId("exempelby-2024"), "Analys av Exempelby kommun 2024", "Exempelby");
        var evaluation = new Evaluation(
            new EvaluationId("exempelby-2024"),
            new Municipality("Exempelby", new MunicipalityCode("9999"), "Exempel län"),
            framework,
            EvaluationPeriod.InYear(2024),
            ordinal: 1,
            PercentageRule.NotPrinted,
            AreaScoreRule.SumOfRoundedPoints,
            report,
            new SourceReference(report.Id, "4"),
            areas);
        #endregion table

        #region audit
        var audit = EvaluationAudit.Run(evaluation);
        foreach (var anomaly in audit.Contradictions)
        {
            Console.WriteLine(anomaly.Message.English);
        }

        var lost = audit.Reconstructions.Where(static it => it.Printed.Status == ValueStatus.Unreadable);
        foreach (var missing in lost)
        {
            Console.WriteLine($"{missing.Cell}: can have been {missing.Values} ({missing.Outcome})");
        }
        #endregion audit
    }

    #region typed
    private static AreaResult Typed(Area area, decimal score, params decimal?[] points) => new(
        area.Number,
        PrintedValue.Printed(score),
        area.SubQuestions.Zip(points, static (question, number) => new SubQuestionResult(
            question.Number,
            number is { } known ? PrintedValue.Printed(known) : PrintedValue.Unreadable("1?"))));
    #endregion typed
}
