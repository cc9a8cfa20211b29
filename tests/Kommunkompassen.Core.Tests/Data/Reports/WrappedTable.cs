using System.Text.RegularExpressions;

namespace Kommunkompassen.Tests.Data.Reports;

/// <summary>Reads the tables of Olofström 2022: no percentages, lines broken by the layout of the page.</summary>
public static partial class WrappedTable
{
    public static List<ReportArea> Read(IEnumerable<string> lines)
    {
        var (areas, open) = (new List<ReportArea>(), string.Empty);
        foreach (var line in lines.SkipWhile(static line => !line.StartsWith("Nedanstående tabeller", StringComparison.Ordinal)).Skip(1))
        {
            open = $"{open} {line}".Trim();
            if (Head().Match(open) is { Success: true } head)
            {
                areas.Add(
                    new ReportArea(
                        int.Parse(head.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), One(head.Groups[2].Value), []));
            }
            else if (Row().Match(open) is { Success: true } row)
            {
                areas[^1].Rows.Add(
                    new ReportRow(row.Groups[1].Value, One(row.Groups[2].Value), row.Groups[3].Value, row.Groups[4].Value, null));
            }
            else if (Sum().Match(open) is { Success: true } sum)
            {
                (areas[^1].Score, areas[^1].Max) = (sum.Groups[1].Value, sum.Groups[2].Value);
            }
            else
            {
                continue;
            }

            open = string.Empty;
        }

        return areas;
    }

    private static string One(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"(?:^|\s)(\d)\. (.+) Uppnått Max$")]
    private static partial Regex Head();

    [GeneratedRegex(@"^(\d\.\d) (.+?) (\d+) (\d+)$")]
    private static partial Regex Row();

    [GeneratedRegex(@"^(\d+) (100)$")]
    private static partial Regex Sum();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
