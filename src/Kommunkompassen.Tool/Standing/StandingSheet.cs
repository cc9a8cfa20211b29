using Kommunkompassen.Comparison;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tool;

/// <summary>A standing as a sheet: its areas, then the total; where there is an earlier one, its lines and the change follow in the same
/// order.</summary>
internal static class StandingSheet
{
    private static readonly string[] Header =
    [
        "row", "level", "number", "title", "score", "mean", "difference", "difference_low", "difference_high", "best_place", "worst_place",
        "others",
        "lower_quartile", "median", "upper_quartile", "count", "missing", "measured", "max", "verdict", "caveats",
    ];

    internal static Sheet Of(Standing standing, StandingChange? change, Language language) => new(
        Header,
        [
            .. Rows("standing", standing, language),
            .. change is null ? [] : Rows("since", change.Before, language),
            .. change is null ? [] : change.Areas.Append(change.Total).Select(line => Row(line, language)),
        ]);

    private static IEnumerable<IReadOnlyList<string?>> Rows(string row, Standing standing, Language language)
        => standing.Areas.Append(standing.Total).Select(line => Row(row, line, language));

    private static IReadOnlyList<string?> Row(string row, StandingRow line, Language language) =>
    [
        .. Head(row, line, language),
        CsvText.Of(line.OwnScore?.Points),
        CsvText.Of(line.Group?.Mean?.Points),
        .. Difference(line.Difference),
        line.Rank is { } best ? CsvText.Of(best.Best) : null,
        line.Rank is { } worst ? CsvText.Of(worst.Worst) : null,
        line.Rank is { } others ? CsvText.Of(others.OtherCount) : null,
        CsvText.Of(line.Group?.LowerQuartile?.Points),
        CsvText.Of(line.Group?.Median?.Points),
        CsvText.Of(line.Group?.UpperQuartile?.Points),
        line.Group?.Count is { } count ? CsvText.Of(count) : null,
        line.Group is { Count: not null } group ? CsvText.Of(group.MissingCount) : null,
        CsvText.Of(line.MeasuredPoints),
        CsvText.Of(line.Score.MaxPoints),
        CsvText.Of(line.Verdict),
        CsvText.Of(line.Caveats),
    ];

    private static IReadOnlyList<string?> Row(StandingChangeRow line, Language language) =>
    [
        .. Head("change", line.After, language),
        null,
        null,
        .. Difference(line.Difference),
        .. Enumerable.Repeat<string?>(null, 8),
        line.Difference is null ? CsvText.Of(0) : CsvText.Of(line.After.MeasuredPoints),
        CsvText.Of(line.After.Score.MaxPoints),
        CsvText.Of(line.Verdict),
        CsvText.Of(line.Caveats),
    ];

    private static string?[] Head(string row, StandingRow line, Language language) =>
        [row, CsvText.Of(line.Level), line.Number, line.Level == ScoreLevel.Total ? Phrases.Total.In(language) : line.Title];

    private static string?[] Difference(ScoreEstimate? difference) =>
        [CsvText.Of(difference?.Points), CsvText.Of(difference?.Interval.Low), CsvText.Of(difference?.Interval.High)];
}
