using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Serialization;

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
    internal static void Statistic(this JsonText json, string name, GroupStatistic statistic)
    {
        json.Member(name);
        json.Begin('{');
        json.Number("count", statistic.Count);
        json.Number("missing", statistic.Missing);
        json.Number("measured", statistic.MeasuredPoints);
        json.Exact("coverage", statistic.Coverage);
        json.Estimate("mean", statistic.Mean);
        json.Estimate("lowerQuartile", statistic.LowerQuartile);
        json.Estimate("median", statistic.Median);
        json.Estimate("upperQuartile", statistic.UpperQuartile);
        json.End('}');
    }

    private static void OfEvaluations(JsonText json, ReferenceGroup group)
    {
        json.Text("round", ResultVocabulary.Rounds.Of(group.Selection.Round));
        json.Text("from", group.Selection.From?.ToString());
        json.Text("until", group.Selection.Until?.ToString());
        json.List("forms", group.Selection.Forms, static (json, form) => json.Value(form.Value));
        json.List("members", group.Members, static (json, member) => json.Value(member.Value));
        json.List("formsOfMembers", group.Forms, static (json, form) => json.Value(form.Value));
        json.Number("leftOut", group.LeftOut);
        json.Number("undated", group.Undated);
        json.List("mappings", group.Mappings, Write);
    }

    private static void Write(JsonText json, FrameworkMapping mapping)
    {
        json.Begin('{');
        json.MappingMembers(mapping);
        json.End('}');
    }
}
