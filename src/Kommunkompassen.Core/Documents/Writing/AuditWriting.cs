using System.Text.Json;
using Kommunkompassen.Auditing;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Documents;

/// <summary>Writes an audit.</summary>
internal static class AuditWriting
{
    internal static void Write(Utf8JsonWriter json, EvaluationAudit audit)
    {
        json.Header("audit");
        json.Number("method", ResultMethods.Audit);
        json.BeginEvaluation("evaluation", audit.Evaluation);
        json.WriteEndObject();
        json.WritePropertyName("declared");
        Rules(json, audit.DeclaredRules);
        json.WriteText("verdict", ResultVocabulary.RulesVerdicts.Of(audit.Verdict));
        json.Localized("message", audit.VerdictMessage);
        json.Number("anomalies", audit.Anomalies.Count);
        json.WriteList("fits", audit.Fits, Fit);
        json.WriteList("findings", audit.Findings, Finding);
        json.WriteList("reconstructions", audit.Reconstructions, Reconstructed);
        json.WritePropertyName("inputs");
        json.WriteStartObject();
        json.WritePropertyName("evaluation");
        EvaluationShapes.Evaluation.Write(json, audit.Evaluation);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Rules(Utf8JsonWriter json, PrintingRules rules)
    {
        json.WriteStartObject();
        json.WriteText("percentages", Vocabulary.PercentageRules.Of(rules.Percentages));
        json.WriteText("areaScores", Vocabulary.TotalRules.Of(rules.AreaScores));
        json.WriteText("ties", ResultVocabulary.TieRules.Of(rules.Ties));
        json.WriteEndObject();
    }

    private static void Fit(Utf8JsonWriter json, RuleFit fit)
    {
        json.WriteStartObject();
        json.Number("rank", fit.Rank);
        json.WritePropertyName("rules");
        Rules(json, fit.Rules);
        json.Always("declared", fit.IsDeclared);
        json.Always("admissible", fit.IsAdmissible);

        // As text: the number may have more digits than a program's own numbers hold.
        json.WriteText("tablesAdmitted", fit.TablesAdmitted.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteList("exceptions", fit.Misfits, static (json, cell) =>
        {
            json.WriteStartObject();
            Cell(json, cell);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, AuditFinding finding)
    {
        json.WriteStartObject();
        json.WriteText("kind", ResultVocabulary.Findings.Of(finding.Kind));
        json.WriteText("code", finding.Code);
        Cell(json, finding.Cell);
        json.Printed("printed", finding.Printed);
        Values(json, "expectedByDeclared", finding.ExpectedByDeclared);
        json.Number("distance", finding.Distance);
        json.WriteList("expected", finding.Expected, Expected);
        Reading(json, finding.Reading);
        json.Localized("message", finding.Message);
        json.WriteEndObject();
    }

    private static void Reconstructed(Utf8JsonWriter json, Reconstruction one)
    {
        json.WriteStartObject();
        json.WriteText("outcome", ResultVocabulary.Outcomes.Of(one.Outcome));
        json.WriteText("code", one.Code);
        Cell(json, one.Cell);
        json.Printed("printed", one.Printed);
        Values(json, "admissible", one.Values);
        json.Interval("exact", one.ExactScoreRange);
        json.WriteList("expected", one.Expected, Expected);
        Reading(json, one.Reading);
        json.Localized("derivation", one.Derivation);
        json.WriteEndObject();
    }

    private static void Cell(Utf8JsonWriter json, TableCell cell)
    {
        json.WriteText("level", ResultVocabulary.Levels.Of(cell.Level));
        json.WriteText("number", cell.Number.Length == 0 ? null : cell.Number);
        json.WriteText("column", ResultVocabulary.Columns.Of(cell.Column));
    }

    private static void Expected(Utf8JsonWriter json, Expectation expectation)
    {
        json.WriteStartObject();
        json.WriteList("rules", expectation.Rules, Rules);
        Values(json, "admissible", expectation.Values);
        json.WriteEndObject();
    }

    /// <summary>A set of numbers by its ends; each of them only where it has gaps.</summary>
    private static void Values(Utf8JsonWriter json, string name, AdmissibleValues values)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        json.Number("count", values.Count);
        if (values.Count > 0)
        {
            json.Number("low", values.Low);
            json.Number("high", values.High);
        }

        json.WriteList<decimal>("values", values.HasGaps ? [.. values.Values] : [], static (json, value) => json.WriteDecimal(value));
        json.WriteEndObject();
    }

    private static void Reading(Utf8JsonWriter json, Reading? reading)
    {
        if (reading is null)
        {
            return;
        }

        json.WritePropertyName("reading");
        json.WriteStartObject();
        json.WriteText("text", reading.Text);
        json.WriteText("verdict", ResultVocabulary.Readings.Of(reading.Verdict));
        json.WriteList("candidates", reading.Candidates, static (json, candidate) =>
        {
            json.WriteStartObject();
            json.Number("value", candidate.Value);
            json.Number("errors", candidate.ErrorCount);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
