using System.Numerics;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tests.Auditing;

/// <summary>
/// Tries every exact score of a fine grid: the slow, plain counterpart of the propagation. It knows nothing of intervals; sets of grid
/// points are
/// bits of big integers.
/// </summary>
/// <remarks>
/// For maxima that are multiples of 10, whole printed numbers and at most three rows an area. All ends of intervals are then multiples of a
/// twentieth of a point, and with four grid points to each of them every sum that real numbers can reach is reached by the grid as well.
/// </remarks>
internal sealed class BruteForce
{
    internal const int Grid = 80;

    private readonly Evaluation _evaluation;
    private readonly PrintingRules _rules;
    private readonly List<List<Dictionary<int, BigInteger>>> _rows = [];

    internal BruteForce(Evaluation evaluation, PrintingRules rules)
    {
        (_evaluation, _rules) = (evaluation, rules);
        foreach (var area in evaluation.Areas)
        {
            _rows.Add([.. area.SubQuestions.Select(Options)]);
        }

        var perArea = evaluation.Areas.Select(
            (area, a) => PrintedScores(Sums(_rows[a])).Where(score => Fits(area.Points, score) && Fits(area.Percent, score))
                .ToHashSet()).ToList();
        Scores =
            [.. perArea.Select((own, a) => own.Where(
                score => evaluation.PrintedTotal is null
                || Totals(perArea, a).Contains((int)evaluation.PrintedTotal.Points.Number!.Value - score)).ToHashSet())];
        IsConsistent = Scores.All(static scores => scores.Count > 0);
    }

    /// <summary>Whether any exact scores of the grid could have been printed as the evaluation is.</summary>
    internal bool IsConsistent { get; }

    /// <summary>For each area, the scores that can have been printed.</summary>
    internal List<HashSet<int>> Scores { get; }

    /// <summary>The exact scores that a row can have, in grid points, in rising order.</summary>
    internal List<int> ExactOfRow(int area, int row)
    {
        var others = Sums([.. _rows[area].Where((_, i) => i != row)]);
        var allowed = Enumerable.Range(0, (Area.PointsOfEach * Grid) + 1).Where(sum => Scores[area].Contains(Print(sum, Grid)))
            .Aggregate(BigInteger.Zero, static (bits, sum) => bits | (BigInteger.One << sum));
        var found = new List<int>();
        foreach (var (points, bits) in _rows[area][row])
        {
            foreach (var exact in Bits(bits))
            {
                var possible = _rules.AreaScores == AreaScoreRule.SumOfRoundedPoints
                    ? others.Any(other => Scores[area].Contains(other.Key + points))
                    : others.Any(other => !((other.Value << exact) & allowed).IsZero);
                if (possible)
                {
                    found.Add(exact);
                }
            }
        }

        found.Sort();
        return found;
    }

    /// <summary>The exact scores that an area can have, in grid points, in rising order.</summary>
    internal List<int> ExactOfArea(int area)
        => [.. Sums(_rows[area]).SelectMany(sum => Bits(sum.Value)
            .Where(
                exact => Scores[area].Contains(
                    _rules.AreaScores == AreaScoreRule.SumOfRoundedPoints ? sum.Key : Print(exact, Grid)))).Distinct().Order()];

    internal int Points(int exact) => Print(exact, Grid);

    internal int Percent(int exact, int max)
        => _rules.Percentages == PercentageRule.FromRoundedPoints ? Print(Points(exact) * 100, max) : Print(exact * 100, max * Grid);

    private Dictionary<int, BigInteger> Options(SubQuestionResult row)
    {
        var max = _evaluation.Framework.FindSubQuestion(row.Number)!.MaxPoints;
        var options = new Dictionary<int, BigInteger>();
        for (var exact = 0; exact <= max * Grid; exact++)
        {
            if (Fits(row.Points, Points(exact))
                && (_rules.Percentages == PercentageRule.NotPrinted || Fits(row.Percent, Percent(exact, max))))
            {
                options[Points(exact)] = options.GetValueOrDefault(Points(exact)) | (BigInteger.One << exact);
            }
        }

        return options;
    }

    /// <summary>The sums of exact scores that can be reached, by the sum of the printed points.</summary>
    private static Dictionary<int, BigInteger> Sums(List<Dictionary<int, BigInteger>> rows)
    {
        var sums = new Dictionary<int, BigInteger> { [0] = BigInteger.One };
        foreach (var row in rows)
        {
            var next = new Dictionary<int, BigInteger>();
            foreach (var (points, bits) in row)
            {
                foreach (var (sum, reached) in sums)
                {
                    next[sum + points] = next.GetValueOrDefault(sum + points) | Shifted(reached, bits);
                }
            }

            sums = next;
        }

        return sums;
    }

    // All sums of a set bit of the one and a set bit of the other; whole runs of bits at a time.
    private static BigInteger Shifted(BigInteger reached, BigInteger bits)
    {
        var sums = BigInteger.Zero;
        for (var from = 0; !(bits >> from).IsZero;)
        {
            from += (int)BigInteger.TrailingZeroCount(bits >> from);
            var length = (int)BigInteger.TrailingZeroCount(~(bits >> from));
            var run = reached << from;
            for (var done = 1; done < length; done += Math.Min(done, length - done))
            {
                run |= run << Math.Min(done, length - done);
            }

            sums |= run;
            from += length;
        }

        return sums;
    }

    private HashSet<int> PrintedScores(Dictionary<int, BigInteger> sums)
        => _rules.AreaScores == AreaScoreRule.SumOfRoundedPoints
            ? [.. sums.Keys]
            : [.. sums.SelectMany(sum => Bits(sum.Value)).Select(exact => Print(exact, Grid))];

    private static HashSet<int> Totals(List<HashSet<int>> scores, int left)
    {
        var totals = new HashSet<int> { 0 };
        for (var a = 0; a < scores.Count; a++)
        {
            totals = a == left ? totals : [.. totals.SelectMany(total => scores[a].Select(score => total + score))];
        }

        return totals;
    }

    private static bool Fits(PrintedValue printed, int number) => printed.Number is null || printed.Number == number;

    private static IEnumerable<int> Bits(BigInteger bits)
    {
        var length = (int)bits.GetBitLength();
        for (var i = 0; i < length; i++)
        {
            if (!((bits >> i) & 1).IsZero)
            {
                yield return i;
            }
        }
    }

    private int Print(int numerator, int denominator)
    {
        var (whole, twice) = (numerator / denominator, 2 * (numerator % denominator));
        return twice > denominator || (twice == denominator && (_rules.Ties == TieRule.HalfAwayFromZero || whole % 2 == 1))
            ? whole + 1
            : whole;
    }
}
