using System.Globalization;
using System.Text;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Csv;

/// <summary>Writes a table of scores.</summary>
internal sealed class CsvTableWriting
{
    private readonly StringBuilder _text = new();
    private readonly CsvDialect _dialect;
    private readonly char _separator;

    private CsvTableWriting(CsvDialect dialect) => (_dialect, _separator) = (dialect, CsvWords.Separator(dialect));

    internal static string Write(Evaluation evaluation, CsvDialect dialect, Language language)
    {
        var writing = new CsvTableWriting(dialect);
        writing._text.AppendJoin(writing._separator, CsvColumns.All).Append('\n');
        foreach (var (area, result) in evaluation.Framework.Areas.Zip(evaluation.Areas))
        {
            foreach (var (question, row) in area.SubQuestions.Zip(result.SubQuestions))
            {
                writing.Row(
                    ScoreLevel.SubQuestion, question.Number.ToString(), question.Wording, row.Points, question.MaxPoints, row.Percent);
            }

            writing.Row(
                ScoreLevel.Area, area.Number.ToString(CultureInfo.InvariantCulture), area.Name, result.Points, Area.PointsOfEach,
                result.Percent);
        }

        writing.Row(
            ScoreLevel.Total, "", CsvWords.Total.In(language), evaluation.Total, evaluation.Framework.MaxPoints, PrintedValue.NotPublished);
        return writing._text.ToString();
    }

    private void Row(ScoreLevel level, string number, string title, PrintedValue achieved, int max, PrintedValue percent)
    {
        string[] cells =
        [
            CsvWords.Levels.Of(level), number, Escaped(title), Number(achieved), max.ToString(CultureInfo.InvariantCulture),
            Number(percent),
            CsvWords.Statuses.Of(achieved.Status), CsvWords.Statuses.Of(percent.Status),
        ];
        _text.AppendJoin(_separator, cells).Append('\n');
    }

    private string Number(PrintedValue value)
    {
        var number = value.Number?.ToString(CultureInfo.InvariantCulture) ?? "";
        return _dialect == CsvDialect.Comma ? number : number.Replace('.', ',');
    }

    private string Escaped(string cell)
        => cell.AsSpan().ContainsAny(_separator, '"', '\n') || cell.Contains('\r', StringComparison.Ordinal)
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
