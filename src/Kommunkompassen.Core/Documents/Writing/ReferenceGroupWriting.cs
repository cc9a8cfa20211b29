using Kommunkompassen.Comparison;

namespace Kommunkompassen.Documents;

/// <summary>Writes a reference group.</summary>
internal static class ReferenceGroupWriting
{
    internal static JsonText Write(ReferenceGroup group, EquatableList<Evaluation> evaluations)
    {
        var json = new JsonText();
        json.Header("reference-group");
        json.Number("method", ResultMethods.ReferenceGroup);
        json.Localized("name", group.Name);
        json.Text("framework", group.Framework?.Id.Value);
        if (group.PublishedMean is { } mean)
        {
            json.Member("published");
            EvaluationWriting.Write(json, mean);
        }
        else
        {
            json.Member("selection");
            json.Begin('{');
            json.Selection(group.Selection);
            json.End('}');
            json.List("mappings", group.Mappings, static (json, mapping) => json.MappingItem(mapping));
            json.List("members", group.MemberIds, static (json, member) => json.Value(member.Value));
            json.Number("leftOut", group.LeftOutCount);
            json.Number("undated", group.UndatedCount);
        }

        json.List("areas", group.Areas, Statistic);
        json.Member("total");
        Statistic(json, group.Total);
        json.Caveats(EquatableList.From(group.Total.Caveats.Concat(group.Areas.SelectMany(static area => area.Caveats)).Distinct()));
        json.List("inputs", evaluations, EvaluationWriting.Write);
        json.End('}');
        return json;
    }

    private static void Statistic(JsonText json, GroupStatistics statistic)
    {
        json.Begin('{');
        json.Text("level", ResultVocabulary.Levels.Of(statistic.Level));
        json.Text("number", statistic.Number.Length == 0 ? null : statistic.Number);
        json.Text("title", statistic.Title.Length == 0 ? null : statistic.Title);
        json.Number("max", statistic.MaxPoints);
        json.Number("measured", statistic.MeasuredPoints);
        json.Number("count", statistic.Count);
        json.Number("missing", statistic.MissingCount);
        json.Figures(statistic);
        json.Exact("coverage", statistic.Coverage);
        json.CaveatKeys(statistic.Caveats);
        json.End('}');
    }
}
