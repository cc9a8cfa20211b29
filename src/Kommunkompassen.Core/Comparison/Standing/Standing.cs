using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Comparison;

/// <summary>Where an evaluation stands in a reference group: the difference from the mean and the possible places, by area and in
/// total.</summary>
/// <remarks>
/// Set beside a group of its own form (<see cref="IsWithinFrameworkVersion"/>), a stricter instrument distorts nothing: it is as strict to
/// the others. A member counts in the mean like any
/// other, but not among the others of its rank. Equal when all parts are equal. Thread-safe.
/// </remarks>
public sealed record Standing
{
    private Standing(ComparisonSide side, ReferenceGroup group)
    {
        Side = side;
        Group = group;
        IsMember = group.Contains(side.Evaluation.Id);
        var judge = new StandingJudge(side, group, IsMember);
        Areas = EquatableList.From(Enumerable.Range(0, side.Scores.Areas.Count).Select(judge.Area));
        Total = judge.Total();
    }

    /// <summary>The evaluation, on the scale of the group.</summary>
    public ComparisonSide Side { get; }

    /// <summary>The group.</summary>
    public ReferenceGroup Group { get; }

    /// <summary>True when the evaluation is itself a member of the group.</summary>
    public bool IsMember { get; }

    /// <summary>True when the evaluation was made by the same form as every member of the group; false where the form of one is not
    /// known.</summary>
    public bool IsWithinFrameworkVersion
        => Group.FrameworkIds.Count > 0 && Group.FrameworkIds.All(id => id == Side.Evaluation.Framework.Id);

    /// <summary>One line for each area of the form on whose scale the two are, in its order.</summary>
    public EquatableList<StandingRow> Areas { get; }

    /// <summary>The line of an area, or null where there is none of that number.</summary>
    /// <param name="areaNumber">The number of the area.</param>
    public StandingRow? FindArea(int areaNumber) => Areas.Numbered(areaNumber);

    /// <summary>The line of the total.</summary>
    public StandingRow Total { get; }

    /// <summary>The standing of an evaluation in its own form, or translated where mappings are given and the group is on the scale of
    /// another.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="group">The group; a published mean of no stated form is set beside the evaluation's own form, with its caveat.</param>
    /// <param name="mappings">The mappings to translate with, or null.</param>
    /// <exception cref="ArgumentNullException">The evaluation or the group is null.</exception>
    /// <exception cref="ArgumentException">The group is on the scale of another form and no mappings are given, or the three do not agree
    /// on what a form holds.</exception>
    /// <exception cref="NoMappingException">No mapping leads from the form of the evaluation to that of the group.</exception>
    public static Standing InGroup(Evaluation evaluation, ReferenceGroup group, MappingRegistry? mappings = null)
    {
        var (own, scale) = (Guard.NotNull(evaluation).Framework, Guard.NotNull(group).Framework);
        return mappings is not null && scale is not null && scale.Id != own.Id
            ? InGroup(mappings.Translate(evaluation, scale.Id), group)
            : InGroup(ComparisonSide.From(evaluation), group);
    }

    /// <summary>The standing of a translated evaluation.</summary>
    /// <param name="translation">The translation.</param>
    /// <param name="group">The group.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    /// <exception cref="ArgumentException">The group is on the scale of another form than the target of the translation.</exception>
    public static Standing InGroup(Translation translation, ReferenceGroup group) => InGroup(ComparisonSide.From(translation), group);

    /// <summary>The standing of one side of a comparison.</summary>
    /// <param name="side">The side.</param>
    /// <param name="group">The group.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    /// <exception cref="ArgumentException">The group is on the scale of another form.</exception>
    public static Standing InGroup(ComparisonSide side, ReferenceGroup group)
    {
        var (own, scale) = (Guard.NotNull(side).Scores.Framework, Guard.NotNull(group).Framework);
        return scale is null || scale.Equals(own)
            ? new Standing(scale is null || group.Mappings.Count > 0 ? side.BesideOtherForms() : side, group)
            : throw new ArgumentException(
                $"{side.Evaluation} is on the scale of framework {own} and the group '{group.Name}' on that of {scale}; points of different forms mean different things, so translate the evaluation first.",
                nameof(group));
    }
}
