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
            [.. comparison.Areas.Select(line => Row(line, line.Title, whole))],
            [Row(comparison.Total, TotalTitle(), whole) with { Strong = true }, PrintedTotals()]);
    }

    internal Table Questions()
    {
        var whole = Whole(comparison.SubQuestions);
        return new(
            Columns(Phrases.Question, comparison.SubQuestions), [.. comparison.SubQuestions.Select(line => Row(line, line.Title, whole))],
            []);
    }

    private Column[] Columns(LocalizedText what, EquatableList<ComparisonRow> lines) =>
    [
        new(Phrases.Number.In(language)),
        new(what.In(language), Wraps: true),
        Column.Number(Words.Before.In(language), Kind(comparison.Before, lines).In(language)),
        Column.Number(Words.After.In(language), Kind(comparison.After, lines).In(language)),
        Column.Number(Words.Difference.In(language)),
        Column.Number(Words.Interval.In(language)),
        new(Words.Verdict.In(language)),
        Column.Number(Words.Coverage.In(language)),
    ];

    /// <summary>What the numbers of a side are: those of the report where all that are compared whole are so in their own form.</summary>
    internal LocalizedText Kind(ComparisonSide side, EquatableList<ComparisonRow> lines)
        => side.Translation is not null ? Words.Translated
            : lines.All(line => IsAsPrinted(line, ReferenceEquals(side, comparison.Before))) ? Words.Printed
            : Words.OwnForm;

    private static bool IsAsPrinted(ComparisonRow line, bool isBefore)
    {
        var (value, whole) = isBefore ? (line.Before, line.BeforeScore) : (line.After, line.AfterScore);
        return value is not { } shown || line.ComparablePoints < whole.MaxPoints
            || (whole.Printed?.Number is { } printed && Rational.FromDecimal(printed) == shown.Points);
    }

    /// <summary>Which columns hold whole numbers only and have no decimals.</summary>
    private static (bool Before, bool After) Whole(IReadOnlyList<ComparisonRow> lines)
        => (
            lines.All(static line => line.Before?.Points.IsInteger != false),
            lines.All(static line => line.After?.Points.IsInteger != false));

    private Row Row(ComparisonRow line, string title, (bool Before, bool After) whole) => new(
        line.Number,
        title,
        line.Before is { } before ? _numbers.Of(before.Points, whole.Before) : "",
        line.After is { } after ? _numbers.Of(after.Points, whole.After) : "",
        line.Difference is { } difference ? _numbers.Signed(difference.Points, whole is (true, true)) : "",
        line.Difference is { } range ? _numbers.Of(range.Interval) : "",
        new Cell(VerdictText.For(line.Verdict).In(language), ToneOf(line.Verdict)),
        _numbers.Percent(line.Coverage));

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
