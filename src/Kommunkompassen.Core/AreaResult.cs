namespace Kommunkompassen;

/// <summary>One area of a report's score table: its rows and the area's score as printed, which need not be the sum of the rows.</summary>
public sealed record AreaResult
{
    /// <summary>Makes the result of an area.</summary>
    /// <param name="number">The number of the area.</param>
    /// <param name="points">The area's score as printed, 0 to 100, both included.</param>
    /// <param name="subQuestions">The rows, one a sub-question in order of number; none where only the area's score is known.</param>
    /// <param name="percent">The area's percentage as printed; null means not published.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1 to 999.</exception>
    /// <exception cref="ArgumentNullException">The score or the rows are null.</exception>
    /// <exception cref="ArgumentException">A row is null.</exception>
    public AreaResult(int number, PrintedValue points, IEnumerable<SubQuestionResult> subQuestions, PrintedValue? percent = null)
    {
        Number = Guard.InRange(number, 1, 999, "The number of an area");
        Points = Guard.NotNull(points);
        Percent = percent ?? PrintedValue.NotPublished;
        SubQuestions = EquatableList.From(subQuestions, nameof(subQuestions));
    }

    /// <summary>The number of the area.</summary>
    public int Number { get; }

    /// <summary>The area's score, as printed.</summary>
    public PrintedValue Points { get; }

    /// <summary>The area's percentage, as printed.</summary>
    public PrintedValue Percent { get; }

    /// <summary>The rows in order of number; none where only the area's score is known.</summary>
    public EquatableList<SubQuestionResult> SubQuestions { get; }

    /// <summary>Number and score.</summary>
    public override string ToString() => $"{Number}: {Points}";
}
