using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>The verdict on the declared rules, and the words that anomalies and reconstructions share.</summary>
internal static class AuditText
{
    private const int MaxListed = 30;

    internal static LocalizedText Verdict(EvaluationAudit audit) => new(Verdict(audit, Language.Swedish), Verdict(audit, Language.English));

    /// <summary>The numbers in words. Percentages with decimals can leave thousands of gaps; nobody would read such a list.</summary>
    internal static string Values(AdmissibleValues values, Language language)
    {
        var swedish = language is Language.Swedish;
        if (!values.HasGaps || values.Count <= MaxListed)
        {
            return swedish ? values.In(language, " till ", " eller ") : values.In(language, " to ", " or ");
        }

        var (low, high) = (NumberText.Of(values.Low, language), NumberText.Of(values.High, language));
        return swedish ? $"något av {values.Count} tal från {low} till {high}" : $"one of {values.Count} numbers from {low} to {high}";
    }

    /// <summary>What follows the numbers of a cell.</summary>
    internal static string Unit(TableCell cell) => cell.Column == TableColumn.Percent ? " %" : "";

    /// <summary>An interval in words. Its ends have finite decimals, for they are hundredths and halves of printed numbers.</summary>
    internal static string Interval(ScoreInterval exact, Language language)
    {
        var (low, high) = (NumberText.Of(exact.Low.ToDecimal(12), language), NumberText.Of(exact.High.ToDecimal(12), language));
        var swedish = language is Language.Swedish;
        return exact.IsPoint ? (swedish ? $"vid exakt {low}" : $"at exactly {low}")
            : swedish ? $"{(exact.IncludesLow ? "från" : "över")} {low} {(exact.IncludesHigh ? "till och med" : "till under")} {high}"
            : $"{(exact.IncludesLow ? "from" : "above")} {low} {(exact.IncludesHigh ? "up to and including" : "to below")} {high}";
    }

    internal static string Rules(PrintingRules rules, Language language)
    {
        var percentages = rules.Percentages switch
        {
            PercentageRule.FromExactScore => new LocalizedText("procenttal av de exakta poängen", "percentages from the exact scores"),
            PercentageRule.FromRoundedPoints => new("procenttal av de avrundade poängen", "percentages from the rounded points"),
            _ => new("inga procenttal", "no percentages"),
        };
        var scores = rules.AreaScores == AreaScoreRule.SumOfRoundedPoints
            ? new LocalizedText("områdespoäng som summan av de avrundade poängen", "area scores as the sum of the rounded points")
            : new("områdespoäng som den avrundade summan av de exakta poängen", "area scores as the rounded sum of the exact scores");
        var ties = rules.Ties == TieRule.HalfAwayFromZero ? "" : language is Language.Swedish ? ", halva till jämnt tal" : ", ties to even";
        return $"{percentages.In(language)}, {scores.In(language)}{ties}";
    }

    /// <summary>A cell by name, to begin a sentence with.</summary>
    internal static string Cell(TableCell cell, Language language)
    {
        var name = (cell.Level, cell.Column) switch
        {
            (ScoreLevel.SubQuestion, TableColumn.Points) => new LocalizedText($"Poängen för {cell.Number}", $"The points of {cell.Number}"),
            (ScoreLevel.SubQuestion, TableColumn.Percent) => new($"Procenttalet för {cell.Number}", $"The percentage of {cell.Number}"),
            (ScoreLevel.SubQuestion, _) => new($"Maximum för {cell.Number}", $"The maximum of {cell.Number}"),
            (ScoreLevel.Area, TableColumn.Percent)
                => new($"Procenttalet för område {cell.Number}", $"The percentage of area {cell.Number}"),
            (ScoreLevel.Area, _) => new($"Poängen för område {cell.Number}", $"The score of area {cell.Number}"),
            _ => new("Totalpoängen", "The total"),
        };
        return name.In(language);
    }

    private static string Verdict(EvaluationAudit audit, Language language)
    {
        var (declared, best) = (Rules(audit.DeclaredRules, language), Rules(audit.Fits[0].Rules, language));
        var sentence = audit.Verdict switch
        {
            _ when audit.Fits.All(static fit => fit.Rank == 1) => new LocalizedText(
                $"Rapportens tal räcker inte för att pröva de angivna reglerna ({declared}): alla regler som har prövats förklarar dem "
                    + "lika väl.",
                $"The printed numbers are too few to test the declared rules ({declared}): all the rules tried explain them equally well."),
            RulesVerdict.Best => new(
                $"De angivna reglerna ({declared}) förklarar rapportens tal minst lika väl som några andra.",
                $"The declared rules ({declared}) explain the printed numbers at least as well as any others."),
            RulesVerdict.MostSpecific => new(
                $"De angivna reglerna ({declared}) säger mest om rapportens tal; andra regler har färre undantag, "
                    + "men bara för att de tillåter fler tal.",
                $"The declared rules ({declared}) say most about the printed numbers; other rules have fewer exceptions, "
                    + "but only because they allow more numbers."),
            _ => new(
                $"Andra regler ({best}) förklarar rapportens tal bättre än de angivna ({declared}).",
                $"Other rules ({best}) explain the printed numbers better than the declared ones ({declared})."),
        };
        return sentence.In(language);
    }
}
