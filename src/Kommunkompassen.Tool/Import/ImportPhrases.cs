namespace Kommunkompassen.Tool;

/// <summary>The words of the account of an import in both languages.</summary>
internal static class ImportPhrases
{
    internal static readonly LocalizedText Read = new("{0}: inläst som {1}", "{0}: read as {1}");
    internal static readonly LocalizedText NotRead = new("{0}: kunde inte läsas in som {1}", "{0}: could not be read as {1}");
    internal static readonly LocalizedText EvaluationText = new("{0}: nummer {1} av {2}, {3}", "{0}: number {1} of {2}, {3}");
    internal static readonly LocalizedText Score = new("överensstämmelse {0}", "match {0}");
    internal static readonly LocalizedText Numbers = new("Poängtal", "Points");
    internal static readonly LocalizedText NumbersText = new(
        "tryckta: {0}; härledda: {1}; oläsliga: {2}; inte publicerade: {3}",
        "printed: {0}; derived: {1}; unreadable: {2}; not published: {3}");

    internal static readonly LocalizedText Rules = new("Regler", "Rules");
    internal static readonly LocalizedText Origin = new("Texten", "Text");
    internal static readonly LocalizedText Scanned = new(
        "skannad; tal som motsäger varandra tas inte för givna", "scanned; numbers that contradict each other are not relied on");
    internal static readonly LocalizedText Typeset = new(
        "inte skannad; talen tas som de står", "not scanned; the numbers are taken as they are");
    internal static readonly LocalizedText Lines = new("Rader", "Lines");
    internal static readonly LocalizedText LinesText = new(
        "lästa som de står: {0}; lagade: {1}; med något oläsligt: {2}; behövdes inte: {3}",
        "read as they are: {0}; repaired: {1}; with something unreadable: {2}; not needed: {3}");

    internal static readonly LocalizedText Line = new("Rad {0}: {1}", "Line {0}: {1}");
    internal static readonly LocalizedText Unreadable = new("Oläsligt", "Unreadable");
    internal static readonly LocalizedText Repaired = new("Lagat", "Repaired");
    internal static readonly LocalizedText Tried = new("Upplagor som prövades", "Framework versions that were tried");
    internal static readonly LocalizedText Missing = new("Det som saknas eller är fel", "What is missing or wrong");

    internal static readonly LocalizedText Supplied = new("Ifyllt av verktyget", "Filled in by the tool");
    internal static readonly LocalizedText MadeTitle = new(
        "Rapportens titel har bildats av kommunens namn och året: ”{0}”. Ange en egen med --title, --publisher och --id tillsammans.",
        "The report's title was made from the municipality's name and the year: "
            + "“{0}”. Give your own with --title, --publisher and --id together.");

    internal static readonly LocalizedText TakenPublisher = new(
        "Utgivaren framgår inte av filen; {0} har fyllts i.", "The file does not name the publisher; {0} was filled in.");

    internal static readonly LocalizedText NoChapter = new(
        "I vilket kapitel tabellen står framgår inte av filen; källan anges som ”{0}”.",
        "The file does not say which chapter the table is in; the source is given as “{0}”.");

    internal static readonly LocalizedText Otherwise = new("Texten säger annat", "The text says otherwise");
    internal static readonly LocalizedText Differs = new(
        "{0}: ”{1}” i texten men ”{2}” angavs, och det är det som gäller.", "{0}: the text says “{1}”, but “{2}” was given and is used.");
    internal static readonly LocalizedText Municipality = new("Kommun", "Municipality");
    internal static readonly LocalizedText Period = new("Tidpunkt", "Period");
    internal static readonly LocalizedText Ordinal = new("Ordningsnummer", "Ordinal number");
    internal static readonly LocalizedText Publisher = new("Utgivare", "Publisher");

    internal static LocalizedText Kind(ImportKind kind) => kind switch
    {
        ImportKind.Report => new("text ur en rapport", "the text of a report"),
        ImportKind.Csv => new("tabell med poäng (CSV)", "a table of scores (CSV)"),
        _ => new("dokument i JSON", "a JSON document"),
    };

    internal static LocalizedText Of(PercentageRule rule) => rule switch
    {
        PercentageRule.FromExactScore => new("procenttalen är gjorda av exakta poäng", "percentages computed from exact scores"),
        PercentageRule.FromRoundedPoints => new("procenttalen är gjorda av avrundade poäng", "percentages computed from rounded points"),
        _ => new("rapporten anger inga procenttal", "no percentages printed"),
    };

    internal static LocalizedText Of(AreaScoreRule rule) => rule switch
    {
        AreaScoreRule.RoundedSumOfExactScores => new(
            "områdenas poäng är avrundade summor av exakta poäng", "area scores are rounded sums of exact scores"),
        _ => new("områdenas poäng är summor av avrundade poäng", "area scores are sums of rounded points"),
    };
}
