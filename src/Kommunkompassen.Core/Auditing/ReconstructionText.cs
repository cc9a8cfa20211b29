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
            return swedish ? $"{state}; upplagans maximum är {values}." : $"{state}; the framework version gives {values}.";
        }

        var basis = one.RestsOn.ByParts ? Parts(one.Cell, one.RestsOn, language) : Row(one.Cell, one.RestsOn, language);
        if (one.Outcome == ReconstructionOutcome.None)
        {
            return swedish ? $"{state}, och inget tal stämmer med {basis}." : $"{state}, and no number agrees with {basis}.";
        }

        var several = one.Outcome == ReconstructionOutcome.Several;
        if (one.RestsOn.ByParts || IsQuotient(one))
        {
            return swedish
                ? $"{state}; enligt {basis} {(several ? "kan värdet vara" : "är värdet")} {values}."
                : $"{state}; by {basis} it {(several ? "can be" : "is")} {values}.";
        }

        var (max, interval) = (NumberText.Of((Rational)one.RestsOn.MaxPoints, language), AuditText.Interval(exact, language));
        return swedish
            ? $"{state}; enligt {basis} ligger det exakta värdet {interval} av {max} poäng, vilket {(several ? "kan tryckas" : "trycks")} "
                + $"som {values}."
            : $"{state}; by {basis} the exact score lies {interval} of {max} points, which {(several ? "can be" : "is")} printed as "
                + $"{values}.";
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

    /// <summary>What an area or the total rests on.</summary>
    private static string Parts(TableCell cell, Reconstruction.Basis basis, Language language)
    {
        var swedish = language is Language.Swedish;
        var own = cell.Column == TableColumn.Percent ? basis.RowPoints : basis.RowPercent;
        if (cell.Level == ScoreLevel.Total)
        {
            return swedish ? "områdenas poäng" : "the scores of the areas";
        }

        if (own is { } number)
        {
            var printed = NumberText.Of(number, language) + (cell.Column == TableColumn.Percent ? "" : " %");
            return swedish ? $"områdets {printed} av 100 poäng" : $"the area's {printed} of 100 points";
        }

        return (basis.ByArea, swedish) switch
        {
            (true, true) => "områdets rader, totalpoängen och de andra områdena",
            (true, false) => "the area's rows, the total and the other areas",
            (false, true) => "områdets rader",
            (false, false) => "the area's rows",
        };
    }

    /// <summary>What a sub-question rests on.</summary>
    private static string Row(TableCell cell, Reconstruction.Basis basis, Language language)
    {
        var swedish = language is Language.Swedish;
        var parts = new List<string>(3);
        if (basis.RowPoints is { } points)
        {
            parts.Add($"{(swedish ? "radens" : "the row's")} {NumberText.Of(points, language)} {(swedish ? "poäng" : "points")}");
        }

        if (basis.RowPercent is { } percent)
        {
            parts.Add($"{(swedish ? "radens" : "the row's")} {NumberText.Of(percent, language)} %");
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
