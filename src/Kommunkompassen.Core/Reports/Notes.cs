using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;
using static System.FormattableString;
using static Kommunkompassen.Reports.LineOutcome;

namespace Kommunkompassen.Reports;

/// <summary>What the reading of a report says of its lines, its cells and the framework versions, in both languages. Each sentence stands
/// here once.</summary>
internal static class Notes
{
    internal static readonly Note Cell = new(Used, "cell", "talen lästes.", "the numbers were read.");
    internal static readonly Note CellNotGiven = new(
        Used, "cell-not-given", "en cell är tom i rapporten.", "a cell is empty in the report.");
    internal static readonly Note CellTrimmed = new(
        Repaired, "cell-trimmed", "{0}: rester av tabellens linjer togs bort från ”{1}”.",
        "{0}: remains of the table's rules were removed from '{1}'.");
    internal static readonly Note Lost = new(Unreadable, "cell-lost", "Talet saknas i texten.", "The number is missing from the text.");
    internal static readonly Note NotDigits = new(Unreadable, "cell-damaged", "Här står inte bara siffror.", "The cell is not all digits.");
    internal static readonly Note OutOfRange = new(
        Unreadable, "cell-out-of-range",
        "Talet kan inte stå här; det är större än radens maximum, över 100 procent eller ett annat maximum än upplagans.",
        "The number cannot stand here: it is above the row's maximum, above 100 per cent, or not the maximum of the framework version.");
    internal static readonly Note Contradicted = new(
        Unreadable, "cell-contradicted",
        "Poäng och procent på raden motsäger varandra mer än avrundning förklarar, och områdets poäng talar inte för det här talet.",
        "Points and percentage of the row contradict each other by more than rounding, and the area's score does not support this number.");
    internal static readonly Note LostDigit = new(
        Unreadable, "cell-lost-digit", "Områdets poäng kan inte nås; det här är den enda rad där en tappad siffra förklarar det.",
        "The area's score cannot be reached; this is the only row where a lost digit explains it.");
    internal static readonly Note Kept = new(
        Used, "row-contradictory", "talen motsäger varandra mer än avrundning förklarar, men behålls som de står.",
        "the numbers contradict each other by more than rounding, but are kept as they stand.");
    internal static readonly Note Words = new(Used, "row", "ordalydelsen stämmer.", "the wording agrees.");
    internal static readonly Note WordsDiffer = new(
        Repaired, "words-differ", "ordalydelsen avviker från upplagans; raden känns igen på nummer, maximum och likhet.",
        "the wording differs from the framework version's; the row is recognised by number, maximum and likeness.");
    internal static readonly Note NumberLost = new(
        Repaired, "number-by-place", "radens nummer saknas och följer av dess plats.",
        "the row's number is missing and follows from its place.");
    internal static readonly Note NumberByPlace = new(
        Repaired, "number-by-place", "{0}: numret ”{1}” tolkades efter radens plats.",
        "{0}: the number '{1}' was interpreted by the row's place.");
    internal static readonly Note RowLost = new(Unreadable, "row-lost", "raden saknas i texten.", "the row is missing from the text.");
    internal static readonly Note Heading = new(Used, "heading", "Område {0}: rubriken lästes.", "Area {0}: the heading was read.");
    internal static readonly Note HeadingDiffers = new(
        Repaired, "heading-differs", "Område {0}: rubriken avviker från upplagans namn på området.",
        "Area {0}: the heading differs from the framework version's name of the area.");

    internal static readonly LocalizedText NotNeeded = new("Raden hör inte till det som läses.", "The line is not part of what is read.");

    internal static readonly LocalizedText TooFewMaxima = new(
        "Färre än två av tre maxima kan läsas och är upplagans.",
        "Fewer than two in three of the maxima can be read and are those of the framework version.");

    internal static LocalizedText Metadata(string subject) => subject switch
    {
        "municipality" => new("Kommunens namn lästes här.", "The municipality's name was read here."),
        "period" => new("Tiden för utvärderingen lästes här.", "The time of the evaluation was read here."),
        "ordinal" => new("Vilken utvärdering i ordningen det är lästes här.", "The ordinal of the evaluation was read here."),
        "interviewed" => new("Antalet intervjuade lästes här.", "The number of people interviewed was read here."),
        "earlier" => new("Året för en tidigare utvärdering lästes här.", "The year of an earlier evaluation was read here."),
        "publisher" => new("Utgivarens namn lästes här.", "The publisher's name was read here."),
        _ => new("Poängtabellens kapitel lästes här.", "The chapter of the score table was read here."),
    };

    internal static LocalizedText Ambiguous(FrameworkVersion other) => new(
        $"Upplagan {other} stämmer lika bra; ange bara en av dem.", $"Framework version {other} fits equally well; give only one of them.");

    internal static LocalizedText UnknownArea(int number) => new(
        Invariant($"Tabellen har ett område {number}, som upplagan saknar."),
        Invariant($"The table has an area {number}, which the framework version lacks."));

    internal static LocalizedText MissingArea(Area area) => new(
        Guard.Shown($"Texten saknar område {area}."), Guard.Shown($"The text lacks area {area}."));

    internal static LocalizedText UnknownRow(Area area, RawRow row) => new(
        Invariant($"Raden {row.Number} på textens rad {row.Line} har ingen motsvarighet i område {area.Number}."),
        Invariant($"Row {row.Number} on line {row.Line} of the text has no counterpart in area {area.Number}."));

    internal static LocalizedText MissingRows(Area area, int found) => new(
        Invariant($"Av de {area.SubQuestions.Count} raderna i område {area.Number} hittades bara {found}."),
        Invariant($"Only {found} of the {area.SubQuestions.Count} rows of area {area.Number} were found."));

    internal static LocalizedText OtherWords(Area area, int thousandths) => new(
        Invariant($"Område {area.Number} har andra ordalydelser; bara {thousandths} tusendelar av bokstavsparen stämmer."),
        Invariant($"Area {area.Number} has other wordings; only {thousandths} thousandths of the letter pairs agree."));

    internal static LocalizedText OtherMaximum(SubQuestion question, decimal printed) => new(
        Invariant($"Tabellen ger {question.Number} maximum {printed}; upplagan har {question.MaxPoints}."),
        Invariant($"The table gives {question.Number} a maximum of {printed}; the framework version has {question.MaxPoints}."));

    internal static LocalizedText TooLittle(Rational score, Rational least) => new(
        $"Bara {score} av nummer, maxima och ordalydelser stämmer; minst {least} krävs.",
        $"Only {score} of numbers, maxima and wordings agree; at least {least} is needed.");

    /// <summary>What becomes of a line, with its stable code. A sentence without the row or area, <c>{0}</c>, is put after it and what the
    /// text shows, <c>{1}</c>.</summary>
    internal sealed record Note(LineOutcome Outcome, string Code, string Swedish, string English)
    {
        /// <summary>The sentence alone, as it is kept with an unreadable value.</summary>
        internal LocalizedText Reason { get; } = new(Swedish, English);

        internal LocalizedText About(string subject, string? shown)
        {
            return new(Filled(Swedish, "{0}, ”{1}”: "), Filled(English, "{0}, '{1}': "));

            string Filled(string text, string lead)
                => (text.Contains("{0}", StringComparison.Ordinal) ? text : shown is null ? "{0}: " + text : lead + text)
                    .Replace("{0}", subject, StringComparison.Ordinal).Replace("{1}", shown, StringComparison.Ordinal);
        }
    }
}
