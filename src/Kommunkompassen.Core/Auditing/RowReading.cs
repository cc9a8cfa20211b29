using Kommunkompassen.Scoring;

namespace Kommunkompassen.Auditing;

/// <summary>Checks what our copy shows of unreadable cells against what can have been printed there.</summary>
internal static class RowReading
{
    /// <summary>The readings of a row's points and percentage; of both together where both are damaged.</summary>
    internal static (Reading? Points, Reading? Percent) Of(
        PrintedTable table, List<ScoreBounds> admissible, int row, AdmissibleValues? points, AdmissibleValues? percents)
    {
        var result = table.Evaluation.SubQuestions[row];
        var ofPoints = points is null ? null : OfCell(result.Points, points);
        var ofPercent = percents is null ? null : OfCell(result.Percent, percents);
        if (ofPoints is null || ofPercent is null)
        {
            return (ofPoints, ofPercent);
        }

        var pairs = Explained(ofPoints.Text, points!)
            .SelectMany(_ => Explained(ofPercent.Text, percents!), static (one, other) => (Points: one, Percent: other))
            .Where(pair => admissible.Exists(bounds => Agree(table, bounds, row, pair.Points.Value, pair.Percent.Value)))
            .ToList();
        if (pairs.Count == 0)
        {
            return (ofPoints, ofPercent);
        }

        var least = pairs.Min(static pair => pair.Points.ErrorCount + pair.Percent.ErrorCount);
        pairs.RemoveAll(pair => pair.Points.ErrorCount + pair.Percent.ErrorCount > least);
        return (
            new Reading(ofPoints.Text, ofPoints.Verdict, Rising(pairs.Select(static pair => pair.Points))),
            new Reading(ofPercent.Text, ofPercent.Verdict, Rising(pairs.Select(static pair => pair.Percent))));
    }

    /// <summary>The reading of one cell; null where nothing of it is left.</summary>
    internal static Reading? OfCell(PrintedValue printed, AdmissibleValues values)
    {
        if (printed.Status != ValueStatus.Unreadable || printed.LegibleText is not { } text)
        {
            return null;
        }

        var candidates = Explained(text, values);
        var least = candidates.Count == 0 ? 0 : candidates.Min(static one => one.ErrorCount);
        var verdict = DigitConfusion.Literal(DigitConfusion.Digits(text)) is not { } literal ? ReadingVerdict.Illegible
            : values.Contains(literal) ? ReadingVerdict.Agrees
            : ReadingVerdict.Contradicts;
        return new Reading(text, verdict, candidates.Where(one => one.ErrorCount == least));
    }

    private static List<Reading.Candidate> Explained(string text, AdmissibleValues values)
    {
        var digits = DigitConfusion.Digits(text);
        return [.. values.Values
            .Select(value => (Value: value, Errors: DigitConfusion.Errors(digits, value, Reading.MaxErrors)))
            .Where(static one => one.Errors is not null)
            .Select(static one => new Reading.Candidate(one.Value, one.Errors!.Value))];
    }

    private static IEnumerable<Reading.Candidate> Rising(IEnumerable<Reading.Candidate> candidates)
        => candidates.Distinct().OrderBy(static one => one.Value);

    private static bool Agree(PrintedTable table, ScoreBounds bounds, int row, decimal points, decimal percent)
    {
        var ties = bounds.Rules.Ties;
        var (pointStep, percentStep) = (table.Points[row].Step, table.Percents[row].Step);
        var pointIndex = (long)(points * (table.Unit / pointStep));
        var percentIndex = (long)(percent * (table.Unit / 100 * table.MaxOf(row) / percentStep));
        var percentWindow = Rounding.Window(percentIndex, percentStep, ties);
        return bounds.Points[row].Low <= pointIndex && pointIndex <= bounds.Points[row].High
            && !(bounds.Rules.Percentages == PercentageRule.FromRoundedPoints
                ? percentWindow.Intersect(Bounds.Closed(pointIndex * pointStep, pointIndex * pointStep))
                : percentWindow.Intersect(bounds.Rows[row]).Intersect(Rounding.Window(pointIndex, pointStep, ties))).IsEmpty;
    }
}
