namespace Kommunkompassen;

/// <summary>A caveat that a report states about its own evaluation, with what it touches.</summary>
public sealed record EvaluationCaveat
{
    /// <summary>Makes a caveat of an evaluation.</summary>
    /// <param name="caveat">The caveat.</param>
    /// <param name="areas">The numbers of the areas that it touches, each 1 to 999; none means the whole evaluation.</param>
    /// <param name="acrossFrameworkVersions">True when it matters only beside an evaluation that uses another framework version.</param>
    /// <exception cref="ArgumentNullException">The caveat is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of an area is outside 1 to 999.</exception>
    public EvaluationCaveat(Caveat caveat, IEnumerable<int>? areas = null, bool acrossFrameworkVersions = false)
    {
        Caveat = Guard.NotNull(caveat).WithSubject(CaveatSubject.Evaluation);
        Areas = EquatableList.From(
            (areas ?? []).Select(static area => Guard.InRange(area, 1, 999, "The number of an area", nameof(areas))));
        AcrossFrameworkVersions = acrossFrameworkVersions;
    }

    /// <summary>The caveat.</summary>
    public Caveat Caveat { get; }

    /// <summary>The numbers of the areas that it touches; none means the whole evaluation.</summary>
    public EquatableList<int> Areas { get; }

    /// <summary>True when it matters only across framework versions.</summary>
    public bool AcrossFrameworkVersions { get; }

    /// <summary>True when the caveat touches an area.</summary>
    /// <param name="area">The number of the area.</param>
    public bool Touches(int area) => Areas.Count == 0 || Areas.Contains(area);

    internal bool TouchesAny(ReadOnlySpan<int> areas) => Areas.Count == 0 ? !areas.IsEmpty : areas.ContainsAny(Areas.AsSpan());
}
