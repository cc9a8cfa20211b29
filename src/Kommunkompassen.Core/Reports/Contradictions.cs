using System.Globalization;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Reports;

/// <summary>Finds the misread numbers of a scanned area by what the others say.</summary>
/// <remarks>
/// <para>Every number stands for all exact scores that are printed as it. Where points and percentage of a row leave none, one of them is
/// misread: the one that the area's score allows is kept if it does not allow the other, else neither. The same holds for the area's own
/// score and percentage, which the rows decide on. Differences that rounding can explain are left alone, and so is what no rule
/// explains.</para>
/// <para>A row can have lost a digit in points and percentage alike, so that both still agree ("1" and "3 %" for 11 of 15 and 73 %). It
/// shows only in that the area's score cannot be reached. Such a row is doubted when it is the only one where one more digit would repair
/// the area.</para>
/// </remarks>
internal static class Contradictions
{
    internal static void Settle(DraftArea area)
    {
        if (area.Score.IsContradictory)
        {
            Choose(area.Score, area.Others(-1), ScoreInterval.Point(0));
        }

        for (var i = 0; i < area.Rows.Length; i++)
        {
            if (area.Rows[i].IsContradictory)
            {
                Choose(area.Rows[i], area.Score.Range, area.Others(i));
            }
        }

        if ((area.Score.Achieved.IsPrinted || area.Score.Percent.IsPrinted) && area.Others(-1).Intersect(area.Score.Range) is null)
        {
            DoubtLostDigits(area);
        }
    }

    /// <summary>In a typeset text the numbers were printed so; they are only pointed out.</summary>
    internal static void Tell(DraftArea area)
        => area.Rows.Append(area.Score).Where(static row => row.IsContradictory).ToList()
            .ForEach(static row => row.Achieved.Tell(Notes.Kept));

    private static void Choose(DraftRow row, ScoreInterval target, ScoreInterval others)
    {
        var pointsFit = (row.Points!.Value + others).Intersect(target) is not null;
        var shareFits = (row.Share!.Value + others).Intersect(target) is not null;
        if (!pointsFit || shareFits)
        {
            row.Achieved.Tell(Notes.Contradicted);
        }

        if (!shareFits || pointsFit)
        {
            row.Percent.Tell(Notes.Contradicted);
        }
    }

    private static void DoubtLostDigits(DraftArea area)
    {
        var suspects = area.Rows
            .Select((row, i) => (Row: row, Repairs: Repairs(row, area.Others(i), area.Score.Range)))
            .Where(static suspect => suspect.Repairs.Count > 0)
            .ToList();
        if (suspects is not [var (suspect, repairs)])
        {
            return;
        }

        if (suspect.Achieved.IsPrinted && repairs.TrueForAll(repair => repair.Points != suspect.Achieved.Value.Number))
        {
            suspect.Achieved.Tell(Notes.LostDigit);
        }

        if (suspect.Percent.IsPrinted && repairs.TrueForAll(repair => repair.Percent != suspect.Percent.Value.Number))
        {
            suspect.Percent.Tell(Notes.LostDigit);
        }
    }

    /// <summary>The readings of a row, with a digit put back in its points, its percentage or both, that the area's score allows.</summary>
    private static List<(decimal? Points, decimal? Percent)> Repairs(DraftRow row, ScoreInterval others, ScoreInterval target)
    {
        var repairs = new List<(decimal? Points, decimal? Percent)>();
        foreach (var points in Readings(row.Achieved, row.Max))
        {
            foreach (var percent in Readings(row.Percent, 100))
            {
                var ofPoints = points is null ? (ScoreInterval?)null : row.PointsOf(points.Value);
                var ofPercent = percent is null ? (ScoreInterval?)null : row.ShareOf(percent.Value);
                var both = ofPoints is { } one && ofPercent is { } other ? one.Intersect(other) : ofPoints ?? ofPercent;
                if (both is { } range && (range + others).Intersect(target) is not null)
                {
                    repairs.Add((points, percent));
                }
            }
        }

        return repairs;
    }

    /// <summary>The number as it is, then with one digit put back in every possible place; null alone where there is no number.</summary>
    private static List<decimal?> Readings(DraftValue value, int max)
    {
        var number = value.IsPrinted ? value.Value.Number : null;
        var readings = new List<decimal?> { number };
        var digits = number?.ToString(CultureInfo.InvariantCulture) ?? "";
        for (var place = 0; number is not null && value.Value.Decimals == 0 && place <= digits.Length; place++)
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
