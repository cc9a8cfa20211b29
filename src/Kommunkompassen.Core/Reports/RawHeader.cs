namespace Kommunkompassen.Reports;

/// <summary>The heading of an area's table: its number, its name and the names of the columns.</summary>
internal sealed class RawHeader
{
    internal int? Number { get; init; }

    internal string Title { get; set; } = "";

    internal bool HasPercent { get; init; }

    internal List<int> Lines { get; init; } = [];

    /// <summary>Its first and last place among the lines that hold anything.</summary>
    internal int First { get; init; }

    internal int Last { get; init; }
}
