namespace Kommunkompassen.Reports;

/// <summary>What a tag does to the line that it stands in.</summary>
internal enum TagEffect
{
    /// <summary>It only changes the looks.</summary>
    None,

    /// <summary>It ends a cell of a table.</summary>
    EndsCell,

    /// <summary>It ends a row, a paragraph or an item.</summary>
    EndsRow,
}
