using Kommunkompassen.Documents;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Csv;

/// <summary>Writes the scores of an evaluation as a table for spreadsheets and reads them back; the tool's <c>scores</c> command gives the
/// same table.</summary>
/// <remarks>
/// <para>The header names the columns <c>level,number,title,achieved,max,percent,achieved_status,percent_status</c>. <c>level</c> is
/// <c>question</c>, <c>area</c> or <c>total</c>; a status is <c>printed</c>, <c>derived</c>, <c>unreadable</c> or <c>not-published</c>; an
/// absent number is an empty cell. The table holds the numbers and their statuses. It does not hold what our copy shows in place of an
/// unreadable number, notes, a number of a sub-question that is printed differently from the framework version's, caveats or background;
/// the document in JSON holds all.</para>
/// <para>Reading accepts what spreadsheets do: semicolons or tabs between cells, decimal commas with these, quoted cells, CR LF, a
/// byte-order mark, a first line <c>sep=;</c>, columns and rows in another order, spaces (also hard ones) around cells and between
/// thousands, per cent signs in the column of percentages, rows and columns that are empty. Only the columns <c>level</c>, <c>number</c>
/// and <c>achieved</c> are needed; without statuses a number is printed and an empty cell not published. Titles are read only to distinguish
/// framework versions with the same numbers and maxima. What is ambiguous is refused, never guessed. Faults stand at "line 3, column 4",
/// both from 1. Thread-safe.</para>
/// </remarks>
public static class ScoreTableCsv
{
    /// <summary>The most characters of a table: 4 MiB of them; an evaluation has some 4,000.</summary>
    public const int MaxCharacters = 4 * 1024 * 1024;

    /// <summary>The most rows of a table, empty ones included: 10,000; an evaluation has some 50.</summary>
    public const int MaxRows = 10_000;

    /// <summary>The table of an evaluation: header, the sub-questions of each area followed by the area, the total last; LF after each
    /// row.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="dialect">What separates the cells.</param>
    /// <param name="language">The language of the total's title; all else is the same in each.</param>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Dialect or language is not one of the values.</exception>
    public static string ToCsv(Evaluation evaluation, CsvDialect dialect = CsvDialect.Comma, Language language = Language.English)
        => new CsvTableWriting(Guard.Defined(dialect)).Write(Guard.NotNull(evaluation), Guard.Defined(language));

    /// <summary>Reads a table.</summary>
    /// <param name="text">The table.</param>
    /// <param name="options">What the table does not say.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDocumentException">The table has faults.</exception>
    public static Evaluation Read(string text, ScoreTableOptions options) => TryRead(text, options).GetValueOrThrow();

    /// <summary>Reads a table, or says all that is wrong with it.</summary>
    /// <param name="text">The table.</param>
    /// <param name="options">What the table does not say.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadResult<Evaluation> TryRead(string text, ScoreTableOptions options)
        => new CsvTableReading(Guard.NotNull(text), Guard.NotNull(options)).Read();

    /// <summary>True when a text begins like such a table: with a header that names <c>level</c>, <c>number</c> and <c>achieved</c>. The
    /// rest may have faults.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static bool IsTable(string text) => CsvHeader.Find(Guard.NotNull(text)) is { MissingColumns.Count: 0 };
}
