using System.Globalization;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary>Words and templates that several commands use, in both languages.</summary>
internal static class Phrases
{
    /// <summary>Enough of a hash for the eye; JSON has all of it.</summary>
    private const int HashDigits = 12;

    internal static readonly LocalizedText To = new("till", "to");
    internal static readonly LocalizedText AboveZero = new("över 0", "above 0");
    internal static readonly LocalizedText BelowZero = new("under 0", "below 0");
    internal static readonly LocalizedText Or = new("eller", "or");
    internal static readonly LocalizedText Number = new("Nr", "No");
    internal static readonly LocalizedText Area = new("Område", "Area");
    internal static readonly LocalizedText Question = new("Delfråga", "Sub-question");
    internal static readonly LocalizedText Total = new("Summa", "Total");
    internal static readonly LocalizedText Evaluation = new("Utvärdering", "Evaluation");
    internal static readonly LocalizedText FrameworkVersion = new("Upplaga", "Framework version");
    internal static readonly LocalizedText Mapping = new("Översättning", "Translation");
    internal static readonly LocalizedText Scale = new("Skala", "Scale");
    internal static readonly LocalizedText Points = new("Poäng", "Points");
    internal static readonly LocalizedText Share = new("Andel", "Share");
    internal static readonly LocalizedText Relationship = new("Förhållande", "Relation");
    internal static readonly LocalizedText Interval = new("Intervall", "Interval");
    internal static readonly LocalizedText Verdict = new("Slutsats", "Verdict");
    internal static readonly LocalizedText Unreadable = new("oläsligt", "unreadable");
    internal static readonly LocalizedText Rationale = new("{0} → {1}: {2}", "{0} → {1}: {2}");
    internal static readonly LocalizedText PrintedAs = new("{0} (i rapporten {1})", "{0} (printed {1})");

    internal static readonly LocalizedText TitleOfOne = new("Kommunkompassen: {0} {1} och {2}", "Kommunkompassen: {0} {1} and {2}");
    internal static readonly LocalizedText TitleOfTwo = new("Kommunkompassen: {0} {1} och {2} {3}", "Kommunkompassen: {0} {1} and {2} {3}");
    internal static readonly LocalizedText ScaleText = new("Upplaga {0} ({1}), {2} poäng", "Framework version {0} ({1}), {2} points");
    internal static readonly LocalizedText SeeCaveats = new(
        " Läs det med förbehållen under tabellen.", " Read it with the reservations under the table.");

    internal static readonly LocalizedText LegendAreas = new(
        " Där bara ett områdes poäng är känd rymmer intervallet också alla sätt att fördela den på delfrågorna.",
        " Where only the score of an area is known, the interval also holds every way of dividing it among the sub-questions.");

    private static readonly LocalizedText And = new("och", "and");
    private static readonly LocalizedText OneArea = new(" Område {0}: {1}.", " Area {0}: {1}.");
    private static readonly LocalizedText SeveralAreas = new(" Områdena {0}: {1}.", " Areas {0}: {1}.");
    private static readonly LocalizedText NotComparable = new("Ej jämförbart: {0}. {1}", "Not comparable: {0}. {1}");
    private static readonly LocalizedText Id = new("{0} ({1})", "{0} ({1})");
    private static readonly LocalizedText Report = new("Rapport", "Report");
    private static readonly LocalizedText ReportText = new("{0}. {1}. Poängtabell: {2}.", "{0}. {1}. Score table: {2}.");
    private static readonly LocalizedText EvaluationText = new("nummer {0} av {1}, {2}", "number {0} of {1}, {2}");
    private static readonly LocalizedText EvaluationWithReport = new(
        "{0}, {1}. Upplaga {2} ({3}). Rapport: ”{4}”.", "{0}, {1}. Framework version {2} ({3}). Report: “{4}”.");

    private static readonly LocalizedText MappingVersion = new(
        "{0}, version {1}, kontrollsumma {2}", "{0}, version {1}, content hash {2}");

    private static readonly LocalizedText RoundingAllows = new("avrundningen tillåter", "the rounding allows");
    private static readonly LocalizedText RoundingAndDivisionAllow = new(
        "avrundningen och de okända delfrågorna tillåter", "the rounding and the unknown sub-questions allow");

