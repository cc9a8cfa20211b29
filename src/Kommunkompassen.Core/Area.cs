namespace Kommunkompassen;

/// <summary>An area (område) of a framework version: 100 points, split into sub-questions.</summary>
public sealed record Area
{
    /// <summary>The points of every area in every framework version.</summary>
    internal const int PointsOfEach = 100;

    /// <summary>Makes an area.</summary>
    /// <param name="number">Its number, 1 to 999.</param>
    /// <param name="name">Its official Swedish name, as the score table prints it.</param>
    /// <param name="subQuestions">Its sub-questions in rising order of number; their maxima add up to 100.</param>
    /// <param name="otherNames">Other names that the same report uses.</param>
    /// <param name="headings">The headings (rubriker) of the area's part of the report, which need not match the sub-questions.</param>
    /// <exception cref="ArgumentException">A part is not valid.</exception>
    /// <exception cref="InvalidModelException">The sub-questions are not in order, belong to another area or have maxima that do not add up
    /// to 100.</exception>
    public Area(
        int number, string name, IEnumerable<SubQuestion> subQuestions, IEnumerable<AreaName>? otherNames = null,
        IEnumerable<string>? headings = null)
    {
        Number = Guard.InRange(number, 1, 999, "The number of an area");
        Name = Guard.Text(name);
        SubQuestions = EquatableList.From(subQuestions, nameof(subQuestions));
        OtherNames = EquatableList.From(otherNames ?? [], nameof(otherNames));
        Headings = EquatableList.From((headings ?? []).Select(static heading => Guard.Text(heading, nameof(headings))));
        InvalidModelException.ThrowIfAny($"Area {number}", FrameworkRules.Check(number, SubQuestions));
    }

    /// <summary>The number.</summary>
    public int Number { get; }

    /// <summary>The official Swedish name.</summary>
    public string Name { get; }

    /// <summary>The points that can be reached: 100, in every area of every framework version.</summary>
    public int MaxPoints { get; } = PointsOfEach;

    /// <summary>The sub-questions in rising order of number; at least one.</summary>
    public EquatableList<SubQuestion> SubQuestions { get; }

    /// <summary>Other names that the same report uses.</summary>
    public EquatableList<AreaName> OtherNames { get; }

    /// <summary>The headings that open the area's part of the report.</summary>
    public EquatableList<string> Headings { get; }

    /// <summary>Number and name.</summary>
    public override string ToString() => $"{Number} {Name}";
}
