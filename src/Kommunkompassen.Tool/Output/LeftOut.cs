using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tool;

/// <summary>What a page cannot show: what was retired on the way, and numbers that are missing.</summary>
internal static class LeftOut
{
    internal static readonly LocalizedText Heading = new("Det som inte är med", "What is left out");

    private static readonly LocalizedText RetiredText = new(
        "{0} {1} ({2} av {3} poäng) har ingen plats i upplaga {4}. {5}",
        "{0} {1} ({2} of {3} points) has no place in framework version {4}. {5}");

    private static readonly LocalizedText Gap = new("{0} (upplaga {1}): {2}", "{0} (framework version {1}): {2}");
    private static readonly LocalizedText Unreadable = new(
        "Upplaga {1}: talen för {0} går inte att läsa i vår text av rapporten.",
        "Framework version {1}: the numbers of {0} cannot be read in our text of the report.");

    private static readonly LocalizedText NotPublished = new(
        "Upplaga {1}: rapporten ger inga tal för {0}.", "Framework version {1}: the report gives no numbers for {0}.");

    /// <summary>Gaps that differ only in their numbers share one sentence: an evaluation may be known by its total alone.</summary>
    internal static IEnumerable<Point> Of(EquatableList<Gap> gaps, Language language)
        => gaps
            .GroupBy(
                static gap => (gap.FrameworkId, gap.Kind, gap.Sources, Own: gap.Kind is GapKind.New or GapKind.Retired ? gap.Number : null))
            .Select(group => new Point(
                group.Count() == 1 ? Single(group.First(), language) : Several([.. group], language),
                Phrases.Sources(group.Key.Sources, language)));

    internal static IEnumerable<Point> Of(ComparisonSide side, Language language)
        => [.. side.Translation is { } translation ? Retired(translation, language) : [], .. Of(side.Scores.Total.Gaps, language)];

    private static string Single(Gap gap, Language language) => Gap.With(language, gap.Number, gap.FrameworkId, gap.Reason.In(language));

    private static string Several(IReadOnlyList<Gap> gaps, Language language)
        => (gaps[0].Kind == GapKind.Unreadable ? Unreadable : NotPublished).With(
            language, Phrases.Enumeration([.. gaps.Select(static gap => gap.Number.ToString())], language), gaps[0].FrameworkId);

    private static IEnumerable<Point> Retired(Translation translation, Language language)
        => translation.Mapping.RetiredSubQuestions.Zip(translation.Ledger.RetiredEntries, (retired, entry) => new Point(
            Sentence(translation, retired, entry, language), Phrases.Sources(retired.Sources, language)));

    private static string Sentence(Translation translation, RetiredSubQuestion retired, LedgerEntry entry, Language language)
    {
        var numbers = new Numbers(language);
        var question = translation.Mapping.From.FindSubQuestion(retired.From)!;
        var amount = entry.Amount.MaxPoints.Sign == 0
            ? "?"
            : numbers.Of(entry.Amount.Estimate.Points, entry.Amount.Estimate.Points.IsInteger);
        return RetiredText.With(
            language, question.Number, question.Wording, amount, numbers.Of(entry.LinkedPoints, entry.LinkedPoints.IsInteger),
            translation.Mapping.To.Id, retired.Reason.In(language));
    }
}
