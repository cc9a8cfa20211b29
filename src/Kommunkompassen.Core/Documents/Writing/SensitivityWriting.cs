using System.Text.Json;
using Kommunkompassen.Comparison;

namespace Kommunkompassen.Documents;

/// <summary>Writes how far a comparison depends on the shares of split sub-questions.</summary>
internal static class SensitivityWriting
{
    internal static void Sensitivity(this Utf8JsonWriter json, SensitivityAnalysis? sensitivity)
    {
        if (sensitivity is null)
        {
            return;
        }

        json.WritePropertyName("sensitivity");
        json.WriteStartObject();
        json.WriteList("ranges", sensitivity.Ranges, static (json, range) =>
        {
            json.WriteStartObject();
            json.WriteText("from", range.From.ToString());
            json.WriteText("to", range.To.ToString());
            json.WritePropertyName("low");
            Rules.Share.Write(json, range.Low);
            json.WritePropertyName("high");
            Rules.Share.Write(json, range.High);
            json.WriteEndObject();
        });
        Numbers(json, "splitSources", sensitivity.SplitSources);
        Numbers(json, "heldSources", sensitivity.HeldSources);
        json.WriteList("areas", sensitivity.Areas, Line);
        json.WritePropertyName("total");
        Line(json, sensitivity.Total);
        json.WriteEndObject();
    }

    private static void Line(Utf8JsonWriter json, SensitivityRow line)
    {
        json.WriteStartObject();
        json.WriteText("level", ResultVocabulary.Levels.Of(line.Level));
        json.WriteText("number", line.Number.Length == 0 ? null : line.Number);
        json.WriteText("verdict", ResultVocabulary.Verdicts.Of(line.Verdict));
        json.WriteText("robustness", ResultVocabulary.Robustnesses.Of(line.Robustness));
        json.Interval("differences", line.Differences);
        json.Interval("possible", line.Possible);
        if (line.LeastCoverage is { } least)
        {
            json.Exact("leastCoverage", least);
        }

        json.Interval("flowed", line.Flowed);
        Numbers(json, "rejoining", line.RejoiningSources);
        Numbers(json, "crossing", line.CrossingSources);
        json.WriteEndObject();
    }

    private static void Numbers(Utf8JsonWriter json, string name, EquatableList<SubQuestionNumber> numbers)
        => json.WriteList(name, numbers, static (json, number) => json.WriteStringValue(number.ToString()));
}
