using Kommunkompassen.Comparison;

namespace Kommunkompassen.Documents;

/// <summary>Writes how far a comparison depends on the shares of split sub-questions.</summary>
internal static class SensitivityWriting
{
    internal static void Sensitivity(this JsonText json, SensitivityAnalysis? sensitivity)
    {
        if (sensitivity is null)
        {
            return;
        }

        json.Member("sensitivity");
        json.Begin('{');
        json.List("ranges", sensitivity.Ranges, static (json, range) =>
        {
            json.Begin('{');
            json.Text("from", range.From.ToString());
            json.Text("to", range.To.ToString());
            json.Text("low", MappingWriting.ShareOf(range.Low, "sensitivity"));
            json.Text("high", MappingWriting.ShareOf(range.High, "sensitivity"));
            json.End('}');
        });
        Numbers(json, "splitSources", sensitivity.SplitSources);
        Numbers(json, "heldSources", sensitivity.HeldSources);
        json.List("areas", sensitivity.Areas, Line);
        json.Member("total");
        Line(json, sensitivity.Total);
        json.End('}');
    }

    private static void Line(JsonText json, SensitivityRow line)
    {
        json.Begin('{');
        json.Text("level", ResultVocabulary.Levels.Of(line.Level));
        json.Text("number", line.Number.Length == 0 ? null : line.Number);
        json.Text("verdict", ResultVocabulary.Verdicts.Of(line.Verdict));
        json.Text("robustness", ResultVocabulary.Robustnesses.Of(line.Robustness));
        json.Interval("differences", line.Differences);
        json.Interval("possible", line.Possible);
        if (line.LeastCoverage is { } least)
        {
            json.Exact("leastCoverage", least);
        }

        json.Interval("flowed", line.Flowed);
        Numbers(json, "rejoining", line.RejoiningSources);
        Numbers(json, "crossing", line.CrossingSources);
        json.End('}');
    }

    private static void Numbers(JsonText json, string name, EquatableList<SubQuestionNumber> numbers)
        => json.List(name, numbers, static (json, number) => json.Value(number.ToString()));
}
