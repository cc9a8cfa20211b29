using Kommunkompassen.Comparison;
using Kommunkompassen.Documents;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tool;

/// <summary>Where an evaluation stands among others, and how that has changed since an earlier one.</summary>
internal sealed class StandingAnswer : IAnswer
{
    private static readonly string[] Header =
    [
        "row", "level", "number", "title", "score", "mean", "difference", "difference_low", "difference_high", "best_place", "worst_place",
        "others", "lower_quartile", "median", "upper_quartile", "count", "missing", "measured", "max", "verdict", "caveats",
    ];

    private readonly Standing _standing;
    private readonly StandingChange? _change;

    internal StandingAnswer(Standing standing) => _standing = standing;

    internal StandingAnswer(StandingChange change) => (_standing, _change) = (change.After, change);

    public Page Page(Language language)
        => _change is null ? new StandingPage(_standing, language).Page() : new StandingChangePage(_change, language).Page();

    /// <summary>The areas of the standing, then the total; those of the earlier one and the change follow in the same order.</summary>
    public Sheet Sheet(Language language) => new(
        Header,
        [
            .. Rows("standing", _standing, language),
            .. _change is null ? [] : Rows("since", _change.Before, language),
            .. _change is null ? [] : _change.Areas.Append(_change.Total).Select(row => Cells(row, language)),
        ]);

    public string Json() => _change is null ? Document.ToJson(_standing) : Document.ToJson(_change);

    private static IEnumerable<string?[]> Rows(string kind, Standing standing, Language language)
        => standing.Areas.Append(standing.Total).Select(row => Cells(kind, row, language));

    private static string?[] Cells(string kind, StandingRow row, Language language) =>
    [
        .. Head(kind, row, language), CsvText.Of(row.OwnScore?.Points), CsvText.Of(row.Group?.Mean?.Points), .. Difference(row.Difference),
        row.Rank is { } rank ? CsvText.Of(rank.Best) : null,
        row.Rank is { } worst ? CsvText.Of(worst.Worst) : null,
        row.Rank is { } others ? CsvText.Of(others.OtherCount) : null,
        CsvText.Of(row.Group?.LowerQuartile?.Points), CsvText.Of(row.Group?.Median?.Points), CsvText.Of(row.Group?.UpperQuartile?.Points),
        row.Group?.Count is { } count ? CsvText.Of(count) : null,
        row.Group is { Count: not null } group ? CsvText.Of(group.MissingCount) : null,
        CsvText.Of(row.MeasuredPoints), CsvText.Of(row.Score.MaxPoints), CsvText.Of(row.Verdict), CsvText.Of(row.Caveats),
    ];

    private static string?[] Cells(StandingChangeRow row, Language language) =>
    [
        .. Head("change", row.After, language), null, null, .. Difference(row.Difference), .. Enumerable.Repeat<string?>(null, 8),
        row.Difference is null ? CsvText.Of(0) : CsvText.Of(row.After.MeasuredPoints), CsvText.Of(row.After.Score.MaxPoints),
        CsvText.Of(row.Verdict), CsvText.Of(row.Caveats),
    ];

    private static string?[] Head(string kind, StandingRow row, Language language) =>
        [kind, CsvText.Of(row.Level), row.Number, row.Level == ScoreLevel.Total ? Phrases.Total.In(language) : row.Title];

    private static string?[] Difference(ScoreEstimate? difference) =>
        [CsvText.Of(difference?.Points), CsvText.Of(difference?.Interval.Low), CsvText.Of(difference?.Interval.High)];
}
