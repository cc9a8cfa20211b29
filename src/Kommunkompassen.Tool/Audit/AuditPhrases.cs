using Kommunkompassen.Auditing;

namespace Kommunkompassen.Tool;

/// <summary>The words of the audit page in both languages.</summary>
internal static class AuditPhrases
{
    internal static readonly LocalizedText Title = new("Granskning av de tryckta talen: {0} {1}", "Audit of the printed numbers: {0} {1}");

    internal static readonly LocalizedText NoContradiction = new(
        "Alla tryckta och läsbara tal stämmer med dem.", "All printed and readable numbers agree with them.");

    internal static readonly LocalizedText OneContradiction = new(
        "Ett tryckt tal stämmer inte med de angivna reglerna.", "One printed number does not agree with the declared rules.");

    internal static readonly LocalizedText SeveralContradictions = new(
        "Tryckta tal som inte stämmer med de angivna reglerna: {0}.", "Printed numbers that do not agree with the declared rules: {0}.");

    internal static readonly LocalizedText NothingChanged = new(
        "Granskningen ändrar inga tal.", "The audit changes no numbers.");

    internal static readonly LocalizedText Contradictions = new("Tal som inte stämmer", "Numbers that do not fit");
    internal static readonly LocalizedText Evidence = new(
        "Tal som avgör hur områdespoängen gjordes", "Numbers that show how the area scores were made");
    internal static readonly LocalizedText Readings = new(
        "Det som går att ana av oläsliga tal", "What can be inferred about unreadable numbers");
    internal static readonly LocalizedText Reconstructions = new("Vad tal som saknas kan ha varit", "What missing numbers can have been");
    internal static readonly LocalizedText Derivations = new("Hur det följer", "How that follows");
    internal static readonly LocalizedText Column = new("Kolumn", "Column");
    internal static readonly LocalizedText Printed = new("Tryckt", "Printed");
    internal static readonly LocalizedText Expected = new("Enligt reglerna", "By the rules");
    internal static readonly LocalizedText Off = new("Avstånd", "Off by");
    internal static readonly LocalizedText InWords = new("I ord", "In words");
    internal static readonly LocalizedText InReport = new("I rapporten", "In the report");
    internal static readonly LocalizedText Possible = new("Möjligt", "Possible");
    internal static readonly LocalizedText Candidates = new("Liknar det lästa", "Like what is read");
    internal static readonly LocalizedText Certainty = new("Slutsats", "Verdict");
    internal static readonly LocalizedText NotPublished = new("saknas", "not there");
    internal static readonly LocalizedText ReadAs = new("oläsligt: ”{0}”", "unreadable: “{0}”");
    internal static readonly LocalizedText Nothing = new("inget", "none");

    internal static readonly LocalizedText Legend = new(
        "Möjligt: alla tal som kan ha stått där, enligt talen intill och de regler som är rimliga för "
            + "rapporten. Liknar det lästa: de möjliga tal som kräver minst antal feltolkade eller tappade tecken.",
        "Possible: every number that can have been printed there, given the numbers beside it and the rules that are "
            + "admissible for the report. Like what is read: the possible numbers that take the fewest misread or lost characters.");

    internal static readonly LocalizedText LegendShort = new(
        "Möjligt: alla tal som kan ha stått där, enligt talen intill och de regler som är rimliga för rapporten.",
        "Possible: every number that can have been printed there, given the "
            + "numbers beside it and the rules that are admissible for the report.");

    internal static readonly LocalizedText DerivationsElsewhere = new(
        "Hur talen följer står för vart och ett i formaten csv och json.", "How each number follows is in the formats csv and json.");

    private static readonly LocalizedText Points = new("poäng", "points");
    private static readonly LocalizedText Maximum = new("max", "max");
    private static readonly LocalizedText Percent = new("procent", "per cent");
    private static readonly LocalizedText Unique = new("entydigt", "unique");
    private static readonly LocalizedText Several = new("ett av flera", "one of several");
    private static readonly LocalizedText None = new("motsägs", "contradicted");

    internal static LocalizedText Of(TableColumn column) => column switch
    {
        TableColumn.Points => Points,
        TableColumn.Maximum => Maximum,
        _ => Percent,
    };

    internal static LocalizedText Of(ReconstructionOutcome outcome) => outcome switch
    {
        ReconstructionOutcome.Unique => Unique,
        ReconstructionOutcome.Several => Several,
        _ => None,
    };
}
