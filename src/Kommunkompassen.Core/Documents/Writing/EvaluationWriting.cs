namespace Kommunkompassen.Documents;

/// <summary>Writes an evaluation.</summary>
internal static class EvaluationWriting
{
    internal static JsonText Write(Evaluation evaluation, JsonText? into = null)
    {
        var json = into ?? new JsonText();
        Write(json, evaluation);
        return json;
    }

    /// <summary>Writes it within another document.</summary>
    internal static void Write(JsonText json, Evaluation evaluation)
    {
        var background = evaluation.Background;
        json.Header("evaluation", evaluation.Id.Value);
        Write(json, evaluation.Municipality);
        json.Text("framework", evaluation.Framework.Id.Value);
        json.Text("period", evaluation.Period.ToString());
        json.Number("ordinal", evaluation.Ordinal);
        json.List("earlier", background.Earlier, static (json, period) => json.Value(period.ToString()));
        Write(json, evaluation.Report);
        Write(json, background.Interviews);
        json.Localized("materials", background.Materials);
        json.Localized("evaluators", background.Evaluators);
        json.Text("percentageRule", Vocabulary.PercentageRules.Of(evaluation.PercentageRule));
        json.Text("totalRule", Vocabulary.TotalRules.Of(evaluation.AreaScoreRule));
        json.Source("source", evaluation.Source);
        ScoreTableWriting.Write(json, evaluation.PrintedTotal);
        ScoreTableWriting.Write(json, evaluation.Areas);
        json.List("roleModels", background.RoleModels, Write);
        json.List("referenceMeans", background.ReferenceMeans, Write);
        json.List("caveats", evaluation.Caveats, Write);
        json.End('}');
    }

    internal static void Write(JsonText json, Municipality municipality)
    {
        json.Member("municipality");
        json.Begin('{');
        json.Text("name", municipality.Name);
        json.Text("code", municipality.Code.Value);
        json.Text("county", municipality.County);
        json.End('}');
    }

    private static void Write(JsonText json, Report report)
    {
        json.Member("report");
        json.Begin('{');
        json.Text("id", report.Id.Value);
        json.Text("title", report.Title);
        json.Text("publisher", report.Publisher);
        json.End('}');
    }

    private static void Write(JsonText json, Interviews? interviews)
    {
        if (interviews is not null)
        {
            json.Member("interviewed");
            json.Begin('{');
            json.Number("about", interviews.ApproximateCount);
            json.Localized("groups", interviews.Groups);
            json.End('}');
        }
    }

    private static void Write(JsonText json, RoleModel model)
    {
        json.Begin('{');
        json.Text("municipality", model.Municipality);
        json.Number("area", model.Area);
        json.Localized("topic", model.Topic);
        json.End('}');
    }

    internal static void Write(JsonText json, ReferenceMean mean)
    {
        json.Begin('{');
        json.Number("value", mean.Value);
        json.Flag("approximate", mean.IsApproximate);
        json.Number("count", mean.Count);
        json.Localized("of", mean.Population);
        json.Source("source", mean.Source);
        json.End('}');
    }

    private static void Write(JsonText json, EvaluationCaveat caveat)
    {
        json.Begin('{');
        json.CaveatMembers(caveat.Caveat);
        json.Flag("acrossFrameworkVersions", caveat.AcrossFrameworkVersions);
        json.List("areas", caveat.Areas, static (json, area) => json.Value(area));
        json.End('}');
    }
}
