namespace Kommunkompassen;

/// <summary>One framework version (an edition of Kommunkompassen): its areas and their sub-questions with maxima.</summary>
/// <remarks>Equal when all parts are equal. Invariants: areas numbered from 1 without gaps (the official framework versions have eight),
/// the maxima of each area's sub-questions add up to 100. Scores of different ones are never added or compared without a mapping.</remarks>
public sealed record FrameworkVersion
{
    /// <summary>Makes a framework version.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">A short name.</param>
    /// <param name="areas">Its areas, numbered 1, 2, 3 … in this order.</param>
    /// <param name="sources">The reports that show it.</param>
    /// <param name="description">How it differs from the other framework versions, or null.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    /// <exception cref="ArgumentException">An area or a source is null.</exception>
    /// <exception cref="InvalidModelException">The areas are missing or not numbered in order.</exception>
    public FrameworkVersion(
        FrameworkId id, LocalizedText name, IEnumerable<Area> areas, IEnumerable<SourceReference> sources,
        LocalizedText? description = null)
    {
        Id = Guard.NotNull(id);
        Name = Guard.NotNull(name);
        Description = description;
        Areas = EquatableList.From(areas, nameof(areas));
        Sources = EquatableList.From(sources, nameof(sources));
        InvalidModelException.ThrowIfAny($"Framework {id}", FrameworkRules.Check(Areas));
        SubQuestions = EquatableList.From(Areas.SelectMany(static area => area.SubQuestions));
    }

    /// <summary>The id.</summary>
    public FrameworkId Id { get; }

    /// <summary>A short name.</summary>
    public LocalizedText Name { get; }

    /// <summary>How this framework version differs from the others, or null.</summary>
    public LocalizedText? Description { get; }

    /// <summary>The areas, in order of number.</summary>
    public EquatableList<Area> Areas { get; }

    /// <summary>The sub-questions of all areas, in order of number.</summary>
    public EquatableList<SubQuestion> SubQuestions { get; }

    /// <summary>The reports that show this framework version.</summary>
    public EquatableList<SourceReference> Sources { get; }

    /// <summary>The points of all areas together; 800 in the official framework versions.</summary>
    public int MaxPoints => Areas.Count * Area.PointsOfEach;

    /// <summary>The area with a number, or null where this framework version has none.</summary>
    /// <param name="areaNumber">The number of the area.</param>
    public Area? FindArea(int areaNumber) => Areas.Numbered(areaNumber);

    /// <summary>The sub-question with a number, or null where this framework version has none.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    public SubQuestion? FindSubQuestion(SubQuestionNumber number) => IndexOf(number) is >= 0 and var index ? SubQuestions[index] : null;

    /// <summary>The place of a sub-question in <see cref="SubQuestions"/>, from 0; negative where there is none of that number.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    public int IndexOf(SubQuestionNumber number)
        => SubQuestions.AsSpan().BinarySearch(new Sought(Guard.NotNull(number)));

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();

    private readonly record struct Sought(SubQuestionNumber Number) : IComparable<SubQuestion>
    {
        public int CompareTo(SubQuestion? other) => Number.CompareTo(other?.Number);
    }
}
