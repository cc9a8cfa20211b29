using Kommunkompassen.Documents;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Reports;

/// <summary>Reads the evaluation out of the text of a report, as a program extracts it from a document or a reader copies it from a
/// page.</summary>
/// <remarks>
/// <para>The cells of the score table may be separated by tabs, strokes, spaces or tags or stand on lines of their own; titles may be
/// wrapped around them; letters and digits may be damaged. What a cell says is never guessed: a number that is not certain is marked as
/// unreadable, with what the text shows. A cell is unreadable when it is lost; when it holds anything but digits, at most one decimal sign
/// and a per cent sign; and when its number is above the row's maximum or 100 per cent, or is a maximum other than the framework version's.
/// In a scanned text it is also unreadable when points and percentage contradict each other by more than rounding (one of the two is kept
/// where it alone agrees with the area's score), and when the area's score cannot be reached and only a lost digit in this row explains
/// it.</para>
/// <para>The time taken grows in proportion to the text. Thread-safe.</para>
/// </remarks>
public static class ReportTextReader
{
    /// <summary>The most characters of a text: 4 MiB of them; a report has some 75,000.</summary>
    public const int MaxCharacters = 4 * 1024 * 1024;

    /// <summary>The most lines of a text: 100,000; a report has some 2,000.</summary>
    public const int MaxLines = 100_000;

    /// <summary>The most lines that look like rows of a score table: 5,000; a report has some 45.</summary>
    public const int MaxRows = 5_000;

    /// <summary>Reads the text of a report.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What is known besides the text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDocumentException">No evaluation can be read; every reason is named.</exception>
    public static Evaluation Read(string text, ReportTextOptions options) => TryRead(text, options).GetEvaluationOrThrow();

    /// <summary>Reads the text of a report, and says line by line what came of it, whether or not it holds an evaluation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What is known besides the text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReportTextResult TryRead(string text, ReportTextOptions options)
    {
        Guard.NotNull(text);
        Guard.NotNull(options);
        if (text.Length > MaxCharacters || CountBreaks(text) > MaxLines)
        {
            return new ReportTextResult([ReportReading.TooLarge]);
        }

        var (lines, count) = LineCleaner.Clean(text);
        return new ReportReading(lines, new DiagnosticLog(count), options).Read();
    }

    private static int CountBreaks(string text) => text.AsSpan().Count('\n') + text.AsSpan().Count('\r') - text.AsSpan().Count("\r\n");
}
