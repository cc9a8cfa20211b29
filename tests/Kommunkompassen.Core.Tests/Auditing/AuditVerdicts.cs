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
                exceptions = fit.Misfits.Count,
                cells = fit.IsAdmissible ? string.Join(", ", fit.Misfits) : "not listed",
            }),
            findings = audit.Findings.Select(static finding => new
            {
                cell = finding.Cell.ToString(),
                code = finding.Code,
                printed = finding.Printed.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture)
                    ?? finding.Printed.LegibleText,
                expected = finding.ExpectedByDeclared.ToString(),
            }),
            reconstructions = audit.Reconstructions.Select(static one => new
            {
                cell = one.Cell.ToString(),
                outcome = one.Outcome.ToString(),
                values = string.Join(", ", one.Expected.Select(static expected => expected.Values)),
                candidates = one.Reading is null
                    ? null
                    : string.Join(" ", one.Reading.Candidates.Select(static candidate => candidate.Value)),
            }),
        };
    }
}
