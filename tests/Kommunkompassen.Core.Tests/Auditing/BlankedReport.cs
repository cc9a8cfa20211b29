namespace Kommunkompassen.Tests.Auditing;

/// <summary>A report and, for each of its cells by turns, whether it is blanked out.</summary>
public sealed class BlankedReport
{
    private readonly bool[] _blank;

    internal BlankedReport(PrintedReport report, bool[] blank) => (Report, _blank) = (report, blank);

    internal PrintedReport Report { get; }

    internal Evaluation Publish() => Report.Publish((area, row, column) =>
        !IsBlank(area, row, column) ? null : (area + row) % 2 == 0 ? PrintedValue.Unreadable() : PrintedValue.NotPublished);

    public override string ToString()
        => $"{Report.Rules} decimals {Report.PointDecimals}/{Report.PercentDecimals}/{Report.ScoreDecimals} maxima "
        + string.Join(";", Report.Maxima.Select(static rows => string.Join(",", rows))) + " exact/400 "
        + string.Join(";", Report.Exact.Select(static rows => string.Join(",", rows))) + " blank "
            + string.Concat(_blank.Select(static blank => blank ? '1' : '0'));

    // A column of which nothing is left cannot tell that it had decimals, and is taken for whole numbers: one cell of such a column stays.
    private bool IsBlank(int area, int row, string column)
        => !(area == 0 && row <= 0 && HasDecimals(row, column))
            && _blank[(((area + 1) * 17) + ((row + 1) * 2) + (column == "percent" ? 1 : 0)) % _blank.Length];

    private bool HasDecimals(int row, string column)
        => row < 0 ? Report.ScoreDecimals > 0 : column == "percent" ? Report.PercentDecimals > 0 : Report.PointDecimals > 0;
}
