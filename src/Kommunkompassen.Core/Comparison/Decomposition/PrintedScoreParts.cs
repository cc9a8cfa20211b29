using Kommunkompassen.Mapping;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Comparison;

/// <summary>How one side's printed score becomes the number that is compared: printed = compared - scale + gaps + rounding.</summary>
/// <param name="Scale">What converting points to other maxima adds to what is compared.</param>
/// <param name="Gaps">Points that are not compared.</param>
/// <param name="Rounding">The printed score less the exact one behind the comparison.</param>
internal readonly record struct PrintedScoreParts(Rational Scale, Rational Gaps, Rational Rounding)
{
    /// <summary>The total of one side; null where its parts cannot be separated.</summary>
    internal static PrintedScoreParts? OfTotal(EvaluationComparison comparison, bool later)
    {
        var (side, row) = (later ? comparison.After : comparison.Before, comparison.Total);
        var (compared, whole) = later ? (row.ComparableAfter, row.AfterScore) : (row.ComparableBefore, row.BeforeScore);
        if (compared is not { } known || PrintedTotal(side.Evaluation) is not { } printed)
        {
            return null;
        }

        if (side.Translation is not { } translation)
        {
            return whole is { IsWhole: true, Estimate: { } own } ? Own(printed, own.Points, known.Points) : null;
        }

        // What flowed of an area whose rows are not known cannot be separated into what is compared and what is not.
        if (translation.Ledger.AreaFlows.Count > 0)
        {
            return null;
        }

        if (translation.Plan.CarriesTotal
            && Enumerable.Range(0, comparison.Areas.Count).All(area => IsCarried(comparison, translation, area)))
        {
            return Own(printed, known.Points, known.Points);
        }

        var flowed = Rational.Zero;
        for (var area = 0; area < comparison.Areas.Count; area++)
        {
            flowed += Flowed(comparison, translation, area);
        }

        return Source(comparison, translation) is { } source
            ? new(known.Points - flowed, source - flowed, printed - source)
            : null;
    }

    /// <summary>An area of one side; the printed score of a translated one is what flowed into it in printed points. Null where its parts
    /// cannot be separated.</summary>
    internal static PrintedScoreParts? OfArea(EvaluationComparison comparison, int area, bool later)
    {
        var (side, row) = (later ? comparison.After : comparison.Before, comparison.Areas[area]);
        var (compared, whole) = later ? (row.ComparableAfter, row.AfterScore) : (row.ComparableBefore, row.BeforeScore);
        if (compared is not { } known)
        {
            return null;
        }

        if (side.Translation is not { } translation)
        {
            return whole is { IsWhole: true, Estimate: { } own, Printed.Number: { } number }
                ? Own(Rational.FromDecimal(number), own.Points, known.Points)
                : null;
        }

        if (translation.Ledger.AreaFlows.Count > 0)
        {
            return null;
        }

        var inflow = default(LedgerAmount);
        foreach (var entry in translation.Ledger.Inflows.Where(entry => entry.Number.Area == area + 1))
        {
            inflow += entry.Amount;
        }

        var flowed = Flowed(comparison, translation, area);
        var source = IsCarried(comparison, translation, area) ? flowed : inflow.Estimate.Points;
        return new(known.Points - flowed, source - flowed, inflow.Points - source);
    }

    private static PrintedScoreParts Own(Rational printed, Rational whole, Rational compared) => new(0, whole - compared, printed - whole);

    /// <summary>The points of the source framework version behind what is compared of an area.</summary>
    private static Rational Flowed(EvaluationComparison comparison, Translation translation, int area)
    {
        if (IsCarried(comparison, translation, area))
        {
            return translation.Scores.Areas[area].Estimate!.Value.Points;
        }

        // Measured whole on both sides, an area is compared as it is, whether or not each of its rows is known.
        var whole = IsWhole(comparison.Areas[area]);
        var flowed = Rational.Zero;
        for (var i = 0; i < comparison.SubQuestions.Count; i++)
        {
            if (comparison.Framework.SubQuestions[i].Number.Area == area + 1
                && (whole || comparison.SubQuestions[i].Difference is not null))
            {
                flowed += translation.Ledger.Inflows[i].Amount.Estimate.Points;
            }
        }

        return flowed;
    }

    /// <summary>The points of the source framework version that the parts are taken from: the score of an area that is carried over, else
    /// its rows, and where some are not known its score again.</summary>
    private static Rational? Source(EvaluationComparison comparison, Translation translation)
    {
        var carried = translation.Plan.CarriedAreas;
        var (own, sum) = (ScoreSheet.FromEvaluation(translation.Evaluation), Rational.Zero);
        for (var (area, first) = (0, 0); area < own.Areas.Count; first += own.Framework.Areas[area++].SubQuestions.Count)
        {
            var rows = own.SubQuestions.Skip(first).Take(own.Framework.Areas[area].SubQuestions.Count).ToList();
            var target = Array.IndexOf(carried, area);
            if ((target < 0 || !IsCarried(comparison, translation, target)) && rows.TrueForAll(static row => row.Estimate is not null))
            {
                sum = rows.Aggregate(sum, static (all, row) => all + row.Estimate!.Value.Points);
            }
            else if (own.Areas[area] is { IsWhole: true, Estimate: { } score })
            {
                sum += score.Points;
            }
            else
            {
                return null;
            }
        }

        return sum;
    }

    private static bool IsCarried(EvaluationComparison comparison, Translation translation, int area)
        => translation.Plan.CarriedAreas[area] is not null && IsWhole(comparison.Areas[area]);

    private static bool IsWhole(ComparisonRow row) => row is { BeforeScore.IsWhole: true, AfterScore.IsWhole: true };

    /// <summary>The printed total, else the sum of the area scores where all are printed.</summary>
    private static Rational? PrintedTotal(Evaluation evaluation)
    {
        if (evaluation.PrintedTotal?.Points.Number is { } total)
        {
            return Rational.FromDecimal(total);
        }

        return evaluation.Areas.All(static area => area.Points.Number is not null)
            ? evaluation.Areas.Aggregate(Rational.Zero, static (sum, area) => sum + Rational.FromDecimal(area.Points.Number!.Value))
            : null;
    }
}
