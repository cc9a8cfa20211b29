namespace Kommunkompassen.Csv;

/// <summary>A cell without its quotation marks.</summary>
internal readonly record struct CsvCell(string Text, bool IsQuoted)
{
    /// <summary>The text without the spaces around it, hard ones included.</summary>
    internal string Trimmed => Text.Trim();
}
