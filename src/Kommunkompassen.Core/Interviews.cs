using Kommunkompassen.Internal;

namespace Kommunkompassen;

/// <summary>Whom the evaluators interviewed, as far as the report says.</summary>
public sealed record Interviews
{
    /// <summary>Makes the note on the interviews.</summary>
    /// <param name="approximateCount">Roughly how many persons, 1 to 100,000, or null where it is not said.</param>
    /// <param name="groups">Which groups, or null where it is not said.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its range.</exception>
    public Interviews(int? approximateCount, LocalizedText? groups)
    {
        ApproximateCount = approximateCount is null
            ? null
            : Guard.InRange(approximateCount.Value, 1, 100_000, "The number of persons interviewed", nameof(approximateCount));
        Groups = groups;
    }

    /// <summary>Roughly how many persons, 1 to 100,000, or null where it is not said.</summary>
    public int? ApproximateCount { get; }

    /// <summary>Which groups, or null where it is not said.</summary>
    public LocalizedText? Groups { get; }
}
