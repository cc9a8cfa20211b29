using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary>Where a translated number comes from.</summary>
internal sealed class TraceAnswer(Translation translation, ScoreTrace trace) : IAnswer
{
    private static readonly string[] Header =
    [
        "row", "from", "title", "source", "max", "share", "scale", "to", "amount", "amount_low", "amount_high",
        "relationship", "basis", "confidence", "sources",
    ];

    private string To => trace.Level == ScoreLevel.Total ? "total" : trace.Number;

    public Page Page(Language language) => new TracePage(translation, trace, language).Page();

    /// <summary>
    /// The contributions of rows, those of areas whose rows are not known, what was carried over whole beyond them where there is such,
    /// and last the score to which they add up.
    /// </summary>
    public Sheet Sheet(Language language)
    {
        List<IReadOnlyList<string?>> rows = [.. trace.Contributions.Select(Row), .. trace.AreaContributions.Select(Row)];
        if (trace.Carried.Sign != 0)
        {
            rows.Add(Sum("carried", CsvText.Of(trace.Carried), null, null));
        }

        var score = trace.Score.Estimate;
        rows.Add(Sum("score", CsvText.Of(score?.Points), CsvText.Of(score?.Interval.Low), CsvText.Of(score?.Interval.High)));
        return new Sheet(Header, rows);
    }

    public string Json() => Document.ToJson(translation, trace);

    private string?[] Row(Contribution contribution)
    {
        var link = contribution.Link;
        return
        [
            "contribution", link.From.ToString(), translation.Mapping.From.FindSubQuestion(link.From)?.Wording,
            CsvText.Of(contribution.Source.Points), CsvText.Of(contribution.RowMaxPoints), CsvText.Of(link.Share),
            CsvText.Of(contribution.Scale), link.To.ToString(), CsvText.Of(contribution.Amount.Points),
            CsvText.Of(contribution.Amount.Interval.Low), CsvText.Of(contribution.Amount.Interval.High), CsvText.Of(link.Relationship),
            CsvText.Of(link.Basis), CsvText.Of(link.Confidence), CsvText.Of(link.Sources),
        ];
    }

    private string?[] Row(AreaContribution contribution)
    {
        var area = translation.Mapping.From.FindArea(contribution.Area.Number)!;
        return
        [
            "area", CsvText.Of(area.Number), area.Name, CsvText.Of(contribution.Source.Points), CsvText.Of(area.MaxPoints), null,
            CsvText.Of(contribution.Factor), To, CsvText.Of(contribution.Amount.Points), CsvText.Of(contribution.Amount.Interval.Low),
            CsvText.Of(contribution.Amount.Interval.High), null, null, null, null,
        ];
    }

    private string?[] Sum(string kind, string? amount, string? low, string? high)
        => [kind, null, null, null, null, null, null, To, amount, low, high, null, null, null, null];
}
