using Kommunkompassen.Comparison;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>Writes the standing of an evaluation in a reference group, and how it has changed.</summary>
internal static class StandingWriting
{
    internal static JsonText Write(Standing standing)
    {
        var json = new JsonText();
        json.Header("standing");
        Members(json, standing);
        json.End('}');
        return json;
    }

    /// <summary>The later standing as such, then the earlier one under "since", then the change between them.</summary>
    internal static JsonText Write(StandingChange change)
    {
        var json = new JsonText();
        json.Header("standing");
        Members(json, change.After);
        json.Member("since");
        json.Begin('{');
        Members(json, change.Before);
        json.End('}');
        json.Member("change");
        json.Begin('{');
        json.List("areas", change.Areas, Line);
        json.Member("total");
        Line(json, change.Total);
        json.Caveats(CaveatSet.Union([change.Total.Caveats, .. change.Areas.Select(static area => area.Caveats)]));
        json.End('}');
        json.End('}');
        return json;
    }

    private static void Members(JsonText json, Standing standing)
    {
        json.Framework("framework", standing.Side.Scores.Framework);
        json.BeginEvaluation("evaluation", standing.Side.Evaluation);
        if (standing.Side.Translation is { } translation)
        {
            json.Mapping(translation.Mapping);
        }

        json.Gaps(standing.Side.Scores.Total.Gaps);
        json.End('}');
        json.Group("group", standing.Group);
        json.Always("member", standing.IsMember);
        json.List("areas", standing.Areas, Line);
        json.Member("total");
        Line(json, standing.Total);
        json.Caveats(CaveatSet.Union([standing.Total.Caveats, .. standing.Areas.Select(static area => area.Caveats)]));
    }

    private static void Line(JsonText json, StandingRow line)
    {
        json.Begin('{');
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
        json.Text("verdict", ResultVocabulary.StandingVerdicts.Of(line.Verdict));
        json.Text("reason", ResultVocabulary.StandingReasons.Of(line.Reason));
        json.CaveatKeys(line.Caveats);
        json.End('}');
    }

    private static void Line(JsonText json, StandingChangeRow line)
    {
        json.Begin('{');
        Head(json, line.After);
        json.Estimate("change", line.Difference);
        json.Text("verdict", ResultVocabulary.Verdicts.Of(line.Verdict));
        json.Text("reason", ResultVocabulary.StandingReasons.Of(line.Reason));
        json.CaveatKeys(line.Caveats);
        json.End('}');
    }

    private static void Head(JsonText json, StandingRow line)
    {
        json.Text("level", ResultVocabulary.Levels.Of(line.Level));
        json.Text("number", line.Number.Length == 0 ? null : line.Number);
        json.Text("title", line.Title.Length == 0 ? null : line.Title);
    }

    private static void Rank(JsonText json, RankRange? rank)
    {
        if (rank is not { } known)
        {
            return;
        }

        json.Member("rank");
        json.Begin('{');
        json.Number("best", known.Best);
        json.Number("worst", known.Worst);
        json.Number("others", known.OtherCount);
        json.Interval("shareBelow", known.ShareBelow);
        json.End('}');
    }
}
