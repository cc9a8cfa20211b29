using System.Text.Json;
using Kommunkompassen.Comparison;

namespace Kommunkompassen.Documents;

/// <summary>Writes what a result says of the reference group that it used.</summary>
internal static class GroupWriting
{
    internal static void Group(this Utf8JsonWriter json, string name, ReferenceGroup group)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        json.Localized("name", group.Name);
        if (group.PublishedMean is { } mean)
        {
            json.WritePropertyName("publishedMean");
            EvaluationShapes.ReferenceMean.Write(json, mean);
        }
        else
        {
            OfEvaluations(json, group);
        }

        json.Estimate("sumOfAreaMeans", group.SumOfAreaMeans);
        json.WriteEndObject();
    }

    /// <summary>What the group scored in an area or in total.</summary>
    internal static void Statistic(this Utf8JsonWriter json, string name, GroupStatistics statistic)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        json.Number("count", statistic.Count);
        json.Number("missing", statistic.MissingCount);
        json.Number("measured", statistic.MeasuredPoints);
        json.Exact("coverage", statistic.Coverage);
        json.Figures(statistic);
        json.WriteEndObject();
    }

    /// <summary>The figures of a statistic, without what they are measured on.</summary>
    internal static void Figures(this Utf8JsonWriter json, GroupStatistics statistic)
    {
        json.Estimate("mean", statistic.Mean);
        json.Estimate("lowerQuartile", statistic.LowerQuartile);
        json.Estimate("median", statistic.Median);
        json.Estimate("upperQuartile", statistic.UpperQuartile);
    }

    /// <summary>Which evaluations belong to a group; the caller opens and closes the object.</summary>
    internal static void Selection(this Utf8JsonWriter json, GroupSelection selection)
    {
        json.WriteText("round", ResultVocabulary.Rounds.Of(selection.Round));
        json.WriteText("from", selection.Since?.ToString());
        json.WriteText("until", selection.Until?.ToString());
        json.WriteList("forms", selection.FrameworkIds, static (json, form) => json.WriteStringValue(form.Value));
    }

    private static void OfEvaluations(Utf8JsonWriter json, ReferenceGroup group)
    {
        json.Selection(group.Selection);
        json.WriteList("members", group.MemberIds, static (json, member) => json.WriteStringValue(member.Value));
        json.WriteList("formsOfMembers", group.FrameworkIds, static (json, form) => json.WriteStringValue(form.Value));
        json.Number("leftOut", group.LeftOutCount);
        json.Number("undated", group.UndatedCount);
        json.WriteList("mappings", group.Mappings, static (json, mapping) => json.MappingItem(mapping));
    }
}
