namespace Kommunkompassen.Reports;

/// <summary>Gives the rows of an area to its sub-questions, in order, so that numbers, maxima and wordings agree as well as they
/// can.</summary>
/// <remarks>
/// In this way a number that is printed twice (8.6 and 8.6 in Olofström 2017), lost or damaged finds its place by what stands before and
/// after it.
/// A row may stay without a sub-question, and a sub-question without a row.
/// </remarks>
internal static class RowAssignment
{
    /// <summary>A number that was itself taken by its place says little against words and maximum.</summary>
    private const int OfNumberByPlace = 250;

    /// <summary>The row of each sub-question, or null where the text has none.</summary>
    internal static RawRow?[] Assign(List<RawRow> rows, EquatableList<SubQuestion> questions, int columns, Func<string, Bigrams> wording)
    {
        var weights = new int[rows.Count, questions.Count];
        var best = new int[rows.Count + 1, questions.Count + 1];
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            for (var j = questions.Count - 1; j >= 0; j--)
            {
                weights[i, j] = Weight(rows[i], questions[j], columns, wording);
                best[i, j] = Math.Max(weights[i, j] + best[i + 1, j + 1], Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        var assigned = new RawRow?[questions.Count];
        for (var (i, j) = (0, 0); i < rows.Count && j < questions.Count;)
        {
            if (weights[i, j] > 0 && best[i, j] == weights[i, j] + best[i + 1, j + 1])
            {
                assigned[j++] = rows[i++];
            }
            else if (best[i, j] == best[i, j + 1])
            {
                j++;
            }
            else
            {
                i++;
            }
        }

        return assigned;
    }

    private static int Weight(RawRow row, SubQuestion question, int columns, Func<string, Bigrams> wording)
        => (row.Number != question.Number ? 0 : row.IsRenumbered ? OfNumberByPlace : 1_000)
            + (RowCells.Of(row.Cells, question.MaxPoints, columns).HasMaximum(question.MaxPoints) ? 1_000 : 0)
            + row.Bigrams.Thousandths(wording(question.Wording));
}
