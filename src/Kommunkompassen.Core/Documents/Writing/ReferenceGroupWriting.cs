using System.Text.Json;
using Kommunkompassen.Comparison;

namespace Kommunkompassen.Documents;

/// <summary>Writes a reference group.</summary>
internal static class ReferenceGroupWriting
{
    internal static void Write(Utf8JsonWriter json, ReferenceGroup group, EquatableList<Evaluation> evaluations)
    {
        json.Header("reference-group");
        json.Number("method", ResultMethods.ReferenceGroup);
        json.Localized("name", group.Name);
        json.WriteText("framework", group.Framework?.Id.Value);
        if (group.PublishedMean is { } mean)
        {
            json.WritePropertyName("published");
            EvaluationShapes.ReferenceMean.Write(json, mean);
        }
        else
        {
            json.WritePropertyName("selection");
            json.WriteStartObject();
            json.Selection(group.Selection);
            json.WriteEndObject();
            json.WriteList("mappings", group.Mappings, static (json, mapping) => json.MappingItem(mapping));
            json.WriteList("members", group.MemberIds, static (json, member) => json.WriteStringValue(member.Value));
            json.Number("leftOut", group.LeftOutCount);
            json.Number("undated", group.UndatedCount);
        }

        json.WriteList("areas", group.Areas, Statistic);
        json.WritePropertyName("total");
        Statistic(json, group.Total);
        json.Caveats(EquatableList.From(group.Total.Caveats.Concat(group.Areas.SelectMany(static area => area.Caveats)).Distinct()));
        json.WriteList("inputs", evaluations, EvaluationShapes.Evaluation.Write);
        json.WriteEndObject();
    }

    private static void Statistic(Utf8JsonWriter json, GroupStatistics statistic)
    {
        json.WriteStartObject();
        json.WriteText("level", ResultVocabulary.Levels.Of(statistic.Level));
        json.WriteText("number", statistic.Number.Length == 0 ? null : statistic.Number);
        json.WriteText("title", statistic.Title.Length == 0 ? null : statistic.Title);
        json.Number("max", statistic.MaxPoints);
        json.Number("measured", statistic.MeasuredPoints);
        json.Number("count", statistic.Count);
        json.Number("missing", statistic.MissingCount);
        json.Figures(statistic);
        json.Exact("coverage", statistic.Coverage);
        json.CaveatKeys(statistic.Caveats);
        json.WriteEndObject();
    }
}
