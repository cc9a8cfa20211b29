using Kommunkompassen.Internal;

namespace Kommunkompassen.Comparison;

/// <summary>How far a comparison depends on the shares of split sub-questions, most of which are judgement.</summary>
/// <remarks>
/// Every split source is given in turn wholly to each of its targets (or to retirement), in all combinations with the others. What an
/// allocation
/// gives is what <see cref="EvaluationComparison"/> gives by a mapping with those shares: where it leaves a target without a source, the
/// rows that both sides have
/// are compared, and where they are less than half of the maximum there is no verdict. The extremes over all of them are exact. They are
/// found
/// by eliminating one source after the other (R. Dechter, Bucket elimination, Artificial Intelligence 113, 1999), not by listing the
/// combinations one by one.
/// Over ranges of shares the extremes are those over the corners of the ranges, and the verdict is called robust only where a bound over
/// all shares between them says so.
/// Equal when all parts are equal. Thread-safe.
/// </remarks>
public sealed record SensitivityAnalysis
{
    private SensitivityAnalysis(
        EquatableList<ShareRange> ranges, EquatableList<SensitivityRow> areas, SensitivityRow total,
        EquatableList<SubQuestionNumber> splitSources,
        EquatableList<SubQuestionNumber> heldSources)
        => (Ranges, Areas, Total, SplitSources, HeldSources) = (ranges, areas, total, splitSources, heldSources);

    /// <summary>The ranges of shares that were given; none where it is over all all-or-nothing allocations.</summary>
    public EquatableList<ShareRange> Ranges { get; }

    /// <summary>One line for each area of the form on whose scale the comparison is.</summary>
    public EquatableList<SensitivityRow> Areas { get; }

    /// <summary>The line of an area, or null where there is none of that number.</summary>
    /// <param name="areaNumber">The number of the area.</param>
    public SensitivityRow? FindArea(int areaNumber) => Areas.Numbered(areaNumber);

    /// <summary>The line of the total.</summary>
    public SensitivityRow Total { get; }

    /// <summary>The source sub-questions that are shared out, in order of number.</summary>
    public EquatableList<SubQuestionNumber> SplitSources { get; }

    /// <summary>
    /// The split source sub-questions of the later evaluation's translation, in order of number; none where it is compared in its own form.
    /// They keep
    /// their shares, so that no verdict is tried against them: with the two evaluations exchanged it is they that are shared out.
    /// </summary>
    public EquatableList<SubQuestionNumber> HeldSources { get; }

    /// <summary>Over all all-or-nothing allocations of the split sources of the earlier evaluation's translation.</summary>
    /// <param name="comparison">A comparison whose earlier side was translated.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    /// <exception cref="ArgumentException">The earlier side was not translated, or its splits are too entangled to go through
    /// exactly.</exception>
    public static SensitivityAnalysis Run(EvaluationComparison comparison) => Run(comparison, []);

    /// <summary>Over ranges of shares: sources named in a range move within it, all others keep their shares.</summary>
    /// <remarks>A link of a named source without a range of its own, and what of it is retired, takes up what the ranges leave: name all
    /// links to hold the retired part.</remarks>
    /// <param name="comparison">A comparison whose earlier side was translated.</param>
    /// <param name="ranges">The ranges; none means all all-or-nothing allocations.</param>
    /// <exception cref="ArgumentNullException">The comparison or the ranges are null.</exception>
    /// <exception cref="ArgumentException">The earlier side was not translated, a range names no link of its mapping or stands twice, the
    /// ranges of a source leave no shares that add up to 1, or the splits are too entangled to go through exactly.</exception>
    public static SensitivityAnalysis Run(EvaluationComparison comparison, IEnumerable<ShareRange> ranges)
    {
        var translation = Guard.NotNull(comparison).Before.Translation
            ?? throw new ArgumentException(
                $"{comparison.Before.Evaluation} was not translated, so no split was used; compare across forms.", nameof(comparison));
        var given = EquatableList.From(ranges, nameof(ranges));
        var splits = given.Count == 0 ? SplitSource.AllOrNothing(translation) : SplitSource.Within(translation, given);
        var problem = new AllocationProblem(comparison, translation, splits, ranges: given.Count > 0);
        return new SensitivityAnalysis(
            given,
            EquatableList.From(Enumerable.Range(0, comparison.Areas.Count).Select(problem.Area)),
            problem.Total(),
            Numbers(translation, splits),
            comparison.After.Translation is { } later ? Numbers(later, SplitSource.AllOrNothing(later)) : []);
    }

    private static EquatableList<SubQuestionNumber> Numbers(Mapping.Translation translation, IEnumerable<SplitSource> splits)
        => EquatableList.From(splits.Select(split => translation.Mapping.From.SubQuestions[split.Source].Number));
}
