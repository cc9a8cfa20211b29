namespace Kommunkompassen;

/// <summary>A mean (medelvärde) of other municipalities' totals that a report sets beside its own.</summary>
public sealed record ReferenceMean
{
    /// <summary>Makes a reference mean.</summary>
    /// <param name="population">Of which evaluations, and since when.</param>
    /// <param name="source">Where it is quoted.</param>
    /// <param name="value">The mean total in points, 0 to 800, or null where it stood only in a diagram that is lost.</param>
    /// <param name="isApproximate">True when the report gives the value as approximate.</param>
    /// <param name="count">How many evaluations, at least 1, or null where it is not said.</param>
    /// <exception cref="ArgumentOutOfRangeException">Value or count is outside its range.</exception>
    public ReferenceMean(
        LocalizedText population, SourceReference source, decimal? value = null, bool isApproximate = false, int? count = null)
    {
        Population = Guard.NotNull(population);
        Source = Guard.NotNull(source);
        Value = value is null or (>= 0 and <= 800)
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, $"The mean is {Guard.Invariant(value)}; allowed is 0 to 800 points.");
        IsApproximate = isApproximate;
        Count = count is null ? null : Guard.InRange(count.Value, 1, int.MaxValue, "The number of evaluations", nameof(count));
    }

    /// <summary>Of which evaluations, and since when.</summary>
    public LocalizedText Population { get; }

    /// <summary>Where it is quoted.</summary>
    public SourceReference Source { get; }

    /// <summary>The mean total in points, or null where it stood only in a diagram.</summary>
    public decimal? Value { get; }

    /// <summary>True when the report gives the value as approximate.</summary>
    public bool IsApproximate { get; }

    /// <summary>How many evaluations, or null where it is not said.</summary>
    public int? Count { get; }

    /// <summary>The population and the value, in every culture.</summary>
    public override string ToString()
        => Value is { } value ? $"{Population}: {(IsApproximate ? "about " : "")}{Guard.Invariant(value)}" : Population.ToString();
}
