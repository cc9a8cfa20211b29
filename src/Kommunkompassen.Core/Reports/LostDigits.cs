using System.Globalization;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Reports;

/// <summary>
/// Finds the row that has lost a digit in points and percentage alike, so that both still agree ("1" and "3 %" for 11 of 15 and 73 %): it
/// shows only in that the area's score cannot be reached. Such a row is doubted when it is the only one where one digit more would mend the
/// area.
/// </summary>
internal static class LostDigits
{
    internal static void Settle(DraftArea area, DiagnosticLog log)
    {
        if (!(area.Score.Achieved.IsPrinted || area.Score.Percent.IsPrinted) || area.Others(-1).Intersect(area.Score.Range) is not null)
        {
            return;
        }

        var suspects = Enumerable.Range(0, area.Rows.Length)
            .Select(i => (Row: area.Rows[i], Mended: Mended(area.Rows[i], area.Others(i), area.Score.Range)))
            .Where(static suspect => suspect.Mended.Count > 0)
            .ToList();
        if (suspects is not [var (row, mended)])
        {
            return;
        }

        if (row.Achieved.IsPrinted && mended.TrueForAll(reading => reading.Points != row.Achieved.Value.Number))
        {
            row.Achieved.Doubt(Notes.LostDigit, log);
        }

        if (row.Percent.IsPrinted && mended.TrueForAll(reading => reading.Percent != row.Percent.Value.Number))
        {
            row.Percent.Doubt(Notes.LostDigit, log);
        }
    }

    /// <summary>The readings of a row, with a digit put back in its points, its percentage or both, that the area's score allows.</summary>
    private static List<(decimal? Points, decimal? Percent)> Mended(DraftRow row, ScoreInterval others, ScoreInterval target)
    {
        var mended = new List<(decimal? Points, decimal? Percent)>();
        foreach (var points in Readings(row.Achieved, row.Max))
        {
            foreach (var percent in Readings(row.Percent, 100))
            {
                var ofPoints = points is null ? (ScoreInterval?)null : row.PointsOf(points.Value);
                var ofPercent = percent is null ? (ScoreInterval?)null : row.ShareOf(percent.Value);
                var both = ofPoints is { } one && ofPercent is { } other ? one.Intersect(other) : ofPoints ?? ofPercent;
                if (both is { } range && (range + others).Intersect(target) is not null)
                {
                    mended.Add((points, percent));
                }
            }
        }

        return mended;
    }

    /// <summary>The number as it is, then with one digit put back in every possible place; null alone where there is no number.</summary>
    private static List<decimal?> Readings(DraftValue value, int max)
    {
        var readings = new List<decimal?> { value.IsPrinted ? value.Value.Number : null };
        if (!value.IsPrinted || value.Value.Decimals > 0)
        {
            return readings;
        }

        var digits = value.Value.Number!.Value.ToString(CultureInfo.InvariantCulture);
        for (var place = 0; place <= digits.Length; place++)
        {
            for (var digit = place == 0 ? '1' : '0'; digit <= '9'; digit++)
            {
                var read = decimal.Parse(digits.Insert(place, digit.ToString()), NumberStyles.None, CultureInfo.InvariantCulture);
                if (read <= max && !readings.Contains(read))
                {
                    readings.Add(read);
                }
            }
        }

        return readings;
    }
}
