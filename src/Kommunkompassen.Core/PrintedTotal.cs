namespace Kommunkompassen;

/// <summary>A total of all areas as a report prints it; it may be printed in a later report than the evaluation's own.</summary>
public sealed record PrintedTotal
{
    /// <summary>Makes a printed total.</summary>
    /// <param name="points">The points; their range is checked where they are used.</param>
    /// <param name="source">Where it is printed.</param>
    /// <exception cref="ArgumentException">The points are no number (unreadable or not published).</exception>
    public PrintedTotal(PrintedValue points, SourceReference source)
    {
        Points = Guard.NotNull(points).Number is null
            ? throw new ArgumentException($"The total is {points}; a total that is not known is left out.", nameof(points))
            : points;
        Source = Guard.NotNull(source);
    }

    /// <summary>The points as printed.</summary>
    public PrintedValue Points { get; }

    /// <summary>Where the total is printed.</summary>
    public SourceReference Source { get; }

    /// <summary>The points.</summary>
    public override string ToString() => Points.ToString();
}
