using System.Globalization;
using System.Numerics;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Reports;

/// <summary>An area of the table while its numbers are weighed against each other. Its result holds what is still believed.</summary>
/// <remarks>
/// <para>The misread numbers of a scanned area are found by what the others say. Every number stands for all exact scores that are printed
/// as it. Where points and percentage of a row leave none, one of them is misread: the one that the area's score allows is kept if it does
/// not allow the other, else neither. The same holds for the area's own score and percentage, which the rows decide on. Differences that
/// rounding can explain are left alone, and so is what no rule explains.</para>
/// <para>A row can have lost a digit in points and percentage alike, so that both still agree ("1" and "3 %" for 11 of 15 and 73 %). It
/// shows only in that the area's score cannot be reached. Such a row is doubted when it is the only one where one more digit would repair
/// the area.</para>
/// </remarks>
/// <param name="Area">The area of the framework version.</param>
/// <param name="Rows">Its rows, one for each sub-question.</param>
/// <param name="Maxima">The printed maximum of each row.</param>
/// <param name="PrintedNumbers">The number of each row as the report prints it, or null where it is that of the framework version.</param>
/// <param name="Score">The area's score.</param>
internal sealed record DraftArea(Area Area, DraftArea.Row[] Rows, DraftValue[] Maxima, string?[] PrintedNumbers, DraftArea.Row Score)
{
    /// <summary>All sums of the rows, with one row left out.</summary>
    internal ScoreInterval Others(int row)
        => Rows.Where((_, i) => i != row).Aggregate(ScoreInterval.Point(0), static (sum, other) => sum + other.Range);

    internal AreaResult ToResult() => new(
        Area.Number,
        Score.Achieved.Value,
        Rows.Select((row, i) => new SubQuestionResult(
            Area.SubQuestions[i].Number, row.Achieved.Value, row.Percent.Value, Maxima[i].Value, PrintedNumbers[i])),
        Score.Percent.Value);

    internal void Settle()
    {
        if (Score.IsContradictory)
        {
            Choose(Score, Others(-1), ScoreInterval.Point(0));
        }

        for (var i = 0; i < Rows.Length; i++)
        {
            if (Rows[i].IsContradictory)
            {
                Choose(Rows[i], Score.Range, Others(i));
            }
        }

        if ((Score.Achieved.IsPrinted || Score.Percent.IsPrinted) && Others(-1).Intersect(Score.Range) is null)
        {
            DoubtLostDigits();
        }
    }

    /// <summary>In a typeset text the numbers were printed so; they are only pointed out.</summary>
    internal void Tell()
        => Rows.Append(Score).Where(static row => row.IsContradictory).ToList().ForEach(static row => row.Achieved.Tell(Notes.Kept));

    private static void Choose(Row row, ScoreInterval target, ScoreInterval others)
    {
        var pointsFit = (row.Points!.Value + others).Intersect(target) is not null;
        var shareFits = (row.Share!.Value + others).Intersect(target) is not null;
        if (!pointsFit || shareFits)
        {
            row.Achieved.Tell(Notes.Contradicted);
        }

        if (!shareFits || pointsFit)
        {
            row.Percent.Tell(Notes.Contradicted);
        }
    }

    private void DoubtLostDigits()
    {
        var suspects = Rows.Select((row, i) => (Row: row, Repairs: Repairs(row, Others(i), Score.Range)))
            .Where(static suspect => suspect.Repairs.Count > 0)
            .ToList();
        if (suspects is not [var (suspect, repairs)])
        {
            return;
        }

        DoubtUnless(suspect.Achieved, repairs.Select(static repair => repair.Points));
        DoubtUnless(suspect.Percent, repairs.Select(static repair => repair.Percent));

        static void DoubtUnless(DraftValue value, IEnumerable<decimal?> readings)
        {
            if (value.IsPrinted && !readings.Contains(value.Value.Number))
            {
                value.Tell(Notes.LostDigit);
            }
        }
    }

    /// <summary>The readings of a row, with a digit put back in its points, its percentage or both, that the area's score allows.</summary>
    private static List<(decimal? Points, decimal? Percent)> Repairs(Row row, ScoreInterval others, ScoreInterval target) =>
        [
            .. from points in Readings(row.Achieved, row.Max)
               from percent in Readings(row.Percent, 100)
               let ofPoints = points is { } number ? row.PointsOf(number) : (ScoreInterval?)null
               let ofPercent = percent is { } share ? row.ShareOf(share) : (ScoreInterval?)null
               let both = ofPoints is { } one && ofPercent is { } other ? one.Intersect(other) : ofPoints ?? ofPercent
               where both is { } range && (range + others).Intersect(target) is not null
               select (points, percent),
        ];

    /// <summary>The number as it is, then with one digit put back in every possible place; null alone where there is no number.</summary>
    private static List<decimal?> Readings(DraftValue value, int max)
    {
        var number = value.IsPrinted ? value.Value.Number : null;
        var digits = number?.ToString(CultureInfo.InvariantCulture) ?? "";
        var longer =
            from place in Enumerable.Range(0, number is not null && value.Value.Decimals == 0 ? digits.Length + 1 : 0)
            from digit in "0123456789"
            where place > 0 || digit > '0'
            let read = decimal.Parse(digits.Insert(place, $"{digit}"), NumberStyles.None, CultureInfo.InvariantCulture)
            where read <= max
            select (decimal?)read;
        return [.. longer.Prepend(number).Distinct()];
    }

    /// <summary>A row, or the score of an area, while its numbers are weighed against each other. Every number stands for the range of
    /// exact scores that are printed as it.</summary>
    internal sealed record Row(int Max, DraftValue Achieved, DraftValue Percent)
    {
        /// <summary>All that the exact score can be by what is still believed; contradictory numbers leave all between them open.</summary>
        internal ScoreInterval Range => (Points, Share) switch
        {
            ({ } points, { } share) => points.Intersect(share) is null ? points.Hull(share) : points,
            _ => Points ?? Share ?? ScoreInterval.Closed(0, Max),
        };

        internal ScoreInterval? Points => Achieved.IsPrinted ? PointsOf(Achieved.Value.Number!.Value) : null;

        internal ScoreInterval? Share => Percent.IsPrinted ? ShareOf(Percent.Value.Number!.Value) : null;

        internal bool IsContradictory => Points is { } points && Share is { } share && points.Intersect(share) is null;

        internal ScoreInterval PointsOf(decimal number) => Around(number, 1);

        internal ScoreInterval ShareOf(decimal number) => Around(number, Rational.FromFraction(Max, 100));

        /// <summary>Both ends are included, since some reports round a tie up and others down; what lies outside 0 to the maximum is
        /// cut.</summary>
        private ScoreInterval Around(decimal number, Rational unit)
        {
            var half = Rational.FromFraction(1, 2 * BigInteger.Pow(10, number.Scale));
            var (low, high) = ((Rational.FromDecimal(number) - half) * unit, (Rational.FromDecimal(number) + half) * unit);
            return ScoreInterval.Closed(Rational.Max(0, Rational.Min(low, Max)), Rational.Min(high, Max));
        }
    }
}
