using Kommunkompassen.Comparison;

namespace Kommunkompassen.Tool;

/// <summary>A comparison as a sheet: each area's sub-questions, then the area; the total last.</summary>
internal static class ComparisonSheet
{
    private static readonly string[] Header =
        ["level", "number", "title", "before", "after", "difference", "difference_low", "difference_high", "coverage", "verdict", "caveats"];

    internal static Sheet Of(EvaluationComparison comparison, Language language)
    {
        var lines = Lines.ByArea(comparison.Framework, comparison.SubQuestions, comparison.Areas).Append(comparison.Total);
        return new Sheet(Header, [.. lines.Select(line => Row(line, language))]);
    }

    private static IReadOnlyList<string?> Row(ComparisonRow line, Language language) =>
    [
        CsvText.Of(line.Level),
        line.Number,
        line.Level == ScoreLevel.Total ? Phrases.Total.In(language) : line.Title,
        CsvText.Of(line.Before?.Points),
        CsvText.Of(line.After?.Points),
        CsvText.Of(line.Difference?.Points),
        CsvText.Of(line.Difference?.Interval.Low),
        CsvText.Of(line.Difference?.Interval.High),
        CsvText.Of(line.Coverage),
        CsvText.Of(line.Verdict),
        CsvText.Of(line.Caveats),
    ];
}
