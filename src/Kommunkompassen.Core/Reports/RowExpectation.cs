namespace Kommunkompassen.Reports;

/// <summary>The numbers that the next row of a table can have, by which a damaged number is known.</summary>
internal static class RowExpectation
{
    /// <summary>The first of the area where a heading stands before the row, else the one after the last row and the first of the next
    /// area.</summary>
    internal static ReadOnlySpan<SubQuestionNumber> After(RawHeader? header, SubQuestionNumber? last)
    {
        if (header is not null)
        {
            return header.Number is { } area and > 0 and < 1_000 ? new[] { new SubQuestionNumber(area, 1) } : [];
        }

        return last is null ? [] : new[] { Following(last), new SubQuestionNumber(Math.Min(last.Area + 1, 999), 1) };
    }

    internal static SubQuestionNumber Following(SubQuestionNumber number) => new(number.Area, Math.Min(number.Place + 1, 999));
}
