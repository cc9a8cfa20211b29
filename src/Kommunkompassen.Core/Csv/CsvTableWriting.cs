using System.Globalization;
using System.Text;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Csv;

/// <summary>Writes a table of scores in one dialect. A cell is quoted only where it must be.</summary>
internal sealed class CsvTableWriting(CsvDialect dialect)
{
    private readonly StringBuilder _text = new();
    private readonly char _separator = CsvWords.Separators[(int)dialect];

    internal string Write(Evaluation evaluation, Language language)
    {
        _text.AppendJoin(_separator, CsvWords.Columns).Append('\n');
        foreach (var (area, result) in evaluation.Framework.Areas.Zip(evaluation.Areas))
        {
            foreach (var (question, row) in area.SubQuestions.Zip(result.SubQuestions))
            {
                Row(ScoreLevel.SubQuestion, $"{question.Number}", question.Wording, row.Points, question.MaxPoints, row.Percent);
            }

            Row(ScoreLevel.Area, Number(area.Number), area.Name, result.Points, Area.PointsOfEach, result.Percent);
        }

        Row(ScoreLevel.Total, "", CsvWords.Total.In(language), evaluation.Total, evaluation.Framework.MaxPoints, PrintedValue.NotPublished);
        return _text.ToString();
    }

    private void Row(ScoreLevel level, string number, string title, PrintedValue achieved, int max, PrintedValue percent)
        => _text.AppendJoin(
            _separator,
            CsvWords.Levels.Of(level), number, Escaped(title), Number(achieved.Number), Number(max), Number(percent.Number),
            CsvWords.Statuses.Of(achieved.Status), CsvWords.Statuses.Of(percent.Status)).Append('\n');

    private string Number(decimal? number)
    {
        var text = number?.ToString(CultureInfo.InvariantCulture) ?? "";
        return dialect == CsvDialect.Comma ? text : text.Replace('.', ',');
    }

    private string Escaped(string cell)
        => cell.AsSpan().ContainsAny([_separator, '"', '\n', '\r']) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
