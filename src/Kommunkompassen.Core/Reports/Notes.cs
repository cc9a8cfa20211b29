using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Reports;

/// <summary>What the reading of a report says of its lines, its cells and the framework versions, in both languages. Each sentence stands
/// here once.</summary>
internal static class Notes
{
    internal static Doubt Lost { get; } = new("cell-lost", new(
        "Talet saknas i texten.",
        "The number is missing from the text."));

    internal static Doubt NotDigits { get; } = new("cell-damaged", new(
        "Här står inte bara siffror.",
        "The cell is not all digits."));

    internal static Doubt OutOfRange { get; } = new("cell-out-of-range", new(
        "Talet kan inte stå här; det är större än radens maximum, över 100 procent eller ett annat maximum än upplagans.",
        "The number cannot stand here: it is above the row's maximum, above 100 per cent, or not the maximum of the framework version."));

    internal static Doubt Contradicted { get; } = new("cell-contradicted", new(
        "Poäng och procent på raden motsäger varandra mer än avrundning förklarar, och områdets poäng talar inte för det här talet.",
        "Points and percentage of the row contradict each other by more than rounding, and the area's score does not support this number."));

    internal static Doubt LostDigit { get; } = new("cell-lost-digit", new(
        "Områdets poäng kan inte nås; det här är den enda rad där en tappad siffra förklarar det.",
        "The area's score cannot be reached; this is the only row where a lost digit explains it."));

    internal static LocalizedText NotNeeded { get; } = new(
        "Raden hör inte till det som läses.", "The line is not part of what is read.");

    internal static LocalizedText TooFewMaxima { get; } = new(
        "Färre än två av tre maxima kan läsas och är upplagans.",
        "Fewer than two in three of the maxima can be read and are those of the framework version.");

    internal static LocalizedText Cell(string subject) => new($"{subject}: talen lästes.", $"{subject}: the numbers were read.");

    internal static LocalizedText CellTrimmed(string subject, string text) => new(
        $"{subject}: rester av tabellens linjer togs bort från ”{text}”.",
        $"{subject}: remains of the table's rules were removed from '{text}'.");

    internal static LocalizedText CellNotGiven(string subject) => new(
        $"{subject}: en cell är tom i rapporten.", $"{subject}: a cell is empty in the report.");

    internal static LocalizedText Words(string subject) => new(
        $"{subject}: ordalydelsen stämmer.", $"{subject}: the wording agrees.");

    internal static LocalizedText WordsDiffer(string subject) => new(
        $"{subject}: ordalydelsen avviker från upplagans; raden känns igen på nummer, maximum och likhet.",
        $"{subject}: the wording differs from the framework version's; the row is recognised by number, maximum and likeness.");

    internal static LocalizedText NumberByPlace(string subject, string? printed) => printed is null
        ? new(
            $"{subject}: radens nummer saknas och följer av dess plats.",
            $"{subject}: the row's number is missing and follows from its place.")
        : new(
            $"{subject}: numret ”{printed}” tolkades efter radens plats.",
            $"{subject}: the number '{printed}' was interpreted by the row's place.");

    internal static LocalizedText RowLost(string subject) => new(
        $"{subject}: raden saknas i texten.", $"{subject}: the row is missing from the text.");

    internal static LocalizedText Kept(string subject) => new(
        $"{subject}: talen motsäger varandra mer än avrundning förklarar, men behålls som de står.",
        $"{subject}: the numbers contradict each other by more than rounding, but are kept as they stand.");

    internal static LocalizedText Heading(string subject, bool agrees) => agrees
        ? new($"Område {subject}: rubriken lästes.", $"Area {subject}: the heading was read.")
        : new(
            $"Område {subject}: rubriken avviker från upplagans namn på området.",
            $"Area {subject}: the heading differs from the framework version's name of the area.");

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
        $"Upplagan {other} stämmer lika bra; ange bara en av dem.",
        $"Framework version {other} fits equally well; give only one of them.");

    internal static LocalizedText UnknownArea(int number) => new(
        $"Tabellen har ett område {Guard.Invariant(number)}, som upplagan saknar.",
        $"The table has an area {Guard.Invariant(number)}, which the framework version lacks.");

    internal static LocalizedText MissingArea(Area area) => new(
        Guard.Shown($"Texten saknar område {area}."),
        Guard.Shown($"The text lacks area {area}."));

    internal static LocalizedText UnknownRow(Area area, RawRow row) => new(
        $"Raden {row.Number} på textens rad {Guard.Invariant(row.Line)} har ingen motsvarighet i område {Guard.Invariant(area.Number)}.",
        $"Row {row.Number} on line {Guard.Invariant(row.Line)} of the text has no counterpart in area {Guard.Invariant(area.Number)}.");

    internal static LocalizedText MissingRows(Area area, int found)
    {
        var (count, number, few) = (Guard.Invariant(area.SubQuestions.Count), Guard.Invariant(area.Number), Guard.Invariant(found));
        return new($"Av de {count} raderna i område {number} hittades bara {few}.", $"Only {few} of the {count} rows of area {number} were found.");
    }

    internal static LocalizedText OtherWords(Area area, int thousandths)
    {
        var (number, agree) = (Guard.Invariant(area.Number), Guard.Invariant(thousandths));
        return new(
            $"Område {number} har andra ordalydelser; bara {agree} tusendelar av bokstavsparen stämmer.",
            $"Area {number} has other wordings; only {agree} thousandths of the letter pairs agree.");
    }

    internal static LocalizedText OtherMaximum(SubQuestion question, decimal printed)
    {
        var (table, max) = (Guard.Invariant(printed), Guard.Invariant(question.MaxPoints));
        return new(
            $"Tabellen ger {question.Number} maximum {table}; upplagan har {max}.",
            $"The table gives {question.Number} a maximum of {table}; the framework version has {max}.");
    }

    internal static LocalizedText TooLittle(Rational score, Rational least) => new(
        $"Bara {score} av nummer, maxima och ordalydelser stämmer; minst {least} krävs.",
        $"Only {score} of numbers, maxima and wordings agree; at least {least} is needed.");

    /// <summary>A reason to take a cell for unreadable: its stable code, and the sentence that is kept with the value.</summary>
    internal sealed record Doubt(string Code, LocalizedText Text)
    {
        /// <summary>The reason with the row or area and what the text shows there.</summary>
        internal LocalizedText About(string subject, string? shown) => shown is null
            ? new($"{subject}: {Text.Swedish}", $"{subject}: {Text.English}")
            : new($"{subject}, ”{shown}”: {Text.Swedish}", $"{subject}, '{shown}': {Text.English}");
    }
}
