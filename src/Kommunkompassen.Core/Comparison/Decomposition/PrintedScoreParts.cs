using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>How one side's printed score becomes the number that is compared: printed = compared - scale + gaps + rounding.</summary>
/// <param name="Scale">What converting points to other maxima adds to what is compared.</param>
/// <param name="Gaps">Points that are not compared.</param>
/// <param name="Rounding">The printed score less the exact one behind the comparison.</param>
internal readonly record struct PrintedScoreParts(Rational Scale, Rational Gaps, Rational Rounding)
{
    /// <summary>An area or, where none is given, the total of one side; null where its parts cannot be separated.</summary>
    internal static PrintedScoreParts? Of(EvaluationComparison comparison, int? area, bool later)
    {
        var side = later ? comparison.After : comparison.Before;
        var row = area is { } index ? comparison.Areas[index] : comparison.Total;
        var (compared, whole) = later ? (row.ComparableAfter, row.AfterScore) : (row.ComparableBefore, row.BeforeScore);
        if (compared is not { Points: var points })
        {
            return null;
        }

        if (side.Translation is not { } translation)
        {
            return whole is { IsWhole: true, Estimate: { } own }
                && (area is null ? PrintedTotal(side.Evaluation) : Printed(whole.Printed)) is { } printed
                    ? new(0, own.Points - points, printed - own.Points)
                    : null;
        }

        // What flowed of an area whose rows are not known cannot be separated into what is compared and what is not.
        return translation.Ledger.AreaFlows.Count > 0 ? null
            : area is { } number ? OfArea(comparison, translation, number, points)
            : OfTotal(comparison, translation, points);
    }

    private static PrintedScoreParts? OfTotal(EvaluationComparison comparison, Translation translation, Rational compared)
    {
        var areas = Enumerable.Range(0, comparison.Areas.Count).ToList();
        var isCarried = translation.Plan.CarriesTotal && areas.TrueForAll(area => IsCarried(comparison, translation, area));
        var flowed = isCarried ? compared : areas.Aggregate(Rational.Zero, (sum, area) => sum + Flowed(comparison, translation, area));
        return PrintedTotal(translation.Evaluation) is { } printed
            && (isCarried ? compared : Source(comparison, translation)) is { } source
                ? new(compared - flowed, source - flowed, printed - source)
                : null;
    }

    /// <summary>The printed score of a translated area is what flowed into it in printed points.</summary>
    private static PrintedScoreParts OfArea(EvaluationComparison comparison, Translation translation, int area, Rational compared)
    {
        var inflow = translation.Ledger.Inflows.Where(entry => entry.Number.Area == area + 1)
            .Aggregate(default(LedgerAmount), static (sum, entry) => sum + entry.Amount);
        var flowed = Flowed(comparison, translation, area);
        var source = IsCarried(comparison, translation, area) ? flowed : inflow.Estimate.Points;
        return new(compared - flowed, source - flowed, inflow.Points - source);
    }

    /// <summary>The points of the source framework version behind what is compared of an area.</summary>
    private static Rational Flowed(EvaluationComparison comparison, Translation translation, int area)
    {
        if (IsCarried(comparison, translation, area))
        {
            return translation.Scores.Areas[area].Estimate!.Value.Points;
        }

        // Measured whole on both sides, an area is compared as it is, whether or not each of its rows is known.
        var whole = IsWhole(comparison.Areas[area]);
        return translation.Ledger.Inflows
            .Where((entry, i) => entry.Number.Area == area + 1 && (whole || comparison.SubQuestions[i].Difference is not null))
            .Aggregate(Rational.Zero, static (sum, entry) => sum + entry.Amount.Estimate.Points);
    }

    /// <summary>The points of the source framework version that the parts are taken from: the score of an area that is carried over, else
    /// its rows, and where some are not known its score again.</summary>
    private static Rational? Source(EvaluationComparison comparison, Translation translation)
    {
        var carried = translation.Plan.CarriedAreas;
        var (own, sum) = (ScoreSheet.FromEvaluation(translation.Evaluation), (Rational?)Rational.Zero);
        for (var (area, first) = (0, 0); area < own.Areas.Count; first += own.Framework.Areas[area++].SubQuestions.Count)
        {
            var rows = own.SubQuestions.Skip(first).Take(own.Framework.Areas[area].SubQuestions.Count).ToList();
            var target = Array.IndexOf(carried, area);
            var isCarried = target >= 0 && IsCarried(comparison, translation, target);
            sum = !isCarried && rows.TrueForAll(static row => row.Estimate is not null)
                ? rows.Aggregate(sum, static (all, row) => all + row.Estimate?.Points)
                : own.Areas[area] is { IsWhole: true, Estimate: { } score } ? sum + score.Points
                : null;
        }

        return sum;
    }

    private static bool IsCarried(EvaluationComparison comparison, Translation translation, int area)
        => translation.Plan.CarriedAreas[area] is not null && IsWhole(comparison.Areas[area]);

    private static bool IsWhole(ComparisonRow row) => row is { BeforeScore.IsWhole: true, AfterScore.IsWhole: true };

    /// <summary>The printed total, else the sum of the area scores where all are printed.</summary>
    private static Rational? PrintedTotal(Evaluation evaluation)
        => Printed(evaluation.PrintedTotal?.Points)
            ?? evaluation.Areas.Aggregate((Rational?)Rational.Zero, static (sum, area) => sum + Printed(area.Points));

    private static Rational? Printed(PrintedValue? value) => value?.Number is { } number ? Rational.FromDecimal(number) : null;
}
