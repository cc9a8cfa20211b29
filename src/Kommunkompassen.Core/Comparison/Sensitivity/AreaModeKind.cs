namespace Kommunkompassen.Comparison;

/// <summary>How an area is compared.</summary>
internal enum AreaModeKind
{
    /// <summary>Whole on both sides: the area's later number against the sum of its translated rows, or the number that was carried
    /// over.</summary>
    Whole,

    /// <summary>As a part of a total that is whole on both sides: its rows are taken from the later total.</summary>
    WithinTotal,

    /// <summary>Over the rows that both sides have.</summary>
    Rows,

    /// <summary>Not at all: no row is known on both sides.</summary>
    Empty,
}
