using Kommunkompassen.Reports;

namespace Kommunkompassen.Tool;

/// <summary>The outcome of importing a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Kind">What it was read as.</param>
/// <param name="Evaluation">The evaluation, or null where there are faults.</param>
/// <param name="Faults">Why there is none.</param>
/// <param name="Text">The outcome of reading the text of a report; null for other kinds.</param>
/// <param name="IsReportGiven">Whether title and publisher of the report were given beside the file.</param>
internal sealed record Imported(
    string Path, ImportKind Kind, Evaluation? Evaluation, EquatableList<Fault> Faults, ReportTextResult? Text = null,
    bool IsReportGiven = false);
