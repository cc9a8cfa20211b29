using Kommunkompassen.Comparison;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary>Two evaluations side by side.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="detail">Whether the page has the sub-questions too; the other formats always have them.</param>
/// <param name="sensitivity">How far it depends on the shares of split questions; null where that is not asked for.</param>
/// <param name="own">The mapping of the user's own that was used; null where there is none.</param>
internal sealed class ComparisonAnswer(
    EvaluationComparison comparison, bool detail, SensitivityAnalysis? sensitivity = null, FrameworkMapping? own = null) : IAnswer
{
    private static readonly string[] Header =
    [
        "level", "number", "title", "before", "after", "difference", "difference_low", "difference_high", "coverage", "verdict",
        "caveats",
    ];

    public Page Page(Language language) => new ComparisonPage(comparison, sensitivity, own, language).Page(detail);

    /// <summary>Each area's sub-questions, then the area; the total last.</summary>
    public Sheet Sheet(Language language) => new(
        Header,
        [.. Tool.Sheet.ByArea(comparison.Framework, comparison.SubQuestions, comparison.Areas).Append(comparison.Total)
            .Select(row => (string?[])
            [
                CsvText.Of(row.Level), row.Number, row.Level == ScoreLevel.Total ? Phrases.Total.In(language) : row.Title,
                CsvText.Of(row.ComparableBefore?.Points), CsvText.Of(row.ComparableAfter?.Points), CsvText.Of(row.Difference?.Points),
                CsvText.Of(row.Difference?.Interval.Low), CsvText.Of(row.Difference?.Interval.High), CsvText.Of(row.Coverage),
                CsvText.Of(row.Verdict), CsvText.Of(row.Caveats),
            ])]);

    public string Json() => Document.ToJson(comparison, sensitivity, own);
}
