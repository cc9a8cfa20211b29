namespace Kommunkompassen.Reports;

/// <summary>The rows of one area as the text shows them, at least one.</summary>
internal sealed class RawArea
{
    internal RawArea(int number, List<RawRow> rows, int columns)
    {
        (Number, Rows) = (number, rows);
        Header = rows.Find(static row => row.Header is not null)?.Header;
        Sum = rows.FindLast(static row => row.Sum is not null)?.Sum;

        // Where the last row has lost its cells, those of the area's score stand in their place. If their maximum is 100, they are the
        // score's, unless the row is the only one of the area; then, and where the maximum cannot be read, nobody knows whose they are.
        if (Sum is null && rows[^1] is { HasBareCells: true, Cells: var cells })
        {
            var maximum = cells.Count == columns ? cells[1].Number : null;
            Sum = maximum == Area.PointsOfEach && rows.Count > 1 ? [.. cells] : null;
            if (maximum is null or Area.PointsOfEach)
            {
                cells.Clear();
            }
        }
    }

    internal int Number { get; }

    internal List<RawRow> Rows { get; }

    internal Heading? Header { get; }

    internal List<Cell>? Sum { get; }

    /// <summary>The heading of an area's table: its number, its name and the names of the columns.</summary>
    internal sealed class Heading
    {
        internal int? Number { get; init; }

        internal string Title { get; set; } = "";

        internal bool HasPercent { get; init; }

        internal List<int> Lines { get; init; } = [];

        /// <summary>Its first and last place among the lines that hold anything.</summary>
        internal int First { get; init; }

        internal int Last { get; init; }
    }
}
