namespace Kommunkompassen.Documents;

/// <summary>Reads the score table of an evaluation. A number that has a fault takes part in no further check.</summary>
internal static class ScoreTableReading
{
    internal static List<AreaDraft> Read(ref DocumentCursor cursor)
        => cursor.Items(static (ref cursor) => ReadArea(ref cursor), out _);

    private static AreaDraft ReadArea(ref DocumentCursor cursor)
    {
        int? number = null;
        PrintedValue? score = null, percent = null;
        List<Row> rows = [];
        var complete = true;
        var scope = cursor.BeginObject(Shapes.AreaResult);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "number": number = cursor.Whole(); break;
                case "score": score = CellReading.Read(ref cursor); break;
                case "percent": percent = CellReading.Read(ref cursor); break;
                case "subQuestions": rows = cursor.Items(static (ref cursor) => ReadRow(ref cursor), out complete); break;
            }
        }

        if (number is not { } known)
        {
            return default;
        }

        var places = Places.Of(rows, static row => row.Result is not null);
        var kept = new EquatableList<SubQuestionResult>([.. rows.Select(static row => row.Result).OfType<SubQuestionResult>()]);
        return new AreaDraft(new AreaResult(known, score ?? PrintedValue.NotPublished, kept, percent), places, complete && places is null);
    }

    private static Row ReadRow(ref DocumentCursor cursor)
    {
        SubQuestionNumber? number = null;
        string? printedNumber = null;
        PrintedValue? achieved = null, maximum = null, percent = null;
        var scope = cursor.BeginObject(Shapes.Row);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "number": number = cursor.QuestionNumber(); break;
                case "printedNumber": printedNumber = cursor.Text(); break;
                case "achieved": achieved = CellReading.Read(ref cursor); break;
                case "max": maximum = CellReading.Read(ref cursor); break;
                case "percent": percent = CellReading.Read(ref cursor); break;
            }
        }

        return number is null
            ? default
            : new Row(new SubQuestionResult(number, achieved ?? PrintedValue.NotPublished, percent, maximum, printedNumber));
    }

    /// <summary>An area of the table as far as it could be read.</summary>
    /// <param name="Result">The area with the rows whose number could be read; null where its own number could not.</param>
    /// <param name="RowPlaces">Where these rows stood, or null where all are there.</param>
    /// <param name="RowsComplete">False when a missing row says nothing, since a row could not be read.</param>
    internal readonly record struct AreaDraft(AreaResult? Result, int[]? RowPlaces, bool RowsComplete);

    private readonly record struct Row(SubQuestionResult? Result);
}
