using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>The sentences of findings.</summary>
internal static class FindingText
{
    internal static LocalizedText Of(AuditFinding finding)
        => LocalizedText.Joined(Say(finding, Language.Swedish), Say(finding, Language.English));

    private static string Say(AuditFinding finding, Language language) => finding.Kind switch
    {
        AuditFindingKind.Anomaly => Anomaly(finding, language),
        AuditFindingKind.Evidence => Evidence(finding, language),
        _ => OfReading(finding, finding.Reading!, language),
    };

    private static string Anomaly(AuditFinding finding, Language language)
    {
        var swedish = language is Language.Swedish;
        var unit = AuditText.Unit(finding.Cell);
        var (cell, printed) = (AuditText.Cell(finding.Cell, language), AuditText.Number(finding.Printed.Number ?? 0, language) + unit);
        var expected = AuditText.Values(finding.ExpectedByDeclared, language) + unit;
        var first = (finding.Distance, swedish) switch
        {
            (null, true) => $"{cell} är tryckt som {printed}, men inget tal följer av de angivna reglerna.",
            (null, false) => $"{cell} is printed as {printed}, but no number follows from the declared rules.",
            ({ } distance, true)
                => $"{cell} är tryckt som {printed}, men de angivna reglerna ger {expected}; skillnaden är {AuditText.Number(distance, language)}.",
            ({ } distance, false)
                => $"{cell} is printed as {printed}, but the declared rules give {expected}; it is {AuditText.Number(distance, language)} off.",
        };
        return finding.Code switch
        {
            AuditCodes.PercentFitsNoRule or AuditCodes.AreaScoreFitsNoRule
                => $"{first} {(swedish ? "Inga rimliga regler ger det." : "No admissible rules give it.")}",
            AuditCodes.PercentFitsOtherRule or AuditCodes.AreaScoreFitsOtherRule
                => $"{first} {(swedish ? "Det stämmer med andra regler" : "It agrees with other rules")}: {AuditText.Rules(Fitting(finding), language)}.",
            _ => first,
        };
    }

    private static PrintingRules Fitting(AuditFinding finding)
        => finding.Expected.First(one => one.Values.Contains(finding.Printed.Number!.Value)).Rules[0];

    private static string Evidence(AuditFinding finding, Language language)
    {
        var declared = finding.DeclaredRules;
        var other = finding.Expected.First(one => one.Rules.Any(rules =>
            rules.Percentages == declared.Percentages && rules.AreaScores != declared.AreaScores && rules.Ties == declared.Ties));
        var (cell, printed) = (AuditText.Cell(finding.Cell, language), AuditText.Number(finding.Printed.Number ?? 0, language));
        var instead = AuditText.Values(other.Values, language);
        return (declared.AreaScores, language is Language.Swedish) switch
        {
            (
                AreaScoreRule.SumOfRoundedPoints,
                true) => $"{cell}, {printed}, är summan av de avrundade poängen; den avrundade summan av de exakta poängen vore {instead}.",
            (
                AreaScoreRule.SumOfRoundedPoints,
                false) => $"{cell}, {printed}, is the sum of the rounded points; the rounded sum of the exact scores would be {instead}.",
            (_, true) => $"{cell}, {printed}, är den avrundade summan av de exakta poängen; summan av de avrundade poängen vore {instead}.",
            (_, false) => $"{cell}, {printed}, is the rounded sum of the exact scores; the sum of the rounded points would be {instead}.",
        };
    }

    private static string OfReading(AuditFinding finding, Reading reading, Language language)
    {
        var swedish = language is Language.Swedish;
        var cell = AuditText.Cell(finding.Cell, language);
        if (reading.Verdict == ReadingVerdict.Agrees)
        {
            return swedish
                ? $"{cell}: märkt som oläsligt, men ”{reading.Text}” i vår text stämmer med talen intill."
                : $"{cell}: marked as unreadable, but '{reading.Text}' in our text agrees with the numbers beside it.";
        }

        var candidates = string.Join(swedish ? " eller " : " or ", reading.Candidates.Select(one => AuditText.Number(one.Value, language)))
            + AuditText.Unit(finding.Cell);
        var first = swedish
            ? $"{cell} kan inte vara ”{reading.Text}”, som vår text visar: det stämmer inte med talen intill."
            : $"{cell} cannot be '{reading.Text}', as our text shows: that does not agree with the numbers beside it.";
        return (reading.Candidates.Count == 0, swedish) switch
        {
            (true, true) => $"{first} Inget möjligt tal liknar det.",
            (true, false) => $"{first} No possible number looks like it.",
            (false, true) => $"{first} Det minsta antalet feltolkade eller tappade tecken ger {candidates}.",
            (false, false) => $"{first} The fewest misread or lost characters give {candidates}.",
        };
    }
}
