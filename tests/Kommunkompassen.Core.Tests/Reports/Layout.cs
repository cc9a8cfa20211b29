namespace Kommunkompassen.Tests.Reports;

/// <summary>The ways in which texts of reports set their score tables.</summary>
public enum Layout
{
    /// <summary>Cells parted by tabs, as in Avesta 2014 and Olofström 2017.</summary>
    Tabs,

    /// <summary>The same with bold headings in tags, as in Ronneby 2017.</summary>
    BoldTags,

    /// <summary>Cells parted by spaces, a percentage with a space before its sign, as in Åmål 2019.</summary>
    Spaces,

    /// <summary>Titles broken over lines with the cells after or between them, as in Åmål 2019 and Olofström 2022.</summary>
    Wrapped,

    /// <summary>Every cell on a line of its own, as a page copied from a reader of documents gives it.</summary>
    OwnLines,

    /// <summary>Strokes between the cells.</summary>
    Strokes,

    /// <summary>A table in markup, each row on one line.</summary>
    Markup,
}
