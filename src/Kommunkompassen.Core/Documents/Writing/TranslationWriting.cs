using System.Text.Json;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>Writes a translated evaluation: every score on the scale of the target form, with all that it must not be read
/// without.</summary>
internal static class TranslationWriting
{
    internal static void Write(Utf8JsonWriter json, Translation translation)
    {
        var scores = translation.Scores;
        json.Header("translation");
        json.BeginEvaluation("evaluation", translation.Evaluation);
        json.WriteEndObject();
        json.Mapping(translation.Mapping);
        json.Framework("framework", scores.Framework);
        json.Rows(
            "questions", scores.SubQuestions, (json, score, i) => json.WriteText("number", scores.Framework.SubQuestions[i].Number.ToString()));
        json.Rows("areas", scores.Areas, (json, score, i) => json.Number("number", scores.Framework.Areas[i].Number));
        json.WritePropertyName("total");
        json.WriteStartObject();
        Members(json, scores.Total);
        json.WriteEndObject();
        json.WriteList(
            "retired", [.. translation.Mapping.RetiredSubQuestions.Zip(translation.Ledger.RetiredEntries)], ComparisonWriting.Retired);
        json.Gaps(scores.Total.Gaps);
        json.Caveats(scores.Total.Caveats);
        json.WriteEndObject();
    }

    private static void Rows(this Utf8JsonWriter json, string name, EquatableList<ScoreRow> scores, Action<Utf8JsonWriter, ScoreRow, int> number)
        => json.WriteList(name, [.. Enumerable.Range(0, scores.Count)], (json, i) =>
        {
            json.WriteStartObject();
            number(json, scores[i], i);
            Members(json, scores[i]);
            json.WriteEndObject();
        });

    private static void Members(Utf8JsonWriter json, ScoreRow score)
    {
        json.Number("max", score.MaxPoints);
        json.Number("measured", score.MeasuredPoints);
        json.Estimate("score", score.Estimate);
        json.Exact("coverage", score.Coverage);
        json.CaveatKeys(score.Caveats);
    }
}
