namespace Kommunkompassen.Scoring;

/// <summary>Reads printed numbers as evidence of the exact score that no report prints.</summary>
/// <remarks>A number printed with n decimals stands for all numbers that round to it, half away from zero: p whole points for an exact
/// score in [p - 1/2, p + 1/2), cut to [0, maximum]. Where evidence contradicts itself, none is thrown out: the interval is the least that
/// holds all of it. Source of the rules: Olofström 2017, Ronneby 2017 and Avesta 2014, chapter 4 each.</remarks>
internal static class PrintedEvidence
{
    private static readonly Rational Half = Rational.FromFraction(1, 2);

    /// <summary>All exact numbers of 0 or more that are printed as a number.</summary>
    /// <param name="printed">The number as printed; its decimals say how it was rounded.</param>
    /// <exception cref="ArgumentException">The value is not a number (unreadable or not published).</exception>
    public static ScoreInterval Rounded(PrintedValue printed)
    {
        Guard.NotNull(printed);
        var number = printed.Number
            ?? throw new ArgumentException(
                $"The value is {printed}; only a number is evidence, so check its status first.", nameof(printed));
        var (value, half) = (Rational.FromDecimal(number), HalfUnit(printed.Decimals));
        return value < half ? ScoreInterval.HalfOpen(0, value + half) : ScoreInterval.HalfOpen(value - half, value + half);
    }

    /// <summary>What one row says about its exact score; null where neither points nor percentage are known.</summary>
    /// <param name="row">The row.</param>
    /// <param name="maxPoints">The maximum of the sub-question, 1 to 100.</param>
    /// <param name="rule">How the report made its percentages.</param>
    /// <remarks>The value is the one that the percentage implies where it was made from the exact score (it is the finer of the two), else
    /// the printed points. A value outside the interval is moved to the nearest end.</remarks>
    public static ScoreEstimate? OfRow(SubQuestionResult row, int maxPoints, PercentageRule rule)
    {
        Guard.NotNull(row);
        Guard.InRange(maxPoints, 1, Area.PointsOfEach, "The maximum of a sub-question");
        Guard.Defined(rule);
        var scale = ScoreInterval.Closed(0, maxPoints);
        var points = row.Points.Number is null ? (ScoreInterval?)null : Cut(Rounded(row.Points), scale);
        if (row.Percent.Number is not { } percent || rule == PercentageRule.NotPrinted
            || (rule == PercentageRule.FromRoundedPoints && points is not null))
        {
            return points is { } known ? new ScoreEstimate(known.Nearest(Rational.FromDecimal(row.Points.Number!.Value)), known) : null;
        }

        if (rule == PercentageRule.FromRoundedPoints)
        {
            return OfPointsWithPercent(row.Percent, maxPoints) is { } behind
                ? new(behind.Nearest((behind.Low + behind.High) * Half), behind)
                : null;
        }

        var onePercent = Rational.FromFraction(maxPoints, 100);
        var implied = Cut(Rounded(row.Percent) * onePercent, scale);
        var interval = points is null ? implied : Both(points.Value, implied);
        return new(interval.Nearest(Rational.FromDecimal(percent) * onePercent), interval);
    }

