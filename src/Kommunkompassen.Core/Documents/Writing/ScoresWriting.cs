using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>Writes the scores of an evaluation in its own form: what is printed, and what that says about the exact scores.</summary>
internal static class ScoresWriting
{
    internal static JsonText Write(Evaluation evaluation)
    {
        var (json, sheet) = (new JsonText(), ScoreSheet.FromEvaluation(evaluation));
        json.Header("scores");
        json.Framework("framework", evaluation.Framework);
        json.BeginEvaluation("evaluation", evaluation);
        json.Text("percentageRule", Vocabulary.PercentageRules.Of(evaluation.PercentageRule));
        json.Text("totalRule", Vocabulary.TotalRules.Of(evaluation.AreaScoreRule));
        json.End('}');
        json.List("questions", [.. evaluation.SubQuestions.Zip(sheet.SubQuestions)], Question);
        json.List("areas", [.. evaluation.Areas.Zip(sheet.Areas)], OfArea);
        json.Member("total");
        json.Begin('{');
        Members(json, evaluation.Total, PrintedValue.NotPublished, sheet.Total);
        json.End('}');
        json.Gaps(sheet.Total.Gaps);
        json.Caveats(sheet.Total.Caveats);
        json.End('}');
        return json;
    }

    private static void Question(JsonText json, (SubQuestionResult Printed, ScoreRow Score) row)
    {
        var (printed, number) = (row.Printed, row.Score.Number);
        json.Begin('{');
        json.Text("number", number);
        json.Text("printedNumber", printed.PrintedNumber == number ? null : printed.PrintedNumber);
        json.Text("title", row.Score.Title);
        Members(json, printed.Points, printed.Percent, row.Score);
        json.End('}');
    }

    private static void OfArea(JsonText json, (AreaResult Printed, ScoreRow Score) row)
    {
        json.Begin('{');
        json.Number("number", row.Printed.Number);
        json.Text("title", row.Score.Title);
        Members(json, row.Printed.Points, row.Printed.Percent, row.Score);
        json.End('}');
    }

    private static void Members(JsonText json, PrintedValue achieved, PrintedValue percent, ScoreRow score)
    {
        json.Printed("achieved", achieved);
        json.Number("max", score.MaxPoints);
        json.Printed("percent", percent);
        json.Estimate("score", score.Estimate);
        json.CaveatKeys(score.Caveats);
    }
}
