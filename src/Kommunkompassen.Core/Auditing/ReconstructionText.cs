using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>The sentences that say how a reconstruction follows.</summary>
internal static class ReconstructionText
{
    internal static LocalizedText Of(Reconstruction one) => new(Say(one, Language.Swedish), Say(one, Language.English));

    private static string Say(Reconstruction one, Language language)
    {
        var swedish = language is Language.Swedish;
        var (state, values) = (State(one, language), AuditText.Values(one.Values, language) + AuditText.Unit(one.Cell));
        if (one.ExactScoreRange is not { } exact)
        {
            return swedish ? $"{state}; formens maximum är {values}." : $"{state}; the form of the framework gives it {values}.";
        }

        var basis = Basis(one.Cell, one.Basis, language);
        if (one.Outcome == ReconstructionOutcome.None)
        {
            return swedish ? $"{state}, och inget tal stämmer med {basis}." : $"{state}, and no number agrees with {basis}.";
        }

        var several = one.Outcome == ReconstructionOutcome.Several;
        if (one.Basis.ByParts || IsQuotient(one))
        {
            return swedish
                ? $"{state}; enligt {basis} {(several ? "kan värdet vara" : "är värdet")} {values}."
                : $"{state}; by {basis} it {(several ? "can be" : "is")} {values}.";
        }

        var (max, interval) = (AuditText.Number(one.Basis.MaxPoints, language), AuditText.Interval(exact, language));
        return swedish
            ? $"{state}; enligt {basis} ligger det exakta värdet {interval} av {max} poäng, vilket {(several ? "kan tryckas" : "trycks")} som {values}."
            : $"{state}; by {basis} the exact score lies {interval} of {max} points, which {(several ? "can be" : "is")} printed as {values}.";
    }

    private static bool IsQuotient(Reconstruction one)
        => one.Cell.Column == TableColumn.Percent
            && one.Expected.All(
                static expected => expected.Rules.All(static rules => rules.Percentages == PercentageRule.FromRoundedPoints));

    private static string State(Reconstruction one, Language language)
    {
        var cell = AuditText.Cell(one.Cell, language);
        return (one.Printed.Status == ValueStatus.Unreadable, one.Cell, language is Language.Swedish) switch
        {
            (true, _, true) => $"{cell} går inte att läsa",
            (true, _, false) => $"{cell} cannot be read",
            (false, _, true) => $"{cell} finns inte i rapporten",
            (false, { Column: TableColumn.Points, Level: ScoreLevel.SubQuestion }, false) => $"{cell} are not in the report",
            (false, _, false) => $"{cell} is not in the report",
        };
    }

    private static string Basis(TableCell cell, ReconstructionBasis basis, Language language)
    {
        var swedish = language is Language.Swedish;
        if (basis.ByParts)
        {
            return (cell.Level, cell.Column, basis.RowPoints, basis.RowPercent, swedish) switch
            {
                (ScoreLevel.Area, TableColumn.Percent, { } score, _, true) => $"områdets {AuditText.Number(score, language)} av 100 poäng",
                (
                    ScoreLevel.Area, TableColumn.Percent, { } score, _,
                    false) => $"the area's {AuditText.Number(score, language)} of 100 points",
                (
                    ScoreLevel.Area, TableColumn.Points, _, { } percent,
                    true) => $"områdets {AuditText.Number(percent, language)} % av 100 poäng",
                (
                    ScoreLevel.Area, TableColumn.Points, _, { } percent,
                    false) => $"the area's {AuditText.Number(percent, language)} % of 100 points",
                (ScoreLevel.Area, _, _, _, true) => basis.ByArea ? "områdets rader, totalpoängen och de andra områdena" : "områdets rader",
                (ScoreLevel.Area, _, _, _, false) => basis.ByArea ? "the area's rows, the total and the other areas" : "the area's rows",
                (_, _, _, _, true) => "områdenas poäng",
                (_, _, _, _, false) => "the scores of the areas",
            };
        }

        var parts = new List<string>(3);
        if (basis.RowPoints is { } points)
        {
            parts.Add(
                swedish ? $"radens {AuditText.Number(points, language)} poäng" : $"the row's {AuditText.Number(points, language)} points");
        }

        if (basis.RowPercent is { } ofRow)
        {
            parts.Add(swedish ? $"radens {AuditText.Number(ofRow, language)} %" : $"the row's {AuditText.Number(ofRow, language)} %");
        }

        if (basis.ByArea)
        {
            parts.Add(swedish
                ? $"poängen för område {cell.AreaNumber} och de andra raderna där"
                : $"the score of area {cell.AreaNumber} and its other rows");
        }

        return parts.Count == 0
            ? swedish ? "radens maximum" : "the row's maximum"
            : string.Join(swedish ? " samt " : " together with ", parts);
    }
}
