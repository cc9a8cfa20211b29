namespace Kommunkompassen;

/// <summary>What a report tells about how the evaluation was done; none of it enters a calculation.</summary>
/// <remarks>Every member may be left at its default; no combination is invalid.</remarks>
public sealed record EvaluationBackground
{
    /// <summary>Nothing told.</summary>
    public static EvaluationBackground None { get; } = new();

    /// <summary>Earlier evaluations of the municipality that the report mentions, in order of time.</summary>
    public EquatableList<EvaluationPeriod> Earlier { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Roughly how many persons the evaluators interviewed, 1 to 100,000, or null where it is not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its range.</exception>
    public int? InterviewCount
    {
        get;
        init => field = value is { } count ? Guard.InRange(count, 1, 100_000, "The number of persons interviewed", nameof(value)) : null;
    }

    /// <summary>Which groups the evaluators interviewed, or null where it is not said.</summary>
    public LocalizedText? InterviewedGroups { get; init; }

    /// <summary>What the evaluators studied.</summary>
    public LocalizedText? Materials { get; init; }

    /// <summary>Where the evaluators come from.</summary>
    public LocalizedText? Evaluators { get; init; }

    /// <summary>The role models that the report names, in its order.</summary>
    public EquatableList<RoleModel> RoleModels { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The means that the report quotes.</summary>
    public EquatableList<ReferenceMean> ReferenceMeans { get; init => field = Guard.NotNull(value); } = [];
}
