namespace Kommunkompassen.Reports;

/// <summary>The cells of a row or of an area's score, each given to its column; null where the text has lost the cell.</summary>
internal readonly record struct RowCells(Cell? Achieved, Cell? Maximum, Cell? Percent)
{
    private const int Considered = 4;

    internal bool HasMaximum(int max) => Maximum?.Number == max;

    /// <summary>Gives cells to columns.</summary>
    /// <param name="cells">The cells in order; more than there are columns where words before them look like cells.</param>
    /// <param name="max">The maximum of the row, by which the columns are known where a cell is missing.</param>
    /// <param name="columns">How many columns the table has.</param>
    internal static RowCells Of(List<Cell> cells, int max, int columns)
    {
        var last = cells.Count > Considered ? cells.GetRange(cells.Count - Considered, Considered) : cells;
        if (last.Count >= columns)
        {
            var (achieved, maximum) = (last[^columns], last[^(columns - 1)]);
            var percent = columns == 3 ? last[^1] : null;
            var signed = percent is null or { HasSign: true };
            if (!achieved.HasSign && !maximum.HasSign
                && (signed || maximum.Number is null || achieved.Number is null || achieved.Number <= maximum.Number))
            {
                return new(achieved, maximum, percent);
            }
        }

        return Search(last, max, columns);
    }

    /// <summary>All ways to give the cells to the columns in order; the weightiest evidence is a per cent sign, then the known
    /// maximum.</summary>
    private static RowCells Search(List<Cell> cells, int max, int columns)
    {
        var places = Enumerable.Range(-1, cells.Count + 1).ToList();
        var candidates =
            from a in places
            from m in places
            from p in columns == 3 ? places : [-1]
            where (m < 0 || a < m) && (p < 0 || (a < p && m < p))
            select new RowCells(At(a), At(m), At(p));
        var best = candidates.Aggregate((best, next) => next.Weight(max) >= best.Weight(max) ? next : best);

        // "15 %" where 15 is the maximum and a cell is missing can be the maximum with the sign of a percentage that has lost its digits.
        var missing = best.Achieved is null || best.Maximum is null;
        return missing && best.Percent?.Number == max ? best with { Percent = null } : best;

        Cell? At(int index) => index < 0 ? null : cells[index];
    }

    private int Weight(int max)
        => (HasMaximum(max) ? 5 : Maximum is { Number: null } ? 1 : 0)
            + (Percent is { HasSign: true } ? 8 : 0)
            + (Achieved is { HasSign: true } ? -16 : 0)
            + (Maximum is { HasSign: true } ? -16 : 0)
            + (Achieved is null ? 0 : 1)
            + (Percent is null ? 0 : 1);
}
