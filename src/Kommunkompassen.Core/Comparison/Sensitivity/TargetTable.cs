using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The score of one target sub-question for every combination of choices of the split sources that feed it.</summary>
internal sealed class TargetTable
{
    private readonly ScoreEstimate?[] _scores;
    private readonly ScoreEstimate? _later;

    internal TargetTable(EvaluationComparison comparison, Translation translation, List<SplitSource> splits, int target)
    {
        var plan = translation.Mapping.Plan.Targets[target];
        Target = target;
        Area = plan.Question.Number.Area - 1;
        _later = comparison.SubQuestions[target].WholeAfter.Estimate;

        var fixedFlow = default(LedgerAmount);
        foreach (var flow in plan.Flows.Where(flow => splits.TrueForAll(split => split.Source != flow.Source)))
        {
            fixedFlow += Amount(translation, flow.Source) * flow.Share;
        }

        var feeding = Enumerable.Range(0, splits.Count).Where(split => splits[split].Targets.Contains(target)).ToArray();
        int[] sizes = [.. feeding.Select(split => splits[split].Choices.Length)];
        Scope = new Scope(feeding, sizes);
        FixedFlow = fixedFlow.Estimate.Points;
        var entries = sizes.Aggregate(1L, static (product, size) => Math.Min(product * size, 1L << 40));
        if (entries > Elimination.MaxEntries)
        {
            throw new ArgumentException($"Sub-question {plan.Question.Number} is fed by too many split sub-questions to go through exactly ({entries} combinations; at most {Elimination.MaxEntries}); give ranges for fewer of them.");
        }

        _scores = new ScoreEstimate?[entries];
        var sources = feeding.Select(split => (Amount: Amount(translation, splits[split].Source), Shares: splits[split].Choices, Place: Array.IndexOf(splits[split].Targets, target))).ToArray();
        var choices = new int[feeding.Length];
        for (var entry = 0; entry < entries; entry++)
        {
            var inflow = fixedFlow;
            for (var i = 0; i < sources.Length; i++)
            {
                inflow += sources[i].Amount * sources[i].Shares[choices[i]][sources[i].Place];
            }

            _scores[entry] = inflow.MaxPoints.Sign == 0 ? null : inflow.Estimate * (plan.Question.MaxPoints / inflow.MaxPoints);
            for (var i = choices.Length - 1; i >= 0 && ++choices[i] == sizes[i]; i--)
            {
                choices[i] = 0;
            }
        }
    }

    /// <summary>The index of the sub-question.</summary>
    internal int Target { get; }

    /// <summary>The index of the area.</summary>
    internal int Area { get; }

    /// <summary>True when some allocation leaves the target without a source while its later score is not known, so that it cannot be left out on both sides.</summary>
    internal bool LosesUnknown => _later is null && Array.Exists(_scores, static score => score is null);

    /// <summary>The split sources that feed it, with the numbers of their choices.</summary>
    internal Scope Scope { get; }

    /// <summary>The points that flow in whatever the choices.</summary>
    internal Rational FixedFlow { get; }

    /// <summary>What the target adds to a part of the difference; where the area is whole, the later scores are in a constant of the area already.</summary>
    internal End[] Difference(DifferencePart part, bool whole, bool negated) => Table(entry => (_scores[entry], _later) switch
    {
        ({ } score, _) when whole => -Part(score, Opposite(part)),
        (null, { } later) when whole => WithoutRow(Part(later, part)),
        ({ } score, { } later) => Part(later, part) + -Part(score, Opposite(part)),
        _ => default,
    }, negated);

    private static LedgerAmount Amount(Translation translation, int source) => translation.SourceAmount(source);

    private static DifferencePart Opposite(DifferencePart part) => DifferencePart.High - (int)part;

    /// <summary>A row that leaves a sum takes its low end from the low end and its high end from the high end.</summary>
    private static End WithoutRow(End end) => end with { Value = -end.Value };

    private static End Part(ScoreEstimate estimate, DifferencePart part) => part switch
    {
        DifferencePart.Low => End.LowOf(estimate.Interval),
        DifferencePart.High => End.HighOf(estimate.Interval),
        _ => new End(estimate.Points, 0),
    };

    private End[] Table(Func<int, End> entry, bool negated)
    {
        var entries = new End[_scores.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = negated ? -entry(i) : entry(i);
        }

        return entries;
    }
}
