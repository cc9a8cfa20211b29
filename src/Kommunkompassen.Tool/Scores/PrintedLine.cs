using System.Globalization;

namespace Kommunkompassen.Tool;

/// <summary>One line of a score table.</summary>
/// <param name="Level">What the line is about.</param>
/// <param name="Number">The number; empty for the total.</param>
/// <param name="PrintedNumber">The number as the report prints it.</param>
/// <param name="Title">The official Swedish wording or name; empty for the total.</param>
/// <param name="Achieved">The points.</param>
/// <param name="Max">The maximum.</param>
/// <param name="Percent">The percentage.</param>
internal sealed record PrintedLine(
    ScoreLevel Level, string Number, string PrintedNumber, string Title, PrintedValue Achieved, int Max, PrintedValue Percent)
{
    /// <summary>Each area's sub-questions, then the area; the total last.</summary>
    internal static IReadOnlyList<PrintedLine> Of(Evaluation evaluation)
    {
        var framework = evaluation.Framework;
        var questions = framework.SubQuestions.Zip(evaluation.SubQuestions, static (question, row) => new PrintedLine(
            ScoreLevel.SubQuestion, question.Number.ToString(), row.PrintedNumber, question.Wording, row.Points, question.MaxPoints,
            row.Percent)).ToList();
        var areas = framework.Areas.Zip(evaluation.Areas, static (area, result) =>
        {
            var number = area.Number.ToString(CultureInfo.InvariantCulture);
            return new PrintedLine(ScoreLevel.Area, number, number, area.Name, result.Points, area.MaxPoints, result.Percent);
        }).ToList();
        var total = new PrintedLine(ScoreLevel.Total, "", "", "", evaluation.Total, framework.MaxPoints, PrintedValue.NotPublished);
        return [.. Lines.ByArea(framework, questions, areas), total];
    }
}
