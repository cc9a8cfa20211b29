namespace Kommunkompassen.Tool;

/// <summary>Sets out caveats for a reader: worst first, each code once, with the areas that it touches where not all are touched.</summary>
internal static class Caveats
{
    private static readonly LocalizedText Serious = new("Läs inte talen utan detta", "Not to be read without this");
    private static readonly LocalizedText Caution = new("Att ta hänsyn till", "To be taken into account");
    private static readonly LocalizedText Note = new("Bra att veta", "Good to know");
    private static readonly LocalizedText OneArea = new("(Område {0}.)", "(Area {0}.)");
    private static readonly LocalizedText SeveralAreas = new("(Områdena {0}.)", "(Areas {0}.)");

    /// <param name="all">Every caveat, the most severe first.</param>
    /// <param name="areas">The caveats of each area, in order of number.</param>
    /// <param name="language">The language.</param>
    internal static IEnumerable<Block> Of(EquatableList<Caveat> all, IReadOnlyList<EquatableList<Caveat>> areas, Language language)
        => all
            .GroupBy(static caveat => caveat.Code)
            .Select(group => new Group([.. group], areas))
            .GroupBy(static group => group.Severity)
            .OrderByDescending(static severity => severity.Key)
            .SelectMany(severity => Page.Section(
                Name(severity.Key).In(language),
                severity.OrderByDescending(static group => group.Areas.Count).Select(group => Drawn(group, areas.Count, language))));

    private static LocalizedText Name(CaveatSeverity severity) => severity switch
    {
        CaveatSeverity.Serious => Serious,
        CaveatSeverity.Caution => Caution,
        _ => Note,
    };

    private static Point Drawn(Group group, int areas, Language language)
    {
        var text = group.Text.In(language);
        if (group.Areas.Count > 0 && group.Areas.Count < areas)
        {
            var where = group.Areas.Count == 1 ? OneArea : SeveralAreas;
            text += " " + where.With(language, Phrases.Enumeration([.. group.Areas.Select(CsvText.Of)], language));
        }

        return new Point(text, Phrases.Sources(group.Sources, language));
    }

    /// <summary>The caveats of one code. A report and a mapping may raise the same one: the most severe wording is shown, with the
    /// sources of all.</summary>
    /// <param name="caveats">The caveats, the most severe first; at least one.</param>
    /// <param name="areas">The caveats of each area, in order of number.</param>
    private sealed class Group(IReadOnlyList<Caveat> caveats, IReadOnlyList<EquatableList<Caveat>> areas)
    {
        internal CaveatSeverity Severity => caveats[0].Severity;

        internal LocalizedText Text => caveats[0].Text;

        internal EquatableList<SourceReference> Sources
            => EquatableList.From(caveats.SelectMany(static caveat => caveat.Sources).Distinct());

        /// <summary>The numbers of the areas that the caveats touch.</summary>
        internal IReadOnlyList<int> Areas { get; } =
            [.. Enumerable.Range(1, areas.Count).Where(number => areas[number - 1].Any(caveat => caveat.Code == caveats[0].Code))];
    }
}