    private static readonly LocalizedText Equivalent = new("motsvarar", "equivalent");
    private static readonly LocalizedText Subset = new("ryms i", "within");
    private static readonly LocalizedText Superset = new("vidare än", "wider than");
    private static readonly LocalizedText Intersects = new("överlappar", "overlaps");

    internal static LocalizedText Of(Relationship relationship) => relationship switch
    {
        Kommunkompassen.Mapping.Relationship.Equivalent => Equivalent,
        Kommunkompassen.Mapping.Relationship.Subset => Subset,
        Kommunkompassen.Mapping.Relationship.Superset => Superset,
        _ => Intersects,
    };

    /// <summary>What an interval holds, with its verb: where only areas are known, more than the rounding is open.</summary>
    internal static LocalizedText Allows(EquatableList<Caveat> caveats)
        => HasAreasOnly(caveats) ? RoundingAndDivisionAllow : RoundingAllows;

    /// <summary>Whether a number rests on areas whose points could be divided among their sub-questions in several ways.</summary>
    internal static bool HasAreasOnly(EquatableList<Caveat> caveats)
        => caveats.Any(static caveat => caveat.Code.Value == "areas-by-maxima");

    /// <summary>Which mapping was used, so that the result can be reproduced.</summary>
    internal static string Described(FrameworkMapping mapping, Language language)
        => MappingVersion.With(language, mapping.Id, mapping.Version, mapping.ContentHash[..HashDigits]);

    /// <summary>A framework version by id and name.</summary>
    internal static string Described(FrameworkVersion framework, Language language)
        => Id.With(language, framework.Id, framework.Name.In(language));

    /// <summary>An evaluation in one line: whose, when, by which framework version, in which report.</summary>
    internal static string Described(Evaluation evaluation, Language language) => EvaluationWithReport.With(
        language, evaluation.Municipality, PeriodText.Of(evaluation.Period, language), evaluation.Framework.Id,
        evaluation.Framework.Name.In(language), evaluation.Report.Title);

    /// <summary>An evaluation in three lines, for the pages that are about it alone.</summary>
    internal static Facts Facts(Evaluation evaluation, Language language) => new(
    [
        (Evaluation.In(language), EvaluationText.With(
            language, evaluation.Ordinal, evaluation.Municipality, PeriodText.Of(evaluation.Period, language))),
        (Report.In(language), ReportText.With(
            language, evaluation.Report.Title, evaluation.Report.Publisher, evaluation.Source.In(language))),
        (FrameworkVersion.In(language), Described(evaluation.Framework, language)),
    ]);

    /// <summary>" Areas 1 and 2: improved. Area 3: declined.", in the order of the verdicts.</summary>
    internal static string AreaVerdicts<T>(IEnumerable<(string Number, T Verdict)> areas, Func<T, LocalizedText> text, Language language)
        => string.Concat(areas.GroupBy(static area => area.Verdict).OrderBy(static group => group.Key).Select(group =>
            (group.Count() == 1 ? OneArea : SeveralAreas).With(
                language, Enumeration([.. group.Select(static area => area.Number)], language), text(group.Key).In(language))));

    /// <summary>Why rows are not comparable, one sentence for each reason.</summary>
    internal static IEnumerable<Point> Refusals<T>(
        IEnumerable<(string Number, T Reason)> rows, Func<T, LocalizedText> text, Language language)
        => rows.GroupBy(static row => row.Reason).Select(group => new Point(NotComparable.With(
            language, Enumeration([.. group.Select(static row => row.Number)], language), text(group.Key).In(language))));

    /// <summary>A template filled in, in one language.</summary>
    internal static string With(this LocalizedText template, Language language, params ReadOnlySpan<object?> values)
        => string.Format(CultureInfo.InvariantCulture, template.In(language), values);

    /// <summary>"1, 2 and 3".</summary>
    internal static string Enumeration(IReadOnlyList<string> items, Language language)
        => items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} {And.In(language)} {items[^1]}";

    internal static string Sources(EquatableList<SourceReference> sources, Language language)
        => string.Join("; ", sources.Select(source => source.In(language)));
}
