namespace Kommunkompassen.Benchmarks;

/// <summary>Invented evaluations of a framework version, the same ones on every run: every row printed in whole points,
/// nothing else known.</summary>
internal static class ManyEvaluations
{
    private static readonly SourceReference Source = new(new ReportId("invented"), "1");

    internal static IEnumerable<Evaluation> Of(FrameworkVersion framework, int count)
    {
        // Numerical Recipes' linear congruential generator; its upper bits are even enough for scores.
        var state = 20_261_122u;
        for (var i = 0; i < count; i++)
        {
            var areas = new List<AreaResult>(framework.Areas.Count);
            foreach (var area in framework.Areas)
            {
                var rows = new List<SubQuestionResult>(area.SubQuestions.Count);
                foreach (var question in area.SubQuestions)
                {
                    state = unchecked((state * 1_664_525u) + 1_013_904_223u);
                    var points = (int)((state >> 8) % (uint)(question.MaxPoints + 1));
                    rows.Add(new SubQuestionResult(question.Number, PrintedValue.Printed(points)));
                }

                areas.Add(new AreaResult(area.Number, PrintedValue.NotPublished, rows));
            }

            yield return new Evaluation(
                new EvaluationId($"invented-{i + 1}"), new Municipality("Påhittad", new MunicipalityCode("9999"), "Påhittade län"),
                framework,
                EvaluationPeriod.InYear(2017), 1, PercentageRule.NotPrinted, AreaScoreRule.RoundedSumOfExactScores,
                new Report(new ReportId("invented"), "Invented", "Nobody"), Source, areas);
        }
    }
}
