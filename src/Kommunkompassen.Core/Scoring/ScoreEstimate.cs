namespace Kommunkompassen.Scoring;

/// <summary>What printed numbers say about the exact score behind them: the values that it can have, and the one that the library reckons with.</summary>
public readonly record struct ScoreEstimate
{
    internal ScoreEstimate(Rational value, ScoreInterval interval)
        => (Value, Interval) = (value, interval);

    /// <summary>The value to reckon with, in points; it lies in the interval or at an end of it.</summary>
    public Rational Value { get; }

    /// <summary>All values that the exact score can have, in points.</summary>
    public ScoreInterval Interval { get; }

    /// <summary>The estimate of the sum of two scores.</summary>
    public static ScoreEstimate operator +(ScoreEstimate left, ScoreEstimate right) => new(left.Value + right.Value, left.Interval + right.Interval);

    /// <summary>The estimate of a score multiplied by a factor.</summary>
    public static ScoreEstimate operator *(ScoreEstimate estimate, Rational factor) => new(estimate.Value * factor, estimate.Interval * factor);

    /// <summary>The estimate of the sum of two scores.</summary>
    public static ScoreEstimate Add(ScoreEstimate left, ScoreEstimate right) => left + right;

    /// <summary>The estimate of a score multiplied by a factor.</summary>
    public static ScoreEstimate Multiply(ScoreEstimate left, Rational right) => left * right;
}
