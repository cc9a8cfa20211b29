using Kommunkompassen.Comparison;
using Kommunkompassen.Scoring;
using Words = Kommunkompassen.Tool.ComparisonPhrases;

namespace Kommunkompassen.Tool;

/// <summary>The tables of the comparison page.</summary>
internal sealed class ComparisonTable(EvaluationComparison comparison, Language language)
{
    private readonly Numbers _numbers = new(language);

    internal Table Areas()
    {
        var whole = Whole([.. comparison.Areas, comparison.Total]);
        return new(
            Columns(Phrases.Area, comparison.Areas),
            [.. comparison.Areas.Select(row => Row(row, row.Title, whole))],
            [Row(comparison.Total, TotalTitle(), whole) with { Strong = true }, PrintedTotals()]);
    }

    internal Table Questions()
    {
        var whole = Whole(comparison.SubQuestions);
        return new(
            Columns(Phrases.Question, comparison.SubQuestions), [.. comparison.SubQuestions.Select(row => Row(row, row.Title, whole))],
            []);
    }

    private Column[] Columns(LocalizedText what, EquatableList<ComparisonRow> rows) =>
    [
        new(Phrases.Number.In(language)),
        new(what.In(language), Wraps: true),
        Column.Number(Words.Before.In(language), Kind(comparison.Before, rows).In(language)),
        Column.Number(Words.After.In(language), Kind(comparison.After, rows).In(language)),
        Column.Number(Words.Difference.In(language)),
        Column.Number(Phrases.Interval.In(language)),
        new(Phrases.Verdict.In(language)),
        Column.Number(Words.Coverage.In(language)),
    ];

    /// <summary>What the numbers of a side are: translated, those of the report, or points in the side's own framework version.</summary>
    internal LocalizedText Kind(ComparisonSide side, EquatableList<ComparisonRow> rows)
        => side.Translation is not null ? Words.Translated
            : rows.All(row => IsAsPrinted(row, ReferenceEquals(side, comparison.Before))) ? Words.Printed
            : Words.OwnVersion;

    private static bool IsAsPrinted(ComparisonRow row, bool isBefore)
    {
        var (value, whole) = isBefore ? (row.ComparableBefore, row.BeforeScore) : (row.ComparableAfter, row.AfterScore);
        return value is not { } shown || row.ComparablePoints < whole.MaxPoints
            || (whole.Printed?.Number is { } printed && Rational.FromDecimal(printed) == shown.Points);
    }

    /// <summary>Which columns hold whole numbers only and have no decimals.</summary>
    private static (bool Before, bool After) Whole(IReadOnlyList<ComparisonRow> rows)
        => (
            rows.All(static row => row.ComparableBefore?.Points.IsInteger != false),
            rows.All(static row => row.ComparableAfter?.Points.IsInteger != false));

    private Row Row(ComparisonRow row, string title, (bool Before, bool After) whole) => new(
        row.Number,
        title,
        row.ComparableBefore is { } before ? _numbers.Of(before.Points, whole.Before) : "",
        row.ComparableAfter is { } after ? _numbers.Of(after.Points, whole.After) : "",
        row.Difference is { } difference ? _numbers.Signed(difference.Points, whole is (true, true)) : "",
        row.Difference is { } range ? _numbers.Of(range.Interval) : "",
        new Cell(VerdictText.For(row.Verdict).In(language), ToneOf(row.Verdict)),
        _numbers.Percent(row.Coverage));

    private string TotalTitle()
        => comparison.Total.ComparablePoints is > 0 and var points ? Words.Total.With(language, points) : Phrases.Total.In(language);

    private Row PrintedTotals() => new(
        "", Words.PrintedTotal.In(language), PrintedTotal(comparison.Before), PrintedTotal(comparison.After), "", "", "", "");

    private string PrintedTotal(ComparisonSide side)
        => side.Evaluation.Total.Number is { } total ? _numbers.AsPrinted(total) : "";

    private static Tone ToneOf(Verdict verdict) => verdict switch
    {
        Verdict.Improved => Tone.Good,
        Verdict.Declined => Tone.Bad,
        _ => Tone.Muted,
    };
}
