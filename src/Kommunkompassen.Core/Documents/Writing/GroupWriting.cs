using Kommunkompassen.Comparison;

namespace Kommunkompassen.Documents;

/// <summary>Writes what a result says of the reference group that it used.</summary>
internal static class GroupWriting
{
    internal static void Group(this JsonText json, string name, ReferenceGroup group)
    {
        json.Member(name);
        json.Begin('{');
        json.Localized("name", group.Name);
        if (group.PublishedMean is { } mean)
        {
            json.Member("publishedMean");
            EvaluationWriting.Write(json, mean);
        }
        else
        {
            OfEvaluations(json, group);
        }

        json.Estimate("sumOfAreaMeans", group.SumOfAreaMeans);
        json.End('}');
    }

    /// <summary>What the group scored in an area or in total.</summary>
    internal static void Statistic(this JsonText json, string name, GroupStatistics statistic)
    {
        json.Member(name);
        json.Begin('{');
        json.Number("count", statistic.Count);
        json.Number("missing", statistic.MissingCount);
        json.Number("measured", statistic.MeasuredPoints);
        json.Exact("coverage", statistic.Coverage);
        json.Figures(statistic);
        json.End('}');
    }

    /// <summary>The figures of a statistic, without what they are measured on.</summary>
    internal static void Figures(this JsonText json, GroupStatistics statistic)
    {
        json.Estimate("mean", statistic.Mean);
        json.Estimate("lowerQuartile", statistic.LowerQuartile);
        json.Estimate("median", statistic.Median);
        json.Estimate("upperQuartile", statistic.UpperQuartile);
    }

    /// <summary>Which evaluations belong to a group; the caller opens and closes the object.</summary>
    internal static void Selection(this JsonText json, GroupSelection selection)
    {
        json.Text("round", ResultVocabulary.Rounds.Of(selection.Round));
        json.Text("from", selection.Since?.ToString());
        json.Text("until", selection.Until?.ToString());
        json.List("forms", selection.FrameworkIds, static (json, form) => json.Value(form.Value));
    }

    private static void OfEvaluations(JsonText json, ReferenceGroup group)
    {
        json.Selection(group.Selection);
        json.List("members", group.MemberIds, static (json, member) => json.Value(member.Value));
        json.List("formsOfMembers", group.FrameworkIds, static (json, form) => json.Value(form.Value));
        json.Number("leftOut", group.LeftOutCount);
        json.Number("undated", group.UndatedCount);
        json.List("mappings", group.Mappings, static (json, mapping) => json.MappingItem(mapping));
    }
}
