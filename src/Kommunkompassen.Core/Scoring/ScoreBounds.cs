namespace Kommunkompassen.Scoring;

/// <summary>All exact scores and printed numbers that a score table allows under given rules.</summary>
/// <remarks>Rows hang on their area and areas on the total, so the constraints form a tree: one pass up (what the rows allow for the sums)
/// and one down (what the sums allow for the rows) reach the fixed point of bounds propagation, in any order of the rows. Every projection
/// of a sum of intervals is exact; the interval of a sum whose addends' printed points are not known may be wider than its values at the
/// very ends. Contradictory numbers are flagged and then not used: a row takes the hull of what its points and its percentage say, the rows
/// of a contradicted area are left as they are.</remarks>
internal sealed partial class ScoreBounds
{
    private readonly PrintedTable _table;

    internal ScoreBounds(PrintedTable table, PrintingRules rules)
    {
        _table = table;
        Rules = rules;
        var (rows, areas) = (table.Points.Length, table.Scores.Length);
        Rows = new Bounds[rows];
        Points = new PrintedRange[rows];
        RowContradicts = new bool[rows];
        Narrowed = new bool[rows];
        Areas = new Bounds[areas];
        Scores = new PrintedRange[areas];
        FromRows = new PrintedRange[areas];
        AreaContradicts = new bool[areas];
        for (var i = 0; i < rows; i++)
        {
            ReadRow(i);
        }

        for (var a = 0; a < areas; a++)
        {
            AddUp(a);
        }

        TotalFromAreas = Rounding.Image(SumOf(Scores), table.Total.Step, rules.Ties);
        TotalContradicts = table.Total.IsKnown && !PrintedRange.Narrow(Scores, Rounding.Window(table.Total.Range, rules.Ties));
        for (var a = 0; a < areas; a++)
        {
            HandDown(a);
        }

        Total = ExactTotal();
    }

    internal PrintingRules Rules { get; }

    /// <summary>The exact score of each row.</summary>
    internal Bounds[] Rows { get; }

    /// <summary>What can have been printed as each row's points; the printed number where it is known.</summary>
    internal PrintedRange[] Points { get; }

    /// <summary>Whether a row's percentage contradicts its points.</summary>
    internal bool[] RowContradicts { get; }

    /// <summary>Whether the area's score says more about a row than the row itself.</summary>
    internal bool[] Narrowed { get; }

    /// <summary>The exact score of each area.</summary>
    internal Bounds[] Areas { get; }

    /// <summary>What can have been printed as each area's score; the printed number where it is known.</summary>
    internal PrintedRange[] Scores { get; }

    /// <summary>What would have been printed as each area's score by its rows alone.</summary>
    internal PrintedRange[] FromRows { get; }

    /// <summary>Whether an area's score contradicts its rows.</summary>
    internal bool[] AreaContradicts { get; }

    /// <summary>The exact total.</summary>
    internal Bounds Total { get; }

    /// <summary>What would have been printed as the total by the area scores alone.</summary>
    internal PrintedRange TotalFromAreas { get; }

    /// <summary>Whether the total contradicts the area scores.</summary>
    internal bool TotalContradicts { get; }

    /// <summary>What can have been printed as a row's percentage, by all that is known; in steps of that row's percentages.</summary>
    internal PrintedRange PercentRange(int row) => Rounding.Image(Rows[row], _table.Percents[row].Step, Rules.Ties);

    private Bounds ScaleOf(int areas) => Bounds.Closed(0, areas * Area.PointsOfEach * _table.Unit);

    private Span<PrintedRange> PointsOf(int area) => Points.AsSpan(_table.FirstRow[area].._table.FirstRow[area + 1]);

    private static Bounds SumOf(ReadOnlySpan<PrintedRange> addends)
    {
        var sum = default(BoundsSum);
        foreach (var addend in addends)
        {
            sum.Add(addend.Values);
        }

        return sum.All;
    }
}
