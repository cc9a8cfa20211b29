using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary>A trace as a sheet: the contributions of rows, those of areas whose rows are not known, what was carried over whole beyond them
/// where there is such, and last the score that they add up to.</summary>
internal static class TraceSheet
{
    private static readonly string[] Header =
    [
        "row", "from", "title", "source", "max", "share", "scale", "to", "amount", "amount_low", "amount_high",
        "relationship", "basis", "confidence", "sources",
    ];

    internal static Sheet Of(Translation translation, ScoreTrace trace)
    {
        var rows = trace.Contributions.Select(contribution => Row(translation, contribution)).ToList();
        rows.AddRange(trace.AreaContributions.Select(contribution => Row(translation, trace, contribution)));
        if (trace.Carried.Sign != 0)
        {
            rows.Add(Sum("carried", trace, CsvText.Of(trace.Carried), null, null));
        }

        var score = trace.Score.Estimate;
        rows.Add(Sum("score", trace, CsvText.Of(score?.Points), CsvText.Of(score?.Interval.Low), CsvText.Of(score?.Interval.High)));
        return new Sheet(Header, rows);
    }

    private static IReadOnlyList<string?> Row(Translation translation, Contribution contribution) =>
    [
        "contribution",
        contribution.Link.From.ToString(),
        translation.Mapping.From.FindSubQuestion(contribution.Link.From)?.Wording,
        CsvText.Of(contribution.Source.Points),
        CsvText.Of(contribution.RowMaxPoints),
        CsvText.Of(contribution.Link.Share),
        CsvText.Of(contribution.Scale),
        contribution.Link.To.ToString(),
        CsvText.Of(contribution.Amount.Points),
        CsvText.Of(contribution.Amount.Interval.Low),
        CsvText.Of(contribution.Amount.Interval.High),
        CsvText.Of(contribution.Link.Relationship),
        CsvText.Of(contribution.Link.Basis),
        CsvText.Of(contribution.Link.Confidence),
        CsvText.Of(contribution.Link.Sources),
    ];

    private static IReadOnlyList<string?> Row(Translation translation, ScoreTrace trace, AreaContribution contribution) =>
    [
        "area",
        CsvText.Of(contribution.Area.Number),
        translation.Mapping.From.FindArea(contribution.Area.Number)!.Name,
        CsvText.Of(contribution.Source.Points),
        CsvText.Of(translation.Mapping.From.FindArea(contribution.Area.Number)!.MaxPoints),
        null,
        CsvText.Of(contribution.Factor),
        To(trace),
        CsvText.Of(contribution.Amount.Points),
        CsvText.Of(contribution.Amount.Interval.Low),
        CsvText.Of(contribution.Amount.Interval.High),
        null,
        null,
        null,
        null,
    ];

    private static IReadOnlyList<string?> Sum(string kind, ScoreTrace trace, string? amount, string? low, string? high)
        => [kind, null, null, null, null, null, null, To(trace), amount, low, high, null, null, null, null];

    private static string To(ScoreTrace trace) => trace.Level == ScoreLevel.Total ? "total" : trace.Number;
}
