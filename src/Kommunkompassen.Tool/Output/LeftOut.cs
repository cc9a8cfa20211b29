using Kommunkompassen.Comparison;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Words = Kommunkompassen.Tool.ComparisonPhrases;

namespace Kommunkompassen.Tool;

/// <summary>What a page cannot show: what was retired on the way, and numbers that are missing.</summary>
internal static class LeftOut
{
    internal static IReadOnlyList<Point> Of(EvaluationComparison comparison, Language language)
        => [.. Of(comparison.Before, language), .. Of(comparison.After, language)];

    /// <summary>Gaps that have only their numbers to tell apart are told in one sentence: an evaluation may be known by its total
    /// alone.</summary>
    internal static IEnumerable<Point> Of(EquatableList<Gap> gaps, Language language)
        => gaps
            .GroupBy(
                static gap => (gap.FrameworkId, gap.Kind, gap.Sources, Own: gap.Kind is GapKind.New or GapKind.Retired ? gap.Number : null))
            .Select(group => new Point(
                group.Count() == 1 ? Single(group.First(), language) : Several([.. group], language),
                Phrases.Sources(group.Key.Sources, language)));

    private static string Single(Gap gap, Language language)
        => Words.Gap.With(language, gap.Number, gap.FrameworkId, gap.Reason.In(language));

    private static string Several(IReadOnlyList<Gap> gaps, Language language)
        => (gaps[0].Kind == GapKind.Unreadable ? Words.Unreadable : Words.NotPublished).With(
            language, Phrases.Enumeration([.. gaps.Select(static gap => gap.Number.ToString())], language), gaps[0].FrameworkId);

    internal static IEnumerable<Point> Of(ComparisonSide side, Language language)
        => [.. side.Translation is { } translation ? Retired(translation, language) : [], .. Of(side.Scores.Total.Gaps, language)];

    private static IEnumerable<Point> Retired(Translation translation, Language language)
        => translation.Mapping.RetiredSubQuestions.Zip(translation.Ledger.RetiredEntries, (retirement, entry) => new Point(
            Sentence(translation, retirement, entry, language), Phrases.Sources(retirement.Sources, language)));

    private static string Sentence(Translation translation, RetiredSubQuestion retirement, LedgerEntry entry, Language language)
    {
        var numbers = new Numbers(language);
        var question = translation.Mapping.From.FindSubQuestion(retirement.From)!;
        var amount = entry.Amount.MaxPoints.Sign == 0
            ? "?"
            : numbers.Of(entry.Amount.Estimate.Points, entry.Amount.Estimate.Points.IsInteger);
        return Words.Retired.With(
            language, question.Number, question.Wording, amount, numbers.Of(entry.LinkedPoints, entry.LinkedPoints.IsInteger),
            translation.Mapping.To.Id, retirement.Reason.In(language));
    }
}
