using Kommunkompassen.Internal;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>What the difference between two printed scores is made of; the parts add up to it exactly.</summary>
/// <remarks><see cref="PrintedDifference"/> = <see cref="ScoreDifference"/> + <see cref="ScaleAndWeights"/> + <see cref="Gaps"/> +
/// <see cref="Rounding"/>. For an area of a translated evaluation the printed score is the sum of the printed points that flowed into it,
/// since areas of different framework versions are not the same. All in points. Equal when all parts are equal.</remarks>
public sealed record DifferenceDecomposition
{
    private DifferenceDecomposition(ComparisonRow row, PrintedScoreParts before, PrintedScoreParts after, bool holdsContradiction)
    {
        Level = row.Level;
        Number = row.Number;
        ScoreDifference = row.Difference!.Value.Points;
        ScaleAndWeights = before.Scale - after.Scale;
        Gaps = after.Gaps - before.Gaps;
        Rounding = after.Rounding - before.Rounding;
        HoldsContradiction = holdsContradiction;
    }

    /// <summary>Area or total.</summary>
    public ScoreLevel Level { get; }

    /// <summary>The number of the area; empty for the total.</summary>
    public string Number { get; }

    /// <summary>The later printed score less the earlier one.</summary>
    public Rational PrintedDifference => ScoreDifference + ScaleAndWeights + Gaps + Rounding;

    /// <summary>The difference of the comparison, like against like.</summary>
    public Rational ScoreDifference { get; }

    /// <summary>What comes of converting points to the maxima of another framework version.</summary>
    public Rational ScaleAndWeights { get; }

    /// <summary>Later points that are not compared, less earlier ones: those without a counterpart on the other side, those that were
    /// retired, and those of rows that are not known.</summary>
    public Rational Gaps { get; }

    /// <summary>What separates the printed scores from the exact ones behind the comparison.</summary>
    public Rational Rounding { get; }

    /// <summary>True where printed numbers contradict each other, so that <see cref="Rounding"/> holds more than roundings: a printed area
    /// score or total lies further from its parts than rounding each of them can bring.</summary>
    public bool HoldsContradiction { get; }

    /// <summary>Decomposes the total; null where it cannot be compared, where no printed scores add up to it, or where the points of
    /// unknown rows cannot be separated from rounding.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static DifferenceDecomposition? OfTotal(EvaluationComparison comparison)
        => Of(comparison, Guard.NotNull(comparison).Total, null);

    /// <summary>Decomposes an area; null where it cannot be compared, where its score in its own framework version is not printed, or where
    /// the points of unknown rows cannot be separated from rounding.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="area">The number of an area of the framework version on whose scale the comparison is.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The framework version has no such area.</exception>
    public static DifferenceDecomposition? OfArea(EvaluationComparison comparison, int area)
    {
        Guard.InRange(area, 1, Guard.NotNull(comparison).Areas.Count, $"The number of an area of framework {comparison.Framework}");
        return Of(comparison, comparison.Areas[area - 1], area - 1);
    }

    private static DifferenceDecomposition? Of(EvaluationComparison comparison, ComparisonRow row, int? area)
        => row.Difference is not null
            && PrintedScoreParts.Of(comparison, area, later: false) is { } before
            && PrintedScoreParts.Of(comparison, area, later: true) is { } after
                ? new(row, before, after, IsContradictory(comparison.Before.Evaluation) || IsContradictory(comparison.After.Evaluation))
                : null;

    /// <summary>Each rounding moves a number by half a point at most, that of the sum included.</summary>
    private static bool IsContradictory(Evaluation evaluation)
        => evaluation.Areas.Any(static area => IsBeyondRounding(area.Points, [.. area.SubQuestions.Select(static row => row.Points)]))
            || IsBeyondRounding(evaluation.PrintedTotal?.Points, [.. evaluation.Areas.Select(static area => area.Points)]);

    private static bool IsBeyondRounding(PrintedValue? sum, List<PrintedValue> parts)
        => sum?.Number is { } printed && parts.Count > 0 && parts.TrueForAll(static part => part.Number is not null)
            && Math.Abs(printed - parts.Sum(static part => part.Number!.Value)) * 2 > parts.Count + 1;
}
