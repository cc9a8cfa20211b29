namespace Kommunkompassen.Tool;

/// <summary>A table; the rows of the totals stand apart under the others.</summary>
internal sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows, IReadOnlyList<Row> Totals) : Block;
