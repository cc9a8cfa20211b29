namespace Kommunkompassen.Scoring;

/// <summary>What printed numbers say about the exact score behind them: the values it can have, and the one to calculate with.</summary>
/// <remarks>Equal when value and interval are equal; the default value is exactly 0 points. Thread-safe.</remarks>
public readonly record struct ScoreEstimate : IFormattable
{
    internal ScoreEstimate(Rational value, ScoreInterval interval)
        => (Points, Interval) = (value, interval);

    /// <summary>The value to calculate with, in points; it lies in the interval or at an end of it.</summary>
    public Rational Points { get; }

    /// <summary>All values that the exact score can have, in points.</summary>
    public ScoreInterval Interval { get; }

    /// <summary>The estimate of the sum of two scores.</summary>
    public static ScoreEstimate operator +(ScoreEstimate left, ScoreEstimate right)
        => new(left.Points + right.Points, left.Interval + right.Interval);

    /// <summary>The estimate of the difference of two scores.</summary>
    public static ScoreEstimate operator -(ScoreEstimate left, ScoreEstimate right)
        => new(left.Points - right.Points, left.Interval - right.Interval);

    /// <summary>The estimate of a score multiplied by a factor.</summary>
    public static ScoreEstimate operator *(ScoreEstimate estimate, Rational factor)
        => new(estimate.Points * factor, estimate.Interval * factor);

    /// <summary>The points and their interval as exact fractions, in every culture: "111/2 in [67/2, 771/10)".</summary>
    public override string ToString() => $"{Points} in {Interval}";

    /// <summary>The points and their interval in decimals, as a reader of one culture writes them: "55.5 in [33.5, 77.1)".</summary>
    /// <param name="format">As for <see cref="Rational.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">Whose signs to write; null means the current culture.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
        => $"{Points.ToString(format, formatProvider)} in {Interval.ToString(format, formatProvider)}";
}
