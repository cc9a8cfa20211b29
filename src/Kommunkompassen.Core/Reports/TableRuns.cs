namespace Kommunkompassen.Reports;

/// <summary>Chooses the rows that make up the score table out of all that the text offers. What is not in rising order starts a table of
/// its own.</summary>
internal static class TableRuns
{
    /// <summary>The runs of rows in rising order of number, the one with most complete rows first. A row without cells is kept only where
    /// its words are like those of a sub-question.</summary>
    internal static List<List<RawRow>> Find(List<RawRow> rows, EquatableList<FrameworkVersion> frameworks)
    {
        var wordings = frameworks
            .SelectMany(static framework => framework.SubQuestions)
            .Select(static question => (question.Number.Area, question.Wording))
            .Distinct()
            .ToLookup(static pair => pair.Area, static pair => Bigrams.Of(pair.Wording));
        var kept = Keep(
            rows, row => row.Cells.Count >= 2 || wordings[row.Number.Area].Any(wording => wording.Thousandths(row.Bigrams) >= 500));
        RepairNumbers(kept);

        var runs = new List<List<RawRow>>();
        foreach (var row in kept)
        {
            if (runs.Count == 0 || row.Number < runs[^1][^1].Number)
            {
                runs.Add([]);
            }

            runs[^1].Add(row);
        }

        return [.. runs.OrderByDescending(Complete)];
    }

    internal static int Complete(List<RawRow> run) => run.Count(static row => row.Cells.Count >= 2);

    internal static List<RawArea> Areas(List<RawRow> run, int columns)
        => [.. run.GroupBy(static row => row.Number.Area).Select(rows => new RawArea(rows.Key, [.. rows], columns))];

    /// <summary>The heading of a row that is dropped belongs to the next one.</summary>
    private static List<RawRow> Keep(List<RawRow> rows, Func<RawRow, bool> isRow)
    {
        RawArea.Heading? header = null;
        return rows.FindAll(row =>
        {
            var isKept = isRow(row);
            row.Header ??= header;
            header = isKept ? null : row.Header;
            return isKept;
        });
    }

    /// <summary>A number out of order is a misread or misprinted one where those around it leave room for exactly one, or where it ends its
    /// area.</summary>
    private static void RepairNumbers(List<RawRow> rows)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            var (before, at) = (rows[i - 1].Number, rows[i].Number);
            var after = i + 1 < rows.Count ? rows[i + 1].Number : null;
            var fills = after is not null && before.Area == after.Area && after.Place == before.Place + 2 && (at < before || at > after);
            var ends = at < before && at.Area == before.Area && rows[i].Header is null && (after is null || after.Area == before.Area + 1);
            if ((fills || ends) && before.Place < 999)
            {
                rows[i].Number = new SubQuestionNumber(before.Area, before.Place + 1);
                rows[i].IsRenumbered = true;
            }
        }
    }
}
