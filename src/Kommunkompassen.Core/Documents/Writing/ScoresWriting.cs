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
        json.List("questions", Enumerable.Range(0, sheet.SubQuestions.Count).ToList(), (json, i) => Question(json, evaluation, sheet, i));
        json.List("areas", Enumerable.Range(0, sheet.Areas.Count).ToList(), (json, i) => OfArea(json, evaluation, sheet, i));
        json.Member("total");
        json.Begin('{');
        Members(json, evaluation.Total, PrintedValue.NotPublished, sheet.Total);
        json.End('}');
        json.Gaps(sheet.Total.Gaps);
        json.Caveats(sheet.Total.Caveats);
        json.End('}');
        return json;
    }

    private static void Question(JsonText json, Evaluation evaluation, ScoreSheet sheet, int index)
    {
        var (row, question) = (evaluation.SubQuestions[index], evaluation.Framework.SubQuestions[index]);
        var number = question.Number.ToString();
        json.Begin('{');
        json.Text("number", number);
        json.Text("printedNumber", row.PrintedNumber == number ? null : row.PrintedNumber);
        json.Text("title", question.Wording);
        Members(json, row.Points, row.Percent, sheet.SubQuestions[index]);
        json.End('}');
    }

    private static void OfArea(JsonText json, Evaluation evaluation, ScoreSheet sheet, int index)
    {
        var (result, area) = (evaluation.Areas[index], evaluation.Framework.Areas[index]);
        json.Begin('{');
        json.Number("number", area.Number);
        json.Text("title", area.Name);
        Members(json, result.Points, result.Percent, sheet.Areas[index]);
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
