using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>The score of one target sub-question, and how much of it is covered, for every combination of choices of the split sources that
/// feed it.</summary>
internal sealed class TargetTable
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
    internal TargetTable(EvaluationComparison comparison, Translation translation, List<SplitSource> splits, int target, Scope scope)
    {
        var plan = translation.Plan.Targets[target];
        var max = plan.Question.MaxPoints;
        (Target, Scope) = (target, scope);
        Area = plan.Question.Number.Area - 1;
        var later = comparison.SubQuestions[target].AfterScore;
        (_later, _coveredLater) = (later.Estimate, later.Estimate is null ? 0 : later.Coverage * max);

        var fixedFlow = new Inflow(default, 0);
        foreach (var flow in plan.Flows.Where(flow => scope.Variables.All(split => splits[split].Source != flow.Source)))
        {
            fixedFlow += Inflow.Of(translation, flow.Source, flow.Share);
        }

        FixedFlow = fixedFlow.Known.Estimate.Points;
        var (feeding, sizes, entries) = (scope.Variables, scope.Sizes, scope.Entries);
        (_scores, _covered) = (new ScoreEstimate?[entries], new Rational[entries]);
        var sources = feeding.Select(
            split => (splits[split].Source, Shares: splits[split].Choices, Place: Array.IndexOf(splits[split].Targets, target))).ToArray();
        var choices = new int[feeding.Length];
        for (var entry = 0; entry < entries; entry++)
        {
            var inflow = fixedFlow;
            for (var i = 0; i < sources.Length; i++)
            {
                inflow += Inflow.Of(translation, sources[i].Source, sources[i].Shares[choices[i]][sources[i].Place]);
            }

            var known = inflow.Known.MaxPoints;
            if (known.Sign > 0)
            {
                _scores[entry] = inflow.Known.Estimate * (max / known);
                _covered[entry] = plan.IsEquivalent ? max : Rational.Min(inflow.Linked, max) * (known / inflow.Linked);
            }

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

    /// <summary>The split sources that feed it, with the numbers of their choices.</summary>
    internal Scope Scope { get; }

    /// <summary>The points that flow in whatever the choices.</summary>
    internal Rational FixedFlow { get; }

    /// <summary>True when some choices leave it without a known source.</summary>
    internal bool CanBeLost => Array.Exists(_scores, static score => score is null);

    /// <summary>True when all choices do.</summary>
    internal bool IsAlwaysLost => Array.TrueForAll(_scores, static score => score is null);

    /// <summary>True when its later score is known, so that it can be compared by itself.</summary>
    internal bool IsKnownLater => _later is not null;

    /// <summary>What the target adds to a part of the difference, for each of some modes of its area; null where the choices do not lead to
    /// the mode.</summary>
    /// <remarks>The mode runs fastest.</remarks>
    internal End?[] Difference(DifferencePart part, IReadOnlyList<AreaMode> modes, bool isCarried)
        => Table(modes, isCarried, isBound: false, (mode, score, _) => (mode.Kind, score, _later) switch
        {
            (AreaModeKind.Whole or AreaModeKind.WithinTotal, { } earlier, _) => isCarried ? default : -End.Part(earlier, part.Opposite()),
            (AreaModeKind.Rows, { } earlier, { } later) => End.Part(later, part) + -End.Part(earlier, part.Opposite()),
            _ => default,
        });

    /// <summary>How many points of the target are comparable, likewise.</summary>
    /// <remarks>Between choices that leave it without a source and others its score stays between those of the others, but what is covered
    /// of it comes near 0.</remarks>
    internal End?[] Covered(IReadOnlyList<AreaMode> modes, bool isCarried, bool isBound)
        => Table(modes, isCarried, isBound, (mode, _, covered) => mode.Kind switch
        {
            AreaModeKind.Whole or AreaModeKind.WithinTotal => new End(isCarried || mode.IsCoveredAsLater ? 0 : covered, 0),
            AreaModeKind.Rows => new End(Rational.Min(covered, _coveredLater), 0),
            _ => default,
        });

    private End?[] Table(IReadOnlyList<AreaMode> modes, bool isCarried, bool isBound, Func<AreaMode, ScoreEstimate?, Rational, End> value)
    {
        var entries = new End?[_scores.Length * modes.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            var (mode, score) = (modes[i % modes.Count], _scores[i / modes.Count]);
            var isAllowed = mode.Allows(Target, IsKnownLater, isCarried || score is not null)
                || (isBound && mode.Allows(Target, IsKnownLater, isKept: true));
            entries[i] = isAllowed ? value(mode, score, _covered[i / modes.Count]) : null;
        }

        return entries;
    }

    /// <summary>What flows in: what is known of it, and the maxima whether known or not.</summary>
    private readonly record struct Inflow(LedgerAmount Known, Rational Linked)
    {
        internal static Inflow Of(Translation translation, int source, Rational share)
            => new(translation.SourceAmount(source) * share, translation.Mapping.From.SubQuestions[source].MaxPoints * share);

        public static Inflow operator +(Inflow left, Inflow right) => new(left.Known + right.Known, left.Linked + right.Linked);
    }
}
