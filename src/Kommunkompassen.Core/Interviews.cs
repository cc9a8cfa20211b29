using Kommunkompassen.Internal;

namespace Kommunkompassen;

/// <summary>Whom the evaluators interviewed, as far as the report says.</summary>
public sealed record Interviews
{
    /// <summary>Makes the note on the interviews.</summary>
    /// <param name="about">Roughly how many persons, at least 1, or null where it is not said.</param>
    /// <param name="groups">Which groups, or null where it is not said.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public Interviews(int? about, LocalizedText? groups)
    {
        About = about is null ? null : Guard.InRange(about.Value, 1, 100_000, "The number of persons interviewed", nameof(about));
        Groups = groups;
    }

    /// <summary>Roughly how many persons, or null where it is not said.</summary>
    public int? About { get; }

    /// <summary>Which groups, or null where it is not said.</summary>
    public LocalizedText? Groups { get; }
}
