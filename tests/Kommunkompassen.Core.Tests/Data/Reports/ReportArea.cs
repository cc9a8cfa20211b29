namespace Kommunkompassen.Tests.Data.Reports;

/// <summary>An area of a report's table as its text shows it.</summary>
public sealed record ReportArea(int Number, string Name, List<ReportRow> Rows)
{
    public string? Score { get; set; }

    public string? Max { get; set; }

    public string? Percent { get; set; }
}
