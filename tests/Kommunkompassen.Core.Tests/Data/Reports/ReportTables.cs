namespace Kommunkompassen.Tests.Data.Reports;

/// <summary>The score table of each evaluation, read from its report a second time and in another way than the embedded data were
/// made.</summary>
public static class ReportTables
{
    public static List<ReportArea> Of(string evaluation) => evaluation switch
    {
        "amal-2019" => ScannedTable.Read(ReportFolder.Lines("amal-2019-ocr.txt")),
        "olofstrom-2022" => WrappedTable.Read(ReportFolder.Lines("olofstrom-2022.txt")),
        _ => TabbedTable.Read(ReportFolder.Lines($"{evaluation}.txt")),
    };
}
