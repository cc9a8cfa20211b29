using System.Globalization;
using System.Text.RegularExpressions;

namespace Kommunkompassen.Tests.Data.Reports;

/// <summary>Reads the tables of Åmål 2019, which were scanned: rows over several lines, bars and dots between, letters for digits, cells
/// lost.</summary>
public static partial class ScannedTable
{
    public static List<ReportArea> Read(IEnumerable<string> lines)
    {
        var (areas, rows) = (new List<ReportArea>(), new List<(string Place, List<string> Lines)>());
        var table = lines.Select(static line => line.Trim())
            .SkipWhile(static line => !line.StartsWith("4. Oversikt av po", StringComparison.Ordinal)).Skip(1);
        foreach (var line in table)
        {
            if (Head().Match(line) is { Success: true } head)
            {
                areas.Add(new ReportArea(int.Parse(head.Groups[1].Value, CultureInfo.InvariantCulture), string.Empty, []));
            }
            else if (areas.Count == 0)
            {
                continue;
            }
            else if (Start().Match(line) is { Success: true } start)
            {
                rows.Add((start.Groups[1].Value, [line[start.Length..]]));
            }
            else if (Cells().Match(line) is { Success: true } sum && sum.Groups[2].Value == "100")
            {
                (areas[^1].Score, areas[^1].Max, areas[^1].Percent) = (sum.Groups[1].Value, sum.Groups[2].Value, sum.Groups[3].Value);
                areas[^1].Rows.AddRange(rows.Select(row => Row(areas[^1].Number, row.Place, row.Lines)));
                rows.Clear();
            }
            else if (rows.Count > 0)
            {
                rows[^1].Lines.Add(line);
            }
        }

        return areas;
    }

    /// <summary>The last line of a row that ends in three cells tells its numbers; what stands before them is wording and noise.</summary>
    private static ReportRow Row(int area, string place, List<string> lines)
    {
        var cells = lines.Select(static line => Cells().Match(line.TrimEnd(' ', '.', 'o'))).LastOrDefault(static match => match.Success);
        return cells is null
            ? new ReportRow($"{area}.{place}", string.Join(' ', lines), null, null, null)
            : new ReportRow(
                $"{area}.{place}", string.Join(' ', lines), cells.Groups[1].Value, cells.Groups[2].Value, cells.Groups[3].Value);
    }

    [GeneratedRegex(@"^(\d)\. ?[|\[]")]
    private static partial Regex Head();

    [GeneratedRegex(@"^\d?\.(\d) ?[|\[]? ?")]
    private static partial Regex Start();

    [GeneratedRegex(@"(?:^| )(\d+|\?) (\d+) (\S+) ?%$")]
    private static partial Regex Cells();
}
