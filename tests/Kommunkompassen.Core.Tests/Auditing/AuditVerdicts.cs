using System.Text.Encodings.Web;
using System.Text.Json;
using Kommunkompassen.Auditing;

namespace Kommunkompassen.Tests.Auditing;

/// <summary>Writes what an audit says of an evaluation in the form of verdicts.json.</summary>
internal static class AuditVerdicts
{
    private static readonly JsonSerializerOptions Form =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Text(IEnumerable<Evaluation> evaluations)
        => JsonSerializer.Serialize(evaluations.Select(Verdict), Form).ReplaceLineEndings("\n") + "\n";

    private static object Verdict(Evaluation evaluation)
    {
        var audit = EvaluationAudit.Run(evaluation);
        return new
        {
            evaluation = evaluation.Id.Value,
            declared = audit.DeclaredRules.ToString(),
            verdict = audit.Verdict.ToString(),
            fits = audit.Fits.Select(static fit => new
            {
                rank = fit.Rank,
                rules = fit.Rules.ToString(),
                exceptions = fit.Exceptions.Count,
                cells = fit.IsAdmissible ? string.Join(", ", fit.Exceptions) : "not listed",
            }),
            anomalies = audit.Anomalies.Select(static anomaly => new
            {
                cell = anomaly.Cell.ToString(),
                code = anomaly.Code,
                printed = anomaly.Printed.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture)
                    ?? anomaly.Printed.LegibleText,
                expected = anomaly.ExpectedByDeclared.ToString(),
            }),
            reconstructions = audit.Reconstructions.Select(static one => new
            {
                cell = one.Cell.ToString(),
                outcome = one.Outcome.ToString(),
                values = string.Join(", ", one.Expected.Select(static expected => expected.Values)),
                candidates = one.Reading is null
                    ? null
                    : string.Join(" ", one.Reading.Candidates),
            }),
        };
    }
}
