using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>The sentences that say how the declared rules stand.</summary>
internal static class RulesVerdictText
{
    internal static LocalizedText Of(EvaluationAudit audit) => new(Say(audit, Language.Swedish), Say(audit, Language.English));

    private static string Say(EvaluationAudit audit, Language language)
    {
        var swedish = language is Language.Swedish;
        var declared = AuditText.Rules(audit.DeclaredRules, language);
        if (audit.Fits.All(static fit => fit.Rank == 1))
        {
            return swedish
                ? $"Rapportens tal räcker inte för att pröva de angivna reglerna ({declared}): alla regler som har prövats förklarar dem lika väl."
                : $"The printed numbers are too few to try the declared rules ({declared}) on: all rules that were tried explain them equally well.";
        }

        return (audit.Verdict, swedish) switch
        {
            (RulesVerdict.Best, true) => $"De angivna reglerna ({declared}) förklarar rapportens tal minst lika väl som några andra.",
            (RulesVerdict.Best, false) => $"The declared rules ({declared}) explain the printed numbers at least as well as any others.",
            (RulesVerdict.MostSpecific, true)
                => $"De angivna reglerna ({declared}) säger mest om rapportens tal; andra regler har färre undantag, men bara för att de tillåter fler tal.",
            (RulesVerdict.MostSpecific, false)
                => $"The declared rules ({declared}) say most about the printed numbers; other rules have fewer exceptions, but only because they allow more numbers.",
            (_, true) => $"Andra regler ({Best(audit, language)}) förklarar rapportens tal bättre än de angivna ({declared}).",
            (_, false) => $"Other rules ({Best(audit, language)}) explain the printed numbers better than the declared ones ({declared}).",
        };
    }

    private static string Best(EvaluationAudit audit, Language language) => AuditText.Rules(audit.Fits[0].Rules, language);
}
