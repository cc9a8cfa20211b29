namespace Kommunkompassen.Csv;

/// <summary>How a table is written as text: what separates its cells, and its decimal sign.</summary>
public enum CsvDialect
{
    /// <summary>Commas between the cells, decimals with a full stop: RFC 4180, and what the tool writes.</summary>
    Comma,

    /// <summary>Semicolons between the cells, decimals with a comma: as spreadsheets in Sweden write it.</summary>
    Semicolon,

    /// <summary>Tabs between the cells, decimals with a comma: as cells copied out of a spreadsheet in Sweden come.</summary>
    Tab,
}
