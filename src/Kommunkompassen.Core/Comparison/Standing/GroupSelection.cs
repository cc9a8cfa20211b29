using Kommunkompassen.Internal;

namespace Kommunkompassen.Comparison;

/// <summary>Which of the evaluations that are offered to a reference group belong to it.</summary>
/// <remarks>An evaluation belongs to it when all days on which it can have taken place lie from the first day of <see cref="Since"/> up to
/// and including the last day of <see cref="Until"/>. One whose period only overlaps (a year, where the group ends in June) cannot be
/// placed and stays outside; the group counts it. Equal when all parts are equal.</remarks>
public sealed record GroupSelection
{
    /// <summary>Makes a selection.</summary>
    /// <param name="round">First evaluations, repeated ones, or all.</param>
    /// <param name="since">The period with which it begins, or null for no beginning.</param>
    /// <param name="until">The period with which it ends, or null for no end.</param>
    /// <param name="frameworkIds">The framework versions whose evaluations belong to it; none means the one on whose scale the group
    /// is.</param>
    /// <exception cref="ArgumentException">The end lies before the beginning, or a framework version is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The round is none of the rounds.</exception>
    public GroupSelection(
        EvaluationRound round = EvaluationRound.All, EvaluationPeriod? since = null, EvaluationPeriod? until = null,
        IEnumerable<FrameworkId>? frameworkIds = null)
    {
        Round = Guard.Defined(round);
        Since = since;
        Until = until;
        FrameworkIds = EquatableList.From((frameworkIds ?? []).Distinct(), nameof(frameworkIds));
        if (since is not null && until is not null && until.Last < since.First)
        {
            throw new ArgumentException($"The group ends with {until}, before it begins with {since}; exchange the two.", nameof(until));
        }
    }

    /// <summary>Every evaluation of the framework version on whose scale the group is.</summary>
    public static GroupSelection Everything { get; } = new();

    /// <summary>First evaluations, repeated ones, or all.</summary>
    public EvaluationRound Round { get; }

    /// <summary>The period with which it begins; null for no beginning.</summary>
    public EvaluationPeriod? Since { get; }

    /// <summary>The period with which it ends; null for no end.</summary>
    public EvaluationPeriod? Until { get; }

    /// <summary>The framework versions whose evaluations belong to it, each once; none means the one on whose scale the group is.</summary>
    public EquatableList<FrameworkId> FrameworkIds { get; }

    /// <summary>Whether an evaluation belongs to it by round and period, whatever its framework version.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <returns>True or false where round and period tell; null where the period only overlaps.</returns>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    public bool? Takes(Evaluation evaluation)
    {
        var isFirst = Guard.NotNull(evaluation).Ordinal == 1;
        if ((Round == EvaluationRound.First && !isFirst) || (Round == EvaluationRound.Repeated && isFirst))
        {
            return false;
        }

        var (first, last) = (evaluation.Period.First, evaluation.Period.Last);
        return last < Since?.First || first > Until?.Last ? false
            : first < Since?.First || last > Until?.Last ? null
            : true;
    }
}
