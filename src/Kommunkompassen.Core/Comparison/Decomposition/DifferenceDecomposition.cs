using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>What the difference between two printed scores is made of; the parts add up to it exactly.</summary>
/// <remarks>
/// <see cref="PrintedDifference"/> = <see cref="ScoreDifference"/> + <see cref="ScaleAndWeights"/> + <see cref="Gaps"/> +
/// <see cref="Rounding"/>. For an area of a
/// translated evaluation the printed score is what flowed into it in printed points, since areas of different forms are not the same.
/// All in points. Equal when all parts are equal.
/// </remarks>
public sealed record DifferenceDecomposition
{
    private DifferenceDecomposition(ComparisonRow line, ScoreEstimate difference, DecomposedSide before, DecomposedSide after)
    {
        (Level, Number) = (line.Level, line.Number);
        ScoreDifference = difference.Points;
        ScaleAndWeights = before.Scale - after.Scale;
        Gaps = after.Gaps - before.Gaps;
        Rounding = after.Rounding - before.Rounding;
    }

    /// <summary>Area or total.</summary>
    public ScoreLevel Level { get; }

    /// <summary>The number of the area; empty for the total.</summary>
    public string Number { get; }

    /// <summary>The later printed score less the earlier one.</summary>
    public Rational PrintedDifference => ScoreDifference + ScaleAndWeights + Gaps + Rounding;

    /// <summary>What is left: the difference of the comparison, like set against like.</summary>
    public Rational ScoreDifference { get; }

    /// <summary>What comes of setting points on the maxima of another form.</summary>
    public Rational ScaleAndWeights { get; }

    /// <summary>Later points that are not compared, less earlier ones: those that nothing answers to on the other side, that were retired,
    /// or of rows that are not known.</summary>
    public Rational Gaps { get; }

    /// <summary>What lies between the printed scores and the exact ones that the library reckons with.</summary>
    public Rational Rounding { get; }

    /// <summary>True where printed numbers contradict each other, so that <see cref="Rounding"/> holds more than roundings: a printed area
    /// score or total lies further from its parts than rounding each of them can bring.</summary>
    public bool HoldsContradiction { get; private init; }

    /// <summary>The decomposition of the total, or null where a total cannot be compared, no printed scores add up to it, or points of rows
    /// that are not known cannot be told from rounding.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static DifferenceDecomposition? OfTotal(EvaluationComparison comparison)
        => Guard.NotNull(comparison).Total is { Difference: { } difference } line
            && DecomposedSide.OfTotal(comparison, later: false) is { } before
                && DecomposedSide.OfTotal(comparison, later: true) is { } after
            ? new(line, difference, before, after) { HoldsContradiction = IsContradictory(comparison.Before.Evaluation) || IsContradictory(comparison.After.Evaluation) }
            : null;

    /// <summary>The decomposition of an area, or null where it cannot be compared, its score in its own form is not printed, or points of
    /// rows that are not known cannot be told from rounding.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="area">The number of an area of the form on whose scale the comparison is.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such area.</exception>
    public static DifferenceDecomposition? OfArea(EvaluationComparison comparison, int area)
    {
        Guard.InRange(area, 1, Guard.NotNull(comparison).Areas.Count, $"The number of an area of framework {comparison.Framework}");
        return comparison.Areas[area - 1] is { Difference: { } difference } line
            && DecomposedSide.OfArea(comparison, area - 1, later: false) is { } before
                && DecomposedSide.OfArea(comparison, area - 1, later: true) is { } after
            ? new(line, difference, before, after) { HoldsContradiction = IsContradictory(comparison.Before.Evaluation) || IsContradictory(comparison.After.Evaluation) }
            : null;
    }

    /// <summary>Each rounding moves a number by half a point at most, that of the sum included.</summary>
    private static bool IsContradictory(Evaluation evaluation)
        => evaluation.Areas.Any(static area => IsBeyondRounding(area.Points, [.. area.SubQuestions.Select(static row => row.Points)]))
            || IsBeyondRounding(evaluation.PrintedTotal?.Points, [.. evaluation.Areas.Select(static area => area.Points)]);

    private static bool IsBeyondRounding(PrintedValue? sum, List<PrintedValue> parts)
        => sum?.Number is { } printed && parts.Count > 0 && parts.TrueForAll(static part => part.Number is not null)
            && Math.Abs(printed - parts.Sum(static part => part.Number!.Value)) * 2 > parts.Count + 1;
}
