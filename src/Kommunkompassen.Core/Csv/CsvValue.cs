namespace Kommunkompassen.Csv;

/// <summary>A value of the table with where it stands.</summary>
/// <param name="Value">The value; not published where its cell has a fault.</param>
/// <param name="Column">The column from 1, or 0 where the table has none for it.</param>
internal readonly record struct CsvValue(PrintedValue Value, int Column)
{
    internal static CsvValue None => new(PrintedValue.NotPublished, 0);
}
