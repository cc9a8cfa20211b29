using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>The sentences of anomalies.</summary>
internal static class AnomalyText
{
    internal static LocalizedText Of(Anomaly anomaly)
        => LocalizedText.Joined(Say(anomaly, Language.Swedish), Say(anomaly, Language.English));

    private static string Say(Anomaly anomaly, Language language) => anomaly.Kind switch
    {
        AnomalyKind.Contradiction => Contradiction(anomaly, language),
        AnomalyKind.Evidence => Evidence(anomaly, language),
        _ => OfReading(anomaly, anomaly.Reading!, language),
    };

    private static string Contradiction(Anomaly anomaly, Language language)
    {
        var swedish = language is Language.Swedish;
        var unit = AuditText.Unit(anomaly.Cell);
        var (cell, printed) = (AuditText.Cell(anomaly.Cell, language), NumberText.Of(anomaly.Printed.Number ?? 0, language) + unit);
        var expected = AuditText.Values(anomaly.ExpectedByDeclared, language) + unit;
        var difference = anomaly.Distance is { } distance ? NumberText.Of(distance, language) : null;
        var first = (difference, swedish) switch
        {
            (null, true) => $"{cell} är tryckt som {printed}, men inget tal följer av de angivna reglerna.",
            (null, false) => $"{cell} is printed as {printed}, but no number follows from the declared rules.",
            (_, true) => $"{cell} är tryckt som {printed}, men de angivna reglerna ger {expected}; skillnaden är {difference}.",
            (_, false) => $"{cell} is printed as {printed}, but the declared rules give {expected}; the difference is {difference}.",
        };
        if (anomaly.Code is AuditCodes.PercentFitsNoRule or AuditCodes.AreaScoreFitsNoRule)
        {
            return $"{first} {(swedish ? "Inga rimliga regler ger det." : "No admissible rules give it.")}";
        }

        if (anomaly.Code is not (AuditCodes.PercentFitsOtherRule or AuditCodes.AreaScoreFitsOtherRule))
        {
            return first;
        }

        var fitting = anomaly.Expected.First(one => one.Values.Contains(anomaly.Printed.Number!.Value)).Rules[0];
        var agrees = swedish ? "Det stämmer med andra regler" : "It agrees with other rules";
        return $"{first} {agrees}: {AuditText.Rules(fitting, language)}.";
    }

    private static string Evidence(Anomaly anomaly, Language language)
    {
        var declared = anomaly.DeclaredRules;
        var other = anomaly.Expected.First(one => one.Rules.Any(rules =>
            rules.Percentages == declared.Percentages && rules.AreaScores != declared.AreaScores && rules.Ties == declared.Ties));
        var (cell, printed) = (AuditText.Cell(anomaly.Cell, language), NumberText.Of(anomaly.Printed.Number ?? 0, language));
        var instead = AuditText.Values(other.Values, language);
        var (ofPoints, ofExact) = language is Language.Swedish
            ? ("summan av de avrundade poängen", "den avrundade summan av de exakta poängen")
            : ("the sum of the rounded points", "the rounded sum of the exact scores");
        var (used, unused) = declared.AreaScores == AreaScoreRule.SumOfRoundedPoints ? (ofPoints, ofExact) : (ofExact, ofPoints);
        return language is Language.Swedish
            ? $"{cell}, {printed}, är {used}; {unused} vore {instead}."
            : $"{cell}, {printed}, is {used}; {unused} would be {instead}.";
    }

    private static string OfReading(Anomaly anomaly, Reading reading, Language language)
    {
        var swedish = language is Language.Swedish;
        var cell = AuditText.Cell(anomaly.Cell, language);
        if (reading.Verdict == ReadingVerdict.Agrees)
        {
            return swedish
                ? $"{cell}: märkt som oläsligt, men ”{reading.Text}” i vår text stämmer med talen intill."
                : $"{cell}: marked as unreadable, but '{reading.Text}' in our text agrees with the numbers beside it.";
        }

        var candidates = string.Join(swedish ? " eller " : " or ", reading.Candidates.Select(one => NumberText.Of(one, language)))
            + AuditText.Unit(anomaly.Cell);
        var first = swedish
            ? $"{cell} kan inte vara ”{reading.Text}”, som vår text visar: det stämmer inte med talen intill."
            : $"{cell} cannot be '{reading.Text}', as our text shows: that does not agree with the numbers beside it.";
        var (none, fewest) = swedish
            ? ("Inget möjligt tal liknar det.", $"Det minsta antalet feltolkade eller tappade tecken ger {candidates}.")
            : ("No possible number looks like it.", $"The fewest misread or lost characters give {candidates}.");
        return $"{first} {(reading.Candidates.Count == 0 ? none : fewest)}";
    }
}
