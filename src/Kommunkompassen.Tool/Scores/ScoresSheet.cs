namespace Kommunkompassen.Tool;

/// <summary>A score table as a sheet.</summary>
internal static class ScoresSheet
{
    private static readonly string[] Header =
        ["level", "number", "title", "achieved", "max", "percent", "achieved_status", "percent_status"];

    internal static Sheet Of(IReadOnlyList<PrintedLine> lines, Language language)
        => new(Header, [.. lines.Select(line => Row(line, language))]);

    private static IReadOnlyList<string?> Row(PrintedLine line, Language language) =>
    [
        CsvText.Of(line.Level),
        line.Number,
        line.Level == ScoreLevel.Total ? Phrases.Total.In(language) : line.Title,
        CsvText.Of(line.Achieved.Number),
        CsvText.Of(line.Max),
        CsvText.Of(line.Percent.Number),
        CsvText.Of(line.Achieved.Status),
        CsvText.Of(line.Percent.Status),
    ];
}
