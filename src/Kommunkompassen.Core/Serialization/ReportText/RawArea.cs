namespace Kommunkompassen.Serialization.ReportText;

/// <summary>The rows of one area as the text shows them, at least one.</summary>
internal sealed class RawArea
{
    internal RawArea(int number, List<RawRow> rows)
    {
        (Number, Rows) = (number, rows);
        Header = rows.Find(static row => row.Header is not null)?.Header;
        Sum = rows.FindLast(static row => row.Sum is not null)?.Sum;

        // A last row that has lost its cells takes the area's score for them.
        if (Sum is null && rows.Count > 1 && rows[^1].Cells is { Count: > 1 } cells && cells[1].Number == Area.MaxPoints)
        {
            Sum = [.. cells];
            cells.Clear();
        }
    }

    internal int Number { get; }

    internal List<RawRow> Rows { get; }

    internal RawHeader? Header { get; }

    internal List<Cell>? Sum { get; }
}
