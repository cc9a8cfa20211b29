using System.Text.Json;
using Kommunkompassen.Comparison;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>Writes the standing of an evaluation in a reference group, and how it has changed.</summary>
internal static class StandingWriting
{
    internal static void Write(Utf8JsonWriter json, Standing standing)
    {
        json.Header("standing");
        Members(json, standing);
        json.WriteEndObject();
    }

    /// <summary>The later standing as such, then the earlier one under "since", then the change between them.</summary>
    internal static void Write(Utf8JsonWriter json, StandingChange change)
    {
        json.Header("standing");
        Members(json, change.After);
        json.WritePropertyName("since");
        json.WriteStartObject();
        Members(json, change.Before);
        json.WriteEndObject();
        json.WritePropertyName("change");
        json.WriteStartObject();
        json.WriteList("areas", change.Areas, Line);
        json.WritePropertyName("total");
        Line(json, change.Total);
        json.Caveats(CaveatSet.Union([change.Total.Caveats, .. change.Areas.Select(static area => area.Caveats)]));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, Standing standing)
    {
        json.Framework("framework", standing.Side.Scores.Framework);
        json.BeginEvaluation("evaluation", standing.Side.Evaluation);
        if (standing.Side.Translation is { } translation)
        {
            json.Mapping(translation.Mapping);
        }

        json.Gaps(standing.Side.Scores.Total.Gaps);
        json.WriteEndObject();
        json.Group("group", standing.Group);
        json.Always("member", standing.IsMember);
        json.WriteList("areas", standing.Areas, Line);
        json.WritePropertyName("total");
        Line(json, standing.Total);
        json.Caveats(CaveatSet.Union([standing.Total.Caveats, .. standing.Areas.Select(static area => area.Caveats)]));
    }

    private static void Line(Utf8JsonWriter json, StandingRow line)
    {
        json.WriteStartObject();
        Head(json, line);
        json.Number("max", line.Score.MaxPoints);
        json.Number("measured", line.MeasuredPoints);
        json.Estimate("score", line.OwnScore);
        if (line.Group is { } group)
        {
            json.Statistic("group", group);
        }

        json.Estimate("difference", line.Difference);
        Rank(json, line.Rank);
        json.WriteText("verdict", ResultVocabulary.StandingVerdicts.Of(line.Verdict));
        json.WriteText("reason", ResultVocabulary.StandingReasons.Of(line.Reason));
        json.CaveatKeys(line.Caveats);
        json.WriteEndObject();
    }

    private static void Line(Utf8JsonWriter json, StandingChangeRow line)
    {
        json.WriteStartObject();
        Head(json, line.After);
        json.Estimate("change", line.Difference);
        json.WriteText("verdict", ResultVocabulary.Verdicts.Of(line.Verdict));
        json.WriteText("reason", ResultVocabulary.StandingReasons.Of(line.Reason));
        json.CaveatKeys(line.Caveats);
        json.WriteEndObject();
    }

    private static void Head(Utf8JsonWriter json, StandingRow line)
    {
        json.WriteText("level", ResultVocabulary.Levels.Of(line.Level));
        json.WriteText("number", line.Number.Length == 0 ? null : line.Number);
        json.WriteText("title", line.Title.Length == 0 ? null : line.Title);
    }

    private static void Rank(Utf8JsonWriter json, RankRange? rank)
    {
        if (rank is not { } known)
        {
            return;
        }

        json.WritePropertyName("rank");
        json.WriteStartObject();
        json.Number("best", known.Best);
        json.Number("worst", known.Worst);
        json.Number("others", known.OtherCount);
        json.Interval("shareBelow", known.ShareBelow);
        json.WriteEndObject();
    }
}
