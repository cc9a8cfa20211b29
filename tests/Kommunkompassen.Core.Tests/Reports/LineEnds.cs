namespace Kommunkompassen.Tests.Reports;

internal static class LineEnds
{
    /// <summary>Line feeds only; unlike the platform's own method this leaves form feeds and the separators of Unicode alone.</summary>
    internal static string ReplaceLineEndingsOfReports(this string text)
        => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
