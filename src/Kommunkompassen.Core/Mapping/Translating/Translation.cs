using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>An evaluation translated to another framework version, in two readings: the ledger (points that flowed, source weights) and the
/// score sheet (on the target's own scale).</summary>
/// <remarks>The score of a target sub-question is the part of their maximum that its known sources achieved, set on its own maximum. An
/// area's score is the sum over its sub-questions that have a known source; where an area corresponds whole to one area of the source
/// framework version, the printed area score is carried over. Equal when all parts are equal. Thread-safe.</remarks>
public sealed record Translation
{
    private readonly EquatableList<LedgerAmount> _sources;

    internal Translation(
        FrameworkMapping mapping, Evaluation evaluation, ScoreSheet scores, Ledger ledger, EquatableList<LedgerAmount> sources)
    {
        _sources = sources;
        Mapping = mapping;
        Evaluation = evaluation;
        Scores = scores;
        Ledger = ledger;
    }

    /// <summary>The mapping.</summary>
    public FrameworkMapping Mapping { get; }

    /// <summary>The evaluation, in its own framework version.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>The scores on the scale of the target framework version.</summary>
    public ScoreSheet Scores { get; }

    /// <summary>What flowed where, in points of the source framework version.</summary>
    public Ledger Ledger { get; }

    internal MappingPlan Plan => MappingPlan.Of(Mapping);

    /// <summary>Where the score of a target sub-question comes from.</summary>
    /// <param name="number">A sub-question of the target framework version.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The target framework version has no such sub-question.</exception>
    public ScoreTrace TraceSubQuestion(SubQuestionNumber number)
        => new(Mapping, Scores[number], EquatableList.From(Contributions(Mapping.To.IndexOf(number), null)), []);

    /// <summary>Where the score of a target area comes from.</summary>
    /// <param name="area">The number of an area of the target framework version.</param>
    /// <exception cref="ArgumentOutOfRangeException">The target framework version has no such area.</exception>
    public ScoreTrace TraceArea(int area)
    {
        Guard.InRange(area, 1, Mapping.To.Areas.Count, $"The number of an area of framework {Mapping.To}");
        return TraceSum(Scores.Areas[area - 1], target => Mapping.To.SubQuestions[target].Number.Area == area);
    }

    /// <summary>Where the total comes from.</summary>
    public ScoreTrace TraceTotal() => TraceSum(Scores.Total, static _ => true);

    /// <summary>What a sub-question of the source framework version holds, as far as it is known.</summary>
    internal LedgerAmount SourceAmount(int index) => _sources[index];

    private ScoreTrace TraceSum(ScoreRow score, Func<int, bool> holds)
    {
        var targets = Enumerable.Range(0, Mapping.To.SubQuestions.Count).Where(holds).ToList();
        var unsplit = Ledger.AreaFlows.Count == 0 ? null : UnsplitAreas.Of(new OwnScores(Evaluation, false), Mapping.From, Plan);
        var ofAreas = unsplit?.Parts(targets).Select(
            part => new AreaContribution(Evaluation.Areas[part.Area], part.Score, part.Factor, part.IsExact, part.Amount));
        return new ScoreTrace(
            Mapping, score, EquatableList.From(targets.SelectMany(target => Contributions(target, unsplit))),
            EquatableList.From(ofAreas ?? []));
    }

    private IEnumerable<Contribution> Contributions(int target, UnsplitAreas? unsplit)
    {
        var plan = Plan.Targets[target];
        var known = unsplit?.KnownPoints(target) ?? Ledger.Inflows[target].Amount.MaxPoints;
        if (known.Sign == 0)
        {
            yield break;
        }

        var scale = plan.Question.MaxPoints / known;
        foreach (var (link, flow) in plan.Links.Zip(plan.Flows))
        {
            if (SourceAmount(flow.Source) is { MaxPoints.Sign: > 0, Estimate: var estimate })
            {
                yield return new Contribution(
                    link, Evaluation.SubQuestions[flow.Source], Mapping.From.SubQuestions[flow.Source].MaxPoints, estimate, scale,
                    estimate * flow.Share * scale);
            }
        }
    }
}
