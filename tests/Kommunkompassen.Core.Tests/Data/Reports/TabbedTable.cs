using System.Text.RegularExpressions;

namespace Kommunkompassen.Tests.Data.Reports;

/// <summary>Reads the tables whose cells are separated by tabs, some of them set in bold: Avesta 2014, Olofström 2017 and Ronneby
/// 2017.</summary>
public static partial class TabbedTable
{
    public static List<ReportArea> Read(IEnumerable<string> lines)
    {
        var areas = new List<ReportArea>();
        foreach (var line in lines)
        {
            string[] cells = [.. Bold().Replace(line, string.Empty).Split('\t').Select(static cell => cell.Trim())];
            if (cells is [var area, var name, "Uppnått", "Max", "Procent"])
            {
                areas.Add(new ReportArea(int.Parse(area.TrimEnd('.'), System.Globalization.CultureInfo.InvariantCulture), name, []));
            }
            else if (areas.Count > 0 && cells is ["", "", var score, var most, var rate])
            {
                (areas[^1].Score, areas[^1].Max, areas[^1].Percent) = (score, most, rate.TrimEnd('%'));
            }
            else if (areas.Count > 0 && cells is [var number, var wording, var points, var max, var percent])
            {
                areas[^1].Rows.Add(new ReportRow(number, wording, points, max, percent.TrimEnd('%')));
            }
        }

        return areas;
    }

    [GeneratedRegex("</?b>")]
    private static partial Regex Bold();
}
