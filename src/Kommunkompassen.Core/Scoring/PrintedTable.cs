namespace Kommunkompassen.Scoring;

/// <summary>The numbers of a score table in whole small units, read once and checked under many rules.</summary>
/// <remarks>A whole per cent of a whole maximum is a multiple of a hundredth of a point, half of it of a two-hundredth. In that unit,
/// divided by ten for each decimal of the finest printed number, every end of every interval is whole. 800 points with six decimals fit 64
/// bits easily.</remarks>
internal sealed class PrintedTable
{
    internal PrintedTable(Evaluation evaluation)
    {
        Evaluation = evaluation;
        var rows = evaluation.SubQuestions.AsSpan();
        var areas = evaluation.Areas.AsSpan();
        foreach (var row in rows)
        {
            PointDecimals = Math.Max(PointDecimals, row.Points.Decimals);
            PercentDecimals = Math.Max(PercentDecimals, row.Percent.Decimals);
        }

        foreach (var area in areas)
        {
            ScoreDecimals = Math.Max(ScoreDecimals, area.Points.Decimals);
            AreaPercentDecimals = Math.Max(AreaPercentDecimals, area.Percent.Decimals);
        }

        var totalDecimals = evaluation.PrintedTotal?.Points.Decimals ?? ScoreDecimals;
        Unit = 200 * PowerOfTen(
            Math.Max(Math.Max(PointDecimals, PercentDecimals), Math.Max(Math.Max(ScoreDecimals, AreaPercentDecimals), totalDecimals)));
        Points = new PrintedCell[rows.Length];
        Percents = new PrintedCell[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            Points[i] = Cell(rows[i].Points, Unit, PointDecimals);
            Percents[i] = Cell(rows[i].Percent, Unit / 100 * MaxOf(i), PercentDecimals);
        }

        FirstRow = new int[areas.Length + 1];
        Scores = new PrintedCell[areas.Length];
        AreaPercents = new PrintedCell[areas.Length];
        for (var a = 0; a < areas.Length; a++)
        {
            FirstRow[a + 1] = FirstRow[a] + areas[a].SubQuestions.Count;
            Scores[a] = Cell(areas[a].Points, Unit, ScoreDecimals);
            AreaPercents[a] = Cell(areas[a].Percent, Unit, AreaPercentDecimals);
        }

        Total = evaluation.PrintedTotal is null
            ? new(0, Unit / PowerOfTen(totalDecimals), false)
            : Cell(evaluation.PrintedTotal.Points, Unit, totalDecimals);
    }

    internal Evaluation Evaluation { get; }

    /// <summary>How many units make one point; a multiple of 200.</summary>
    internal long Unit { get; }

    internal int PointDecimals { get; }

    internal int PercentDecimals { get; }

    internal int ScoreDecimals { get; }

    internal int AreaPercentDecimals { get; }

    internal PrintedCell[] Points { get; }

    /// <summary>The percentages, counted in points of their rows: 30 % of 15 points is 4.5 points, its step is 0.15.</summary>
    internal PrintedCell[] Percents { get; }

    internal PrintedCell[] Scores { get; }

    internal PrintedCell[] AreaPercents { get; }

    internal PrintedCell Total { get; }

    /// <summary>The place of each area's first row, and at the end the number of rows.</summary>
    internal int[] FirstRow { get; }

    internal int MaxOf(int row) => Evaluation.Framework.SubQuestions[row].MaxPoints;

    /// <summary>All exact scores that a row can have by its maximum alone.</summary>
    internal Bounds ScaleOf(int row) => Bounds.Closed(0, MaxOf(row) * Unit);

    /// <summary>The area's score, or its percentage where only that is known: of 100 points the percentage is the score.</summary>
    internal PrintedCell KnownScore(int area, PercentageRule rule)
        => !Scores[area].IsKnown && AreaPercents[area].IsKnown && rule != PercentageRule.NotPrinted && AreaPercentDecimals == ScoreDecimals
            ? AreaPercents[area]
            : Scores[area];

    private static PrintedCell Cell(PrintedValue printed, long step, int columnDecimals)
        => printed.Number is { } number
            ? new((long)(number * PowerOfTen(printed.Decimals)), step / PowerOfTen(printed.Decimals), true)
            : new(0, step / PowerOfTen(columnDecimals), false);

    private static long PowerOfTen(int exponent) => exponent == 0 ? 1 : 10 * PowerOfTen(exponent - 1);
}
