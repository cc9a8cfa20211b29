namespace Kommunkompassen.Reports;

/// <summary>The sentences on lines of the table.</summary>
internal static class Notes
{
    internal static Doubt Lost { get; } = new("cell-lost", new(
        "Talet saknas i texten.",
        "The number is missing from the text."));

    internal static Doubt NotDigits { get; } = new("cell-damaged", new(
        "Här står inte bara siffror.",
        "What stands here is not only digits."));

    internal static Doubt OutOfRange { get; } = new("cell-out-of-range", new(
        "Talet kan inte stå här; det är större än radens maximum, över 100 procent eller ett annat maximum än formens.",
        "The number cannot stand here; it is above the maximum of the row, above 100 per cent or another maximum than that of the form."));

    internal static Doubt Contradicted { get; } = new("cell-contradicted", new(
        "Poäng och procent på raden motsäger varandra mer än avrundning förklarar, och områdets poäng talar inte för det här talet.",
        "Points and percentage of the row contradict each other beyond rounding, and the area's score does not speak for this number."));

    internal static Doubt LostDigit { get; } = new("cell-lost-digit", new(
        "Områdets poäng kan inte nås; det här är den enda rad där en tappad siffra förklarar det.",
        "The area's score cannot be reached; this is the only row where a lost digit explains it."));

    internal static LocalizedText Cell(string subject) => new($"{subject}: talen lästes.", $"{subject}: the numbers were read.");

    internal static LocalizedText CellTrimmed(string subject, string text) => new(
        $"{subject}: rester av tabellens linjer togs bort från ”{text}”.",
        $"{subject}: remains of the table's rules were taken off '{text}'.");

    internal static LocalizedText CellNotGiven(string subject) => new(
        $"{subject}: en cell är tom i rapporten.", $"{subject}: a cell is empty in the report.");

    internal static LocalizedText Words(string subject) => new(
        $"{subject}: ordalydelsen stämmer.", $"{subject}: the wording agrees.");

    internal static LocalizedText WordsDiffer(string subject) => new(
        $"{subject}: ordalydelsen avviker från formens; raden känns igen på nummer, maximum och likhet.",
        $"{subject}: the wording differs from that of the form; number, maximum and likeness tell the row.");

    internal static LocalizedText NumberByPlace(string subject, string? printed) => printed is null
        ? new(
            $"{subject}: radens nummer saknas och följer av dess plats.",
            $"{subject}: the row's number is missing and follows from its place.")
        : new(
            $"{subject}: numret ”{printed}” tolkades efter radens plats.",
            $"{subject}: the number '{printed}' was taken by the row's place.");

    internal static LocalizedText RowLost(string subject) => new(
        $"{subject}: raden saknas i texten.", $"{subject}: the row is missing from the text.");

    internal static LocalizedText Kept(string subject) => new(
        $"{subject}: talen motsäger varandra mer än avrundning förklarar, men behålls som de står.",
        $"{subject}: the numbers contradict each other beyond rounding, but are kept as they stand.");

    internal static LocalizedText Heading(string subject, bool agrees) => agrees
        ? new($"Område {subject}: rubriken lästes.", $"Area {subject}: the heading was read.")
        : new(
            $"Område {subject}: rubriken avviker från formens namn på området.",
            $"Area {subject}: the heading differs from the form's name of the area.");

    /// <summary>A reason with the row or area and what the text shows there.</summary>
    internal static LocalizedText Of(string subject, string? shown, LocalizedText reason) => shown is null
        ? new($"{subject}: {reason.Swedish}", $"{subject}: {reason.English}")
        : new($"{subject}, ”{shown}”: {reason.Swedish}", $"{subject}, '{shown}': {reason.English}");
}
