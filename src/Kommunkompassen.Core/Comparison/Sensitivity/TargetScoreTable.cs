using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;
using Basis = Kommunkompassen.Comparison.AreaCases.Basis;

namespace Kommunkompassen.Comparison;

/// <summary>The score of a target sub-question, and how much of it is covered, by the choices of the split sources that feed it.</summary>
internal sealed class TargetScoreTable
{
    private readonly ScoreEstimate?[] _scores;
    private readonly Rational[] _covered;
    private readonly ScoreEstimate? _later;
    private readonly Rational _coveredLater;

    /// <param name="comparison">The comparison.</param>
    /// <param name="translation">The translation of its earlier side.</param>
    /// <param name="splits">The split sources.</param>
    /// <param name="target">The index of the sub-question.</param>
    /// <param name="scope">The splits that feed it.</param>
    internal TargetScoreTable(
        EvaluationComparison comparison, Translation translation, List<SplitSource> splits, int target, TableScope scope)
    {
        var plan = translation.Plan.Targets[target];
        var max = plan.Question.MaxPoints;
        Target = target;
        Scope = scope;
        Area = plan.Question.Number.Area - 1;
        var later = comparison.SubQuestions[target].AfterScore;
        _later = later.Estimate;
        _coveredLater = later.Estimate is null ? 0 : later.Coverage * max;

        var fixedFlow = plan.Flows.Where(flow => scope.Variables.All(split => splits[split].Source != flow.Source))
            .Aggregate(new Inflow(default, 0), (sum, flow) => sum + Inflow.From(translation, flow.Source, flow.Share));
        FixedFlow = fixedFlow.Known.Estimate.Points;
        _scores = new ScoreEstimate?[scope.Entries];
        _covered = new Rational[scope.Entries];
        var sources = scope.Variables.Select(
            split => (splits[split].Source, Shares: splits[split].Choices, Place: Array.IndexOf(splits[split].Targets, target))).ToArray();
        var choices = new int[sources.Length];
        for (var entry = 0; entry < _scores.Length; entry++)
        {
            var inflow = fixedFlow;
            for (var i = 0; i < sources.Length; i++)
            {
                inflow += Inflow.From(translation, sources[i].Source, sources[i].Shares[choices[i]][sources[i].Place]);
            }

            var known = inflow.Known.MaxPoints;
            if (known.Sign > 0)
            {
                _scores[entry] = inflow.Known.Estimate * (max / known);
                _covered[entry] = plan.IsEquivalent ? max : Rational.Min(inflow.Linked, max) * (known / inflow.Linked);
            }

            for (var i = choices.Length - 1; i >= 0 && ++choices[i] == scope.Sizes[i]; i--)
            {
                choices[i] = 0;
            }
        }
    }

    /// <summary>The index of the sub-question.</summary>
    internal int Target { get; }

    /// <summary>The index of the area.</summary>
    internal int Area { get; }

    /// <summary>The split sources that feed it, with the numbers of their choices.</summary>
    internal TableScope Scope { get; }

    /// <summary>The points that flow in whatever the choices.</summary>
    internal Rational FixedFlow { get; }

    /// <summary>True when some choices leave it without a known source.</summary>
    internal bool CanBeLost => Array.Exists(_scores, static score => score is null);

    /// <summary>True when all choices do.</summary>
    internal bool IsAlwaysLost => Array.TrueForAll(_scores, static score => score is null);

    /// <summary>True when its later score is known, so that it can be compared by itself.</summary>
    internal bool IsKnownLater => _later is not null;

    /// <summary>What the target adds to a part of the difference in each case of its area, the case running fastest; null where the choices
    /// do not lead to the case.</summary>
    internal IntervalEnd?[] Difference(IntervalEnd.Part part, AreaCases area)
        => Table(area, isBound: false, (@case, score, _) => (@case.Basis, score, _later) switch
        {
            (Basis.Whole or Basis.WithinTotal, { } earlier, _) => area.IsCarried ? default : IntervalEnd.Subtracted(earlier, part),
            (Basis.Rows, { } earlier, { } later) => IntervalEnd.Of(later, part) + IntervalEnd.Subtracted(earlier, part),
            _ => default,
        });

    /// <summary>How many points of the target are comparable, likewise.</summary>
    /// <remarks>Between choices that leave it without a source and others its score stays between those of the others, but what is covered
    /// of it comes near 0.</remarks>
    internal IntervalEnd?[] Covered(AreaCases area, bool isBound)
        => Table(area, isBound, (@case, _, covered) => @case.Basis switch
        {
            Basis.Whole or Basis.WithinTotal => new(area.IsCarried || @case.IsCoveredAsLater ? 0 : covered),
            Basis.Rows => new(Rational.Min(covered, _coveredLater)),
            _ => default,
        });

    private IntervalEnd?[] Table(AreaCases area, bool isBound, Func<AreaCases.Case, ScoreEstimate?, Rational, IntervalEnd> value)
    {
        var entries = new IntervalEnd?[_scores.Length * area.Cases.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            var (@case, score) = (area.Cases[i % area.Cases.Count], _scores[i / area.Cases.Count]);
            var isAllowed = @case.Allows(Target, IsKnownLater, area.IsCarried || score is not null)
                || (isBound && @case.Allows(Target, IsKnownLater, isKept: true));
            entries[i] = isAllowed ? value(@case, score, _covered[i / area.Cases.Count]) : null;
        }

        return entries;
    }

    /// <summary>What flows in: what is known of it, and the maxima whether known or not.</summary>
    private readonly record struct Inflow(LedgerAmount Known, Rational Linked)
    {
        internal static Inflow From(Translation translation, int source, Rational share)
            => new(translation.SourceAmount(source) * share, translation.Mapping.From.SubQuestions[source].MaxPoints * share);

        public static Inflow operator +(Inflow left, Inflow right) => new(left.Known + right.Known, left.Linked + right.Linked);
    }
}
