using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Comparison;

/// <summary>How far a comparison depends on the shares of split sub-questions, most of which are judgement.</summary>
/// <remarks>Every split source is given in turn wholly to each of its targets (or to retirement), in all combinations with the others. Each
/// such allocation gives what <see cref="EvaluationComparison"/> gives by a mapping with those shares: where it leaves a target without a
/// source, the rows that both sides have are compared, and where they are less than half of the maximum there is no verdict. The extremes
/// over all allocations are exact: sources are eliminated one after the other, and no combinations are left out. Equal when all parts are
/// equal. Thread-safe.</remarks>
public sealed record SensitivityAnalysis
{
    private SensitivityAnalysis(EvaluationComparison comparison, Translation translation, EquatableList<ShareRange> ranges)
    {
        var splits = ranges.Count == 0 ? SplitSource.AllOrNothing(translation) : SplitSource.Within(translation, ranges);
        var builder = new SensitivityBuilder(comparison, translation, splits, ranges.Count > 0);
        Ranges = ranges;
        Areas = EquatableList.From(Enumerable.Range(0, comparison.Areas.Count).Select(builder.Area));
        Total = builder.Total();
        SplitSources = Numbers(translation, splits);
        HeldSources = comparison.After.Translation is { } later ? Numbers(later, SplitSource.AllOrNothing(later)) : [];
    }

    /// <summary>One row for each area of the framework version on whose scale the comparison is.</summary>
    public EquatableList<SensitivityRow> Areas { get; }

    /// <summary>The row of an area, or null where there is none of that number.</summary>
    /// <param name="areaNumber">The number of the area.</param>
    public SensitivityRow? FindArea(int areaNumber) => Areas.Numbered(areaNumber);

    /// <summary>The total.</summary>
    public SensitivityRow Total { get; }

    /// <summary>The source sub-questions whose shares vary, in order of number.</summary>
    public EquatableList<SubQuestionNumber> SplitSources { get; }

    /// <summary>The split source sub-questions of the later evaluation's translation, in order of number; none where it was not translated.
    /// They keep their shares, so that no verdict is tried against them; exchange the two evaluations to vary these instead.</summary>
    public EquatableList<SubQuestionNumber> HeldSources { get; }

    /// <summary>The ranges of shares that were given; none where it is over all all-or-nothing allocations.</summary>
    internal EquatableList<ShareRange> Ranges { get; }

    /// <summary>Goes through all all-or-nothing allocations of the split sources of the earlier evaluation's translation.</summary>
    /// <param name="comparison">A comparison whose earlier side was translated.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    /// <exception cref="ArgumentException">The earlier side was not translated, or its splits are too entangled for an exact
    /// analysis.</exception>
    public static SensitivityAnalysis Run(EvaluationComparison comparison) => Run(comparison, []);

    /// <summary>Goes through the corners of ranges of shares: sources that a range names move within it, all others keep their
    /// shares.</summary>
    /// <param name="comparison">A comparison whose earlier side was translated.</param>
    /// <param name="ranges">The ranges; none means all all-or-nothing allocations.</param>
    /// <remarks>A link of a named source without a range of its own, and what of it is retired, takes up what the ranges leave: name all
    /// links to hold the retired part. The extremes are those over the corners, and a verdict is robust only where a bound over all shares
    /// between them says so.</remarks>
    /// <exception cref="ArgumentException">Also: a range names no link of the mapping or stands twice, or the ranges of a source leave no
    /// shares that add up to 1.</exception>
    internal static SensitivityAnalysis Run(EvaluationComparison comparison, IEnumerable<ShareRange> ranges)
    {
        var translation = Guard.NotNull(comparison).Before.Translation
            ?? throw new ArgumentException(
                $"{comparison.Before.Evaluation} was not translated, so no split was used; compare across framework versions.",
                nameof(comparison));
        return new SensitivityAnalysis(comparison, translation, EquatableList.From(ranges, nameof(ranges)));
    }

    private static EquatableList<SubQuestionNumber> Numbers(Translation translation, IEnumerable<SplitSource> splits)
        => EquatableList.From(splits.Select(split => translation.Mapping.From.SubQuestions[split.Source].Number));
}
