using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>Writes a translated evaluation: every score on the scale of the target form, with all that it must not be read
/// without.</summary>
internal static class TranslationWriting
{
    internal static JsonText Write(Translation translation, JsonText? into = null)
    {
        var (json, scores) = (into ?? new JsonText(), translation.Scores);
        json.Header("translation");
        json.BeginEvaluation("evaluation", translation.Evaluation);
        json.End('}');
        json.Mapping(translation.Mapping);
        json.Framework("framework", scores.Framework);
        json.List("questions", scores.SubQuestions, static (json, score) => json.Text("number", score.Number));
        json.List("areas", scores.Areas, static (json, score) => json.Number("number", ((Area)score.Subject).Number));
        json.Member("total");
        json.Begin('{');
        Members(json, scores.Total);
        json.End('}');
        json.List(
            "retired", [.. translation.Mapping.RetiredSubQuestions.Zip(translation.Ledger.RetiredEntries)], ComparisonWriting.Retired);
        json.Gaps(scores.Total.Gaps);
        json.Caveats(scores.Total.Caveats);
        json.End('}');
        return json;
    }

    private static void List(this JsonText json, string name, EquatableList<ScoreRow> scores, Action<JsonText, ScoreRow> number)
        => json.List<ScoreRow>(name, scores, (json, score) =>
        {
            json.Begin('{');
            number(json, score);
            Members(json, score);
            json.End('}');
        });

    private static void Members(JsonText json, ScoreRow score)
    {
        json.Number("max", score.MaxPoints);
        json.Number("measured", score.MeasuredPoints);
        json.Estimate("score", score.Estimate);
        json.Exact("coverage", score.Coverage);
        json.CaveatKeys(score.Caveats);
    }
}
