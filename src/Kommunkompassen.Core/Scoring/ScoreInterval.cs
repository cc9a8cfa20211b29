namespace Kommunkompassen.Scoring;

/// <summary>The exact values that a score can have: all numbers between two ends, each of which is included or not.</summary>
/// <remarks>Never empty; a single point is an interval with both ends included. Written with a square bracket where an end is included and
/// a round one where it is not: <c>[9/2, 11/2)</c>. Equal when both ends and their inclusion are equal; the default value is the single
/// point 0. Unit: points, unless stated otherwise. Thread-safe.</remarks>
public readonly record struct ScoreInterval : IFormattable
{
    private readonly bool _excludesLow;
    private readonly bool _excludesHigh;

    private ScoreInterval(Rational low, bool excludesLow, Rational high, bool excludesHigh)
    {
        Low = low;
        _excludesLow = excludesLow;
        High = high;
        _excludesHigh = excludesHigh;
    }

    /// <summary>The lower end.</summary>
    public Rational Low { get; }

    /// <summary>The upper end, not below the lower one.</summary>
    public Rational High { get; }

    /// <summary>True when the lower end itself is possible.</summary>
    public bool IncludesLow => !_excludesLow;

    /// <summary>True when the upper end itself is possible.</summary>
    public bool IncludesHigh => !_excludesHigh;

    /// <summary>True when only one value is possible.</summary>
    public bool IsPoint => Low == High;

    /// <summary>The distance between the ends; 0 for a single point.</summary>
    public Rational Width => High - Low;

    /// <summary>An interval between two ends.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="includesLow">Whether it is included.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="includesHigh">Whether it is included.</param>
    /// <exception cref="ArgumentException">No number lies between the ends.</exception>
    public static ScoreInterval Between(Rational low, bool includesLow, Rational high, bool includesHigh)
        => TryBetween(low, includesLow, high, includesHigh)
            ?? throw new ArgumentException(
                $"No number lies between {low} and {high}; give a lower end below the upper one, or equal ends that are both included.",
                nameof(low));

    /// <summary>An interval with both ends included.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end, not below the lower one.</param>
    /// <exception cref="ArgumentException">The upper end lies below the lower one.</exception>
    public static ScoreInterval Closed(Rational low, Rational high) => Between(low, true, high, true);

    /// <summary>An interval that includes its lower end but not its upper one.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end, above the lower one.</param>
    /// <exception cref="ArgumentException">The upper end does not lie above the lower one.</exception>
    public static ScoreInterval HalfOpen(Rational low, Rational high) => Between(low, true, high, false);

    /// <summary>The interval of one value.</summary>
    /// <param name="value">The value.</param>
    public static ScoreInterval Point(Rational value) => new(value, false, value, false);

    /// <summary>True when a value lies in the interval.</summary>
    /// <param name="value">The value.</param>
    public bool Contains(Rational value)
    {
        var (low, high) = (Low.CompareTo(value), value.CompareTo(High));
        return (low < 0 || (low == 0 && IncludesLow)) && (high < 0 || (high == 0 && IncludesHigh));
    }

    /// <summary>True when every value of the other interval lies in this one.</summary>
    /// <param name="other">The other interval.</param>
    public bool Contains(ScoreInterval other) => Intersect(other) == other;

    /// <summary>The values that lie in both, or null where there is none.</summary>
    /// <param name="other">The other interval.</param>
    public ScoreInterval? Intersect(ScoreInterval other)
    {
        var (lows, highs) = (Low.CompareTo(other.Low), High.CompareTo(other.High));
        return TryBetween(
            lows < 0 ? other.Low : Low,
            (lows > 0 || other.IncludesLow) && (lows < 0 || IncludesLow),
            highs > 0 ? other.High : High,
            (highs < 0 || other.IncludesHigh) && (highs > 0 || IncludesHigh));
    }

    /// <summary>The least interval that holds both.</summary>
    /// <param name="other">The other interval.</param>
    public ScoreInterval Hull(ScoreInterval other)
    {
        var (lows, highs) = (Low.CompareTo(other.Low), High.CompareTo(other.High));
        return new(
            lows <= 0 ? Low : other.Low,
            (lows > 0 || _excludesLow) && (lows < 0 || other._excludesLow),
            highs >= 0 ? High : other.High,
            (highs < 0 || _excludesHigh) && (highs > 0 || other._excludesHigh));
    }

    /// <summary>The nearest value to a given one that lies in the interval or at an end of it.</summary>
    /// <param name="value">The value.</param>
    public Rational Nearest(Rational value) => Rational.Max(Low, Rational.Min(value, High));

    /// <summary>All sums of a value of the one and a value of the other.</summary>
    public static ScoreInterval operator +(ScoreInterval left, ScoreInterval right)
        => new(
            left.Low + right.Low, left._excludesLow || right._excludesLow, left.High + right.High,
            left._excludesHigh || right._excludesHigh);

    /// <summary>All differences of a value of the one and a value of the other.</summary>
    public static ScoreInterval operator -(ScoreInterval left, ScoreInterval right) => left + (right * -1);

    /// <summary>All values multiplied by a factor.</summary>
    public static ScoreInterval operator *(ScoreInterval interval, Rational factor) => factor.Sign switch
    {
        0 => Point(0),
        > 0 => new(interval.Low * factor, interval._excludesLow, interval.High * factor, interval._excludesHigh),
        _ => new(interval.High * factor, interval._excludesHigh, interval.Low * factor, interval._excludesLow),
    };

    /// <summary>The ends in brackets, as the remarks state, in every culture.</summary>
    public override string ToString() => Bracketed(Low.ToString(), ", ", High.ToString());

    /// <summary>The ends in brackets, in the decimals of a culture: "[33.5, 77.1)", or "[33,5; 77,1)" with a decimal comma.</summary>
    /// <param name="format">As for <see cref="Rational.ToString(string?, IFormatProvider?)"/>; each end is rounded by itself.</param>
    /// <param name="formatProvider">Whose signs to write; null means the current culture.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var (low, high) = (Low.ToString(format, formatProvider), High.ToString(format, formatProvider));
        return Bracketed(
            low, low.Contains(',', StringComparison.Ordinal) || high.Contains(',', StringComparison.Ordinal) ? "; " : ", ", high);
    }

    private string Bracketed(string low, string between, string high)
        => $"{(IncludesLow ? '[' : '(')}{low}{between}{high}{(IncludesHigh ? ']' : ')')}";

    internal static ScoreInterval? TryBetween(Rational low, bool includesLow, Rational high, bool includesHigh)
    {
        var order = low.CompareTo(high);
        return order < 0 || (order == 0 && includesLow && includesHigh) ? new(low, !includesLow, high, !includesHigh) : null;
    }
}
