namespace Kommunkompassen;

/// <summary>One row of a report's score table.</summary>
public sealed record SubQuestionResult
{
    /// <summary>Makes a row.</summary>
    /// <param name="number">The number of the sub-question in its framework version.</param>
    /// <param name="points">The points achieved, 0 up to and including the maximum.</param>
    /// <param name="percent">The percentage, 0 to 100, both included; null means not published.</param>
    /// <param name="maxPoints">The maximum as the report prints it; null means not published.</param>
    /// <param name="printedNumber">The number as the report prints it, where it differs; null where it is the same.</param>
    /// <exception cref="ArgumentException">The printed number is blank.</exception>
    /// <exception cref="ArgumentNullException">The number or the points are null.</exception>
    public SubQuestionResult(
        SubQuestionNumber number, PrintedValue points, PrintedValue? percent = null, PrintedValue? maxPoints = null,
        string? printedNumber = null)
    {
        Number = Guard.NotNull(number);
        Points = Guard.NotNull(points);
        Percent = percent ?? PrintedValue.NotPublished;
        MaxPoints = maxPoints ?? PrintedValue.NotPublished;
        PrintedNumber = printedNumber is null ? number.ToString() : Guard.Text(printedNumber);
    }

    /// <summary>The number of the sub-question in its framework version.</summary>
    public SubQuestionNumber Number { get; }

    /// <summary>The number as the report prints it: Olofström 2017 prints 8.6 twice, and the second is 8.7 here.</summary>
    public string PrintedNumber { get; }

    /// <summary>The points achieved, as printed.</summary>
    public PrintedValue Points { get; }

    /// <summary>The percentage, as printed.</summary>
    public PrintedValue Percent { get; }

    /// <summary>The maximum, as printed.</summary>
    public PrintedValue MaxPoints { get; }

    /// <summary>Number, points and percentage.</summary>
    public override string ToString() => $"{Number}: {Points} ({Percent} %)";
}
