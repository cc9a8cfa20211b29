using Kommunkompassen.Scoring;

namespace Kommunkompassen.Reports;

/// <summary>Finds the misread numbers of a scanned area by what the others say.</summary>
/// <remarks>
/// Every number stands for all exact scores that are printed as it. Where points and percentage of a row leave none, one of them is
/// misread:
/// the one that the area's score allows is kept if it does not allow the other, else neither. The same holds for the area's own score and
/// percentage, which the rows decide on. Differences that rounding can explain are left alone, and so is what no rule explains.
/// </remarks>
internal static class Contradictions
{
    internal static void Settle(DraftArea area, DiagnosticLog log)
    {
        if (area.Score.IsContradictory)
        {
            Choose(area.Score, area.Others(-1), ScoreInterval.Point(0), log);
        }

        for (var i = 0; i < area.Rows.Length; i++)
        {
            if (area.Rows[i].IsContradictory)
            {
                Choose(area.Rows[i], area.Score.Range, area.Others(i), log);
            }
        }

        LostDigits.Settle(area, log);
    }

    /// <summary>In a typeset text they were printed so; they are only pointed out.</summary>
    internal static void Tell(DraftArea area, DiagnosticLog log)
    {
        foreach (var row in area.Rows.Append(area.Score).Where(static row => row.IsContradictory))
        {
            log.Add(row.Achieved.Cell!.Line, LineOutcome.Used, "row-contradictory", row.Achieved.Subject, Notes.Kept(row.Achieved.Subject));
        }
    }

    private static void Choose(DraftRow row, ScoreInterval target, ScoreInterval others, DiagnosticLog log)
    {
        var pointsFit = (row.Points!.Value + others).Intersect(target) is not null;
        var shareFits = (row.Share!.Value + others).Intersect(target) is not null;
        if (!pointsFit || shareFits)
        {
            row.Achieved.Doubt(Notes.Contradicted, log);
        }

        if (!shareFits || pointsFit)
        {
            row.Percent.Doubt(Notes.Contradicted, log);
        }
    }
}
