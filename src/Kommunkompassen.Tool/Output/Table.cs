namespace Kommunkompassen.Tool;

/// <summary>A table; the rows of the totals stand apart under the others.</summary>
internal sealed record Table(IReadOnlyList<Table.Column> Columns, IReadOnlyList<Table.Row> Rows, IReadOnlyList<Table.Row> Totals)
    : Page.Block
{
    /// <summary>How a cell is coloured where there are colours; the text says the same without them.</summary>
    internal enum Tone
    {
        /// <summary>As the rest.</summary>
        Plain,

        /// <summary>Good news.</summary>
        Good,

        /// <summary>Bad news.</summary>
        Bad,

        /// <summary>Less to be noticed.</summary>
        Muted,
    }

    /// <summary>A column.</summary>
    /// <param name="Header">The heading.</param>
    /// <param name="Under">A second line under the heading, or empty.</param>
    /// <param name="Right">Whether the cells are aligned to the right, as numbers are.</param>
    /// <param name="Wraps">Whether long cells may be broken over lines.</param>
    internal sealed record Column(string Header, string Under = "", bool Right = false, bool Wraps = false)
    {
        internal static Column Number(string header, string under = "") => new(header, under, Right: true);
    }

    /// <summary>A row: one cell for each column.</summary>
    internal sealed record Row(params IReadOnlyList<Cell> Cells)
    {
        /// <summary>Whether the row stands out from those around it.</summary>
        internal bool Strong { get; init; }
    }

    /// <summary>A cell.</summary>
    internal readonly record struct Cell(string Text, Tone Tone = Tone.Plain)
    {
        public static implicit operator Cell(string text) => new(text);
    }
}
