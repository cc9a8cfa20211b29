using System.Text.Json;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>Writes the scores of an evaluation in its own form: what is printed, and what that says about the exact scores.</summary>
internal static class ScoresWriting
{
    internal static void Write(Utf8JsonWriter json, Evaluation evaluation)
    {
        var sheet = ScoreSheet.FromEvaluation(evaluation);
        json.Header("scores");
        json.Framework("framework", evaluation.Framework);
        json.BeginEvaluation("evaluation", evaluation);
        json.WriteText("percentageRule", Vocabulary.PercentageRules.Of(evaluation.PercentageRule));
        json.WriteText("totalRule", Vocabulary.TotalRules.Of(evaluation.AreaScoreRule));
        json.WriteEndObject();
        json.WriteList("questions", Enumerable.Range(0, sheet.SubQuestions.Count).ToList(), (json, i) => Question(json, evaluation, sheet, i));
        json.WriteList("areas", Enumerable.Range(0, sheet.Areas.Count).ToList(), (json, i) => OfArea(json, evaluation, sheet, i));
        json.WritePropertyName("total");
        json.WriteStartObject();
        Members(json, evaluation.Total, PrintedValue.NotPublished, sheet.Total);
        json.WriteEndObject();
        json.Gaps(sheet.Total.Gaps);
        json.Caveats(sheet.Total.Caveats);
        json.WriteEndObject();
    }

    private static void Question(Utf8JsonWriter json, Evaluation evaluation, ScoreSheet sheet, int index)
    {
        var (row, question) = (evaluation.SubQuestions[index], evaluation.Framework.SubQuestions[index]);
        var number = question.Number.ToString();
        json.WriteStartObject();
        json.WriteText("number", number);
        json.WriteText("printedNumber", row.PrintedNumber == number ? null : row.PrintedNumber);
        json.WriteText("title", question.Wording);
        Members(json, row.Points, row.Percent, sheet.SubQuestions[index]);
        json.WriteEndObject();
    }

    private static void OfArea(Utf8JsonWriter json, Evaluation evaluation, ScoreSheet sheet, int index)
    {
        var (result, area) = (evaluation.Areas[index], evaluation.Framework.Areas[index]);
        json.WriteStartObject();
        json.Number("number", area.Number);
        json.WriteText("title", area.Name);
        Members(json, result.Points, result.Percent, sheet.Areas[index]);
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, PrintedValue achieved, PrintedValue percent, ScoreRow score)
    {
        json.Printed("achieved", achieved);
        json.Number("max", score.MaxPoints);
        json.Printed("percent", percent);
        json.Estimate("score", score.Estimate);
        json.CaveatKeys(score.Caveats);
    }
}
