using System.Globalization;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Tool;

/// <summary>The score table of an evaluation as its report prints it.</summary>
internal sealed class ScoresAnswer(Evaluation evaluation) : IAnswer
{
    private static readonly string[] Header =
        ["level", "number", "title", "achieved", "max", "percent", "achieved_status", "percent_status"];

    private readonly IReadOnlyList<PrintedRow> _rows = Printed(evaluation);

    public Page Page(Language language) => new ScoresPage(evaluation, _rows, language).Page();

    public Sheet Sheet(Language language) => new(
        Header,
        [.. _rows.Select(row => (string?[])
        [
            CsvText.Of(row.Level), row.Number, row.Level == ScoreLevel.Total ? Phrases.Total.In(language) : row.Title,
            CsvText.Of(row.Achieved.Number), CsvText.Of(row.Max), CsvText.Of(row.Percent.Number), CsvText.Of(row.Achieved.Status),
            CsvText.Of(row.Percent.Status),
        ])]);

    public string Json() => Document.ToScoresJson(evaluation);

    /// <summary>Each area's sub-questions, then the area; the total last.</summary>
    private static IReadOnlyList<PrintedRow> Printed(Evaluation evaluation)
    {
        var framework = evaluation.Framework;
        var questions = framework.SubQuestions.Zip(evaluation.SubQuestions, static (question, row) => new PrintedRow(
            ScoreLevel.SubQuestion, question.Number.ToString(), row.PrintedNumber, question.Wording, row.Points, question.MaxPoints,
            row.Percent)).ToList();
        var areas = framework.Areas.Zip(evaluation.Areas, static (area, result) =>
        {
            var number = area.Number.ToString(CultureInfo.InvariantCulture);
            return new PrintedRow(ScoreLevel.Area, number, number, area.Name, result.Points, area.MaxPoints, result.Percent);
        }).ToList();
        var total = new PrintedRow(ScoreLevel.Total, "", "", "", evaluation.Total, framework.MaxPoints, PrintedValue.NotPublished);
        return [.. Tool.Sheet.ByArea(framework, questions, areas), total];
    }

    /// <summary>One row of a score table.</summary>
    /// <param name="Level">What the row is about.</param>
    /// <param name="Number">The number; empty for the total.</param>
    /// <param name="PrintedNumber">The number as the report prints it.</param>
    /// <param name="Title">The official Swedish wording or name; empty for the total.</param>
    /// <param name="Achieved">The points.</param>
    /// <param name="Max">The maximum.</param>
    /// <param name="Percent">The percentage.</param>
    internal sealed record PrintedRow(
        ScoreLevel Level, string Number, string PrintedNumber, string Title, PrintedValue Achieved, int Max, PrintedValue Percent);
}
