using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>What the difference between two printed scores is made of; the parts add up to it exactly.</summary>
/// <remarks>
/// <see cref="PrintedDifference"/> = <see cref="ScoreDifference"/> + <see cref="ScaleAndWeights"/> + <see cref="Gaps"/> + <see cref="Rounding"/>. For an area of a
/// translated evaluation the earlier printed score is what flowed into it in printed points, since areas of different forms are not the same.
/// All in points. Equal when all parts are equal.
/// </remarks>
public sealed record DifferenceDecomposition
{
    private DifferenceDecomposition(ScoreLevel level, string number, Rational change, Rational scaleAndWeights, Rational gaps, Rational rounding)
    {
        (Level, Number) = (level, number);
        (ScoreDifference, ScaleAndWeights, Gaps, Rounding) = (change, scaleAndWeights, gaps, rounding);
    }

    /// <summary>Area or total.</summary>
    public ScoreLevel Level { get; }

    /// <summary>The number of the area; empty for the total.</summary>
    public string Number { get; }

    /// <summary>The later printed score less the earlier one.</summary>
    public Rational PrintedDifference => ScoreDifference + ScaleAndWeights + Gaps + Rounding;

    /// <summary>What is left: the difference of the comparison, like set against like.</summary>
    public Rational ScoreDifference { get; }

    /// <summary>What comes of setting points of the earlier form on the maxima of the later one.</summary>
    public Rational ScaleAndWeights { get; }

    /// <summary>Points of the later form that nothing earlier answers to, less points of the earlier form that were retired or flowed where nothing is compared.</summary>
    public Rational Gaps { get; }

    /// <summary>What lies between the printed scores and the exact ones that the library reckons with.</summary>
    public Rational Rounding { get; }

    /// <summary>The decomposition of the total, or null where a total cannot be compared, no printed scores add up to it, or an area was translated without its rows.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static DifferenceDecomposition? OfTotal(EvaluationComparison comparison)
    {
        var line = Guard.NotNull(comparison).Total;
        if (PrintedTotal(comparison.Before.Evaluation) is not { } earlier || PrintedTotal(comparison.After.Evaluation) is not { } later
            || comparison.After.Translation is not null)
        {
            return null;
        }

        return comparison.Before.Translation is { } translation
            ? Translated(line, translation, comparison, static _ => true, earlier, translation.Ledger.SourceTotal.Estimate.Points, later)
            : Own(line, earlier, later);
    }

    /// <summary>The decomposition of an area, or null where it cannot be compared, its later score is not printed, or an area was translated without its rows.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="area">The number of an area of the form on whose scale the comparison is.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such area.</exception>
    public static DifferenceDecomposition? OfArea(EvaluationComparison comparison, int area)
    {
        Guard.InRange(area, 1, Guard.NotNull(comparison).Areas.Count, $"The number of an area of framework {comparison.Framework}");
        var line = comparison.Areas[area - 1];
        if (line.WholeAfter.Printed?.Number is not { } later || comparison.After.Translation is not null)
        {
            return null;
        }

        if (comparison.Before.Translation is not { } translation)
        {
            return line.WholeBefore.Printed?.Number is { } earlier ? Own(line, Rational.Of(earlier), Rational.Of(later)) : null;
        }

        var inflows = translation.Ledger.Inflows.Where(entry => entry.Number.Area == area).ToList();
        return Translated(
            line, translation, comparison, number => number.Area == area,
            Sum(inflows, static amount => amount.Points), Sum(inflows, static amount => amount.Estimate.Points), Rational.Of(later));
    }

    private static DifferenceDecomposition? Own(ComparisonLine line, Rational earlier, Rational later)
    {
        if (line.Difference is not { } difference || line.WholeBefore.Estimate is not { } before || line.WholeAfter.Estimate is not { } after)
        {
            return null;
        }

        var rounding = (later - after.Points) - (earlier - before.Points);
        var gaps = after.Points - line.After!.Value.Points - (before.Points - line.Before!.Value.Points);
        return new(line.Level, line.Number, difference.Points, 0, gaps, rounding);
    }

    private static DifferenceDecomposition? Translated(
        ComparisonLine line, Translation translation, EvaluationComparison comparison, Func<SubQuestionNumber, bool> inside,
        Rational earlierPrinted, Rational earlierExact, Rational laterPrinted)
    {
        // What flowed of an area whose rows are not known cannot be told apart into what is compared and what is not.
        if (line.Difference is not { } difference || line.WholeAfter.Estimate is not { } later || translation.Ledger.AreaFlows.Count > 0)
        {
            return null;
        }

        var flowed = Rational.Zero;
        for (var i = 0; i < comparison.SubQuestions.Count; i++)
        {
            // Measured whole on both sides, an area is compared as it is, whether or not each of its rows is known.
            var area = comparison.Areas[comparison.Framework.SubQuestions[i].Number.Area - 1];
            var compared = area is { WholeBefore.IsWhole: true, WholeAfter.IsWhole: true } || comparison.SubQuestions[i].Difference is not null;
            if (compared && inside(translation.Ledger.Inflows[i].Number))
            {
                flowed += translation.Ledger.Inflows[i].Amount.Estimate.Points;
            }
        }

        var scale = line.Before!.Value.Points - flowed;
        var gaps = later.Points - line.After!.Value.Points - (earlierExact - flowed);
        var rounding = (laterPrinted - later.Points) - (earlierPrinted - earlierExact);
        return new(line.Level, line.Number, difference.Points, scale, gaps, rounding);
    }

    private static Rational Sum(List<LedgerEntry> entries, Func<LedgerAmount, Rational> part)
        => entries.Aggregate(Rational.Zero, (sum, entry) => sum + part(entry.Amount));

    /// <summary>The printed total, else the sum of the printed area scores where all are printed.</summary>
    private static Rational? PrintedTotal(Evaluation evaluation)
        => evaluation.PrintedTotal?.Points.Number is { } total ? Rational.Of(total)
            : evaluation.Areas.All(static area => area.Points.Number is not null) ? evaluation.Areas.Aggregate(Rational.Zero, static (sum, area) => sum + Rational.Of(area.Points.Number!.Value))
            : null;
}
