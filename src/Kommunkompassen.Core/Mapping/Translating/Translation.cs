using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>An evaluation translated to another framework version, in two readings: the ledger (points that flowed, source weights) and
/// the score sheet (on the target's own scale).</summary>
/// <remarks>
/// The score of a target sub-question is the part of their maximum that its known sources achieved, set on its own maximum. An area's score
/// is
/// the sum over its sub-questions that have a known source; where an area answers whole to one area of the source framework version, the printed area
/// score
/// is carried over. Equal when all parts are equal. Thread-safe.
/// </remarks>
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

    /// <summary>Where the score of a target sub-question comes from.</summary>
    /// <param name="number">A sub-question of the target framework version.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The target framework version has no such sub-question.</exception>
    public ScoreTrace TraceSubQuestion(SubQuestionNumber number)
    {
        Guard.NotNull(number);
        var index = Mapping.To.IndexOf(number);
        return index >= 0
            ? Tracer.OfSubQuestion(this, index)
            : throw new ArgumentOutOfRangeException(
                nameof(number), number,
                $"Framework {Mapping.To} has no sub-question {number}; it has {Mapping.To.SubQuestions[0].Number} to {Mapping.To.SubQuestions[^1].Number}.");
    }

    /// <summary>Where the score of a target area comes from.</summary>
    /// <param name="area">The number of an area of the target framework version.</param>
    /// <exception cref="ArgumentOutOfRangeException">The target framework version has no such area.</exception>
    public ScoreTrace TraceArea(int area)
        => Tracer.OfArea(this, Guard.InRange(area, 1, Mapping.To.Areas.Count, $"The number of an area of framework {Mapping.To}") - 1);

    /// <summary>What a sub-question of the source framework version holds, as far as it is known.</summary>
    internal LedgerAmount SourceAmount(int index) => _sources[index];

    /// <summary>Where the total comes from.</summary>
    public ScoreTrace TraceTotal() => Tracer.OfTotal(this);
}
