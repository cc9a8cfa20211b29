namespace Kommunkompassen.Tool;

/// <summary>The formats in which an answer is given.</summary>
internal enum Format
{
    /// <summary>For a reader at a terminal or in a text file.</summary>
    Table,

    /// <summary>The same content for a web page or a document.</summary>
    Markdown,

    /// <summary>For spreadsheets and scripts.</summary>
    Csv,

    /// <summary>For programs.</summary>
    Json,
}
