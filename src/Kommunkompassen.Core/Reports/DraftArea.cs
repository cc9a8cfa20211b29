using Kommunkompassen.Scoring;

namespace Kommunkompassen.Reports;

/// <summary>An area of the table while its numbers are weighed against each other. Its result holds what is still believed.</summary>
/// <param name="Area">The area of the framework version.</param>
/// <param name="Rows">Its rows, one for each sub-question.</param>
/// <param name="Maxima">The printed maximum of each row.</param>
/// <param name="PrintedNumbers">The number of each row as the report prints it, or null where it is that of the framework version.</param>
/// <param name="Score">The area's score.</param>
internal sealed record DraftArea(Area Area, DraftRow[] Rows, DraftValue[] Maxima, string?[] PrintedNumbers, DraftRow Score)
{
    /// <summary>All sums of the rows, with one row left out.</summary>
    internal ScoreInterval Others(int row)
    {
        var sum = ScoreInterval.Point(0);
        for (var i = 0; i < Rows.Length; i++)
        {
            sum = i == row ? sum : sum + Rows[i].Range;
        }

        return sum;
    }

    internal AreaResult ToResult() => new(
        Area.Number,
        Score.Achieved.Value,
        Rows.Select((row, i) => new SubQuestionResult(
            Area.SubQuestions[i].Number, row.Achieved.Value, row.Percent.Value, Maxima[i].Value, PrintedNumbers[i])),
        Score.Percent.Value);
}