    /// <summary>What an area's rows and its printed score say about its exact score; null where neither is known.</summary>
    /// <param name="rows">The estimates of the area's rows, null for a row about which nothing is known.</param>
    /// <param name="maxima">The maxima of the same rows.</param>
    /// <param name="result">The area as printed.</param>
    /// <param name="rule">How the report made its area scores.</param>
    /// <remarks>The value is the printed score, else the sum of the rows where all are known.</remarks>
    internal static ScoreEstimate? OfArea(
        ReadOnlySpan<ScoreEstimate?> rows, ReadOnlySpan<SubQuestion> maxima, AreaResult result, AreaScoreRule rule)
    {
        var (value, sum, known) = (Rational.Zero, ScoreInterval.Point(0), 0);
        var printedPoints = 0m;
        for (var i = 0; i < rows.Length; i++)
        {
            sum += rows[i]?.Interval ?? ScoreInterval.Closed(0, maxima[i].MaxPoints);
            if (rows[i] is { } row)
            {
                value += row.Points;
                known++;
            }

            printedPoints += result.SubQuestions[i].Points.Number ?? 0;
        }

        if (result.Points.Number is not { } printed)
        {
            return known == rows.Length ? new(value, sum) : null;
        }

        var scale = ScoreInterval.Closed(0, Area.PointsOfEach);
        var ofPrinted = rule == AreaScoreRule.RoundedSumOfExactScores
            ? Cut(Rounded(result.Points), scale)
            : Cut(Around(Rational.FromDecimal(printed), Half * rows.Length), scale);

        // Rounded points that add up to the printed score say nothing that the rows do not say.
        var redundant = rule == AreaScoreRule.SumOfRoundedPoints && known == rows.Length && printedPoints == printed;
        var contradicted = rule == AreaScoreRule.SumOfRoundedPoints && result.SubQuestions.All(static row => row.Points.Number is not null)
            && printedPoints != printed;
        var interval = redundant ? sum : contradicted ? sum.Hull(ofPrinted) : Both(sum, ofPrinted);
        return new(interval.Nearest(Rational.FromDecimal(printed)), interval);
    }

    /// <summary>What the areas and the printed total say about the exact total; null where neither is known.</summary>
    /// <param name="areas">The estimates of the areas, null for an area about which nothing is known.</param>
    /// <param name="total">The total as printed, which is the sum of the printed area scores.</param>
    /// <param name="roundings">How many rounded numbers were added: one for each area, or for each row where rounded points were.</param>
    internal static ScoreEstimate? OfTotal(ReadOnlySpan<ScoreEstimate?> areas, PrintedTotal? total, int roundings)
    {
        var (sum, known) = (new ScoreEstimate(0, ScoreInterval.Point(0)), 0);
        var possible = ScoreInterval.Point(0);
        foreach (var area in areas)
        {
            possible += area?.Interval ?? ScoreInterval.Closed(0, Area.PointsOfEach);
            if (area is { } estimate)
            {
                sum += estimate;
                known++;
            }
        }

        if (total is null)
        {
            return known == areas.Length ? sum : null;
        }

        var printed = Rational.FromDecimal(total.Points.Number!.Value);
        if (known == areas.Length)
        {
            return new(sum.Interval.Nearest(printed), sum.Interval);
        }

        var interval = Both(possible, Cut(Around(printed, Half * roundings), ScoreInterval.Closed(0, areas.Length * Area.PointsOfEach)));
        return new(interval.Nearest(printed), interval);
    }

    private static ScoreInterval? OfPointsWithPercent(PrintedValue percent, int maxPoints)
    {
        ScoreInterval? found = null;
        var quotients = Rounded(percent);
        for (var points = 0; points <= maxPoints; points++)
        {
            if (quotients.Contains(Rational.FromFraction(100 * points, maxPoints)))
            {
                var interval = Cut(Around(points, Half), ScoreInterval.Closed(0, maxPoints));
                found = found?.Hull(interval) ?? interval;
            }
        }

        return found;
    }

    private static ScoreInterval Around(Rational middle, Rational reach) => ScoreInterval.HalfOpen(middle - reach, middle + reach);

    private static ScoreInterval Cut(ScoreInterval interval, ScoreInterval scale) => interval.Intersect(scale) ?? scale;

    private static ScoreInterval Both(ScoreInterval one, ScoreInterval other) => one.Intersect(other) ?? one.Hull(other);

    private static Rational HalfUnit(int decimals)
        => decimals == 0 ? Half : Rational.FromFraction(1, 2 * System.Numerics.BigInteger.Pow(10, decimals));
}
