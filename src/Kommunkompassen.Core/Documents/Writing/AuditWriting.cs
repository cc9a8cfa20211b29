using Kommunkompassen.Auditing;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>Writes an audit.</summary>
internal static class AuditWriting
{
    internal static JsonText Write(EvaluationAudit audit)
    {
        var json = new JsonText();
        json.Header("audit");
        json.Number("method", ResultMethods.Audit);
        json.BeginEvaluation("evaluation", audit.Evaluation);
        json.End('}');
        json.Member("declared");
        Rules(json, audit.DeclaredRules);
        json.Text("verdict", ResultVocabulary.RulesVerdicts.Of(audit.Verdict));
        json.Localized("message", audit.VerdictMessage);
        json.Number("anomalies", audit.Contradictions.Count);
        json.List("fits", audit.Fits, Fit);
        json.List("findings", audit.Anomalies, Anomaly);
        json.List("reconstructions", audit.Reconstructions, Reconstructed);
        json.Member("inputs");
        json.Begin('{');
        json.Member("evaluation");
        EvaluationWriting.Write(json, audit.Evaluation);
        json.End('}');
        json.End('}');
        return json;
    }

    private static void Rules(JsonText json, PrintingRules rules)
    {
        json.Begin('{');
        json.Text("percentages", Vocabulary.PercentageRules.Of(rules.Percentages));
        json.Text("areaScores", Vocabulary.TotalRules.Of(rules.AreaScores));
        json.Text("ties", ResultVocabulary.TieRules.Of(rules.Ties));
        json.End('}');
    }

    private static void Fit(JsonText json, RuleFit fit)
    {
        json.Begin('{');
        json.Number("rank", fit.Rank);
        json.Member("rules");
        Rules(json, fit.Rules);
        json.Always("declared", fit.IsDeclared);
        json.Always("admissible", fit.IsAdmissible);

        // As text: the number may have more digits than a program's own numbers hold.
        json.Text("tablesAdmitted", fit.TablesAdmitted.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.List("exceptions", fit.Exceptions, static (json, cell) =>
        {
            json.Begin('{');
            Cell(json, cell);
            json.End('}');
        });
        json.End('}');
    }

    private static void Anomaly(JsonText json, Anomaly anomaly)
    {
        json.Begin('{');
        json.Text("kind", ResultVocabulary.Anomalies.Of(anomaly.Kind));
        json.Text("code", anomaly.Code);
        Cell(json, anomaly.Cell);
        json.Printed("printed", anomaly.Printed);
        Values(json, "expectedByDeclared", anomaly.ExpectedByDeclared);
        json.Number("distance", anomaly.Distance);
        json.List("expected", anomaly.Expected, Expected);
        Reading(json, anomaly.Reading);
        json.Localized("message", anomaly.Message);
        json.End('}');
    }

    private static void Reconstructed(JsonText json, Reconstruction one)
    {
        json.Begin('{');
        json.Text("outcome", ResultVocabulary.Outcomes.Of(one.Outcome));
        json.Text("code", one.Code);
        Cell(json, one.Cell);
        json.Printed("printed", one.Printed);
        Values(json, "admissible", one.Values);
        json.Interval("exact", one.ExactScoreRange);
        json.List("expected", one.Expected, Expected);
        Reading(json, one.Reading);
        json.Localized("derivation", one.Derivation);
        json.End('}');
    }

    private static void Cell(JsonText json, TableCell cell)
    {
        json.Text("level", ResultVocabulary.Levels.Of(cell.Level));
        json.Text("number", cell.Number.Length == 0 ? null : cell.Number);
        json.Text("column", ResultVocabulary.Columns.Of(cell.Column));
    }

    private static void Expected(JsonText json, Expectation expectation)
    {
        json.Begin('{');
        json.List("rules", expectation.Rules, Rules);
        Values(json, "admissible", expectation.Values);
        json.End('}');
    }

    /// <summary>A set of numbers by its ends; each of them only where it has gaps.</summary>
    private static void Values(JsonText json, string name, AdmissibleValues values)
    {
        json.Member(name);
        json.Begin('{');
        json.Number("count", values.Count);
        if (values.Count > 0)
        {
            json.Number("low", values.Low);
            json.Number("high", values.High);
        }

        json.List<decimal>("values", values.HasGaps ? [.. values.Values] : [], static (json, value) => json.Value(value));
        json.End('}');
    }

    private static void Reading(JsonText json, Reading? reading)
    {
        if (reading is null)
        {
            return;
        }

        json.Member("reading");
        json.Begin('{');
        json.Text("text", reading.Text);
        json.Text("verdict", ResultVocabulary.Readings.Of(reading.Verdict));
        json.List("candidates", reading.Explained, static (json, candidate) =>
        {
            json.Begin('{');
            json.Number("value", candidate.Value);
            json.Number("errors", candidate.ErrorCount);
            json.End('}');
        });
        json.End('}');
    }
}
