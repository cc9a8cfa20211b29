using Kommunkompassen.Internal;

namespace Kommunkompassen.Reports;

/// <summary>Why no evaluation comes out of a text, in words.</summary>
internal static class ReportFaults
{
    internal static Fault TooLarge() => new(
        "too-large", "",
        $"The text has more than {Guard.Invariant(ReportTextReader.MaxCharacters)} characters or {Guard.Invariant(ReportTextReader.MaxLines)} lines.",
        "Give the text of one report only.");

    internal static Fault TooManyRows() => new(
        "too-many-rows", "",
        $"More than {Guard.Invariant(ReportTextReader.MaxRows)} lines look like rows of a score table.",
        "Give the text of one report only.");

    internal static Fault NoTable() => new(
        "no-table", "/areas",
        "No row of a score table was found: a number such as 1.1, a title, points and maximum.",
        "Give the text of the whole report or of its score table.");

    internal static Fault SeveralTables(int first, int second) => new(
        "several-tables", "/areas",
        $"Score tables begin on lines {Guard.Invariant(first)} and {Guard.Invariant(second)}, and nothing says which of them is the evaluation's.",
        "Leave one of them out.");

    internal static Fault NoForm(FrameworkMatch nearest) => new(
        "no-form-fits", "/framework",
        Guard.Shown($"The table fits no form of the framework; the nearest is {nearest}.") + " "
            + string.Join(' ', nearest.Objections.Take(5)),
        "Correct the table, or give the form that it is of.");

    internal static Fault NoMunicipality(ReportMetadata metadata) => new(
        "municipality-unknown", "/municipality",
        metadata.PrintedName is null
            ? "The text names no municipality in a sentence that the reader knows."
            : $"'{Guard.Shown(metadata.PrintedName)}' is like the name of none, or of several, of the known municipalities.",
        "Give the municipality, or a list of municipalities to find the name in.");

    internal static Fault NoPeriod() => new(
        "period-unknown", "/period", "The text does not say when the evaluation took place in a sentence that the reader knows.",
        "Give the period.");

    internal static Fault NoOrdinal() => new(
        "ordinal-unknown", "/ordinal", "The text does not say which evaluation in order this is in a sentence that the reader knows.",
        "Give the ordinal.");
}
