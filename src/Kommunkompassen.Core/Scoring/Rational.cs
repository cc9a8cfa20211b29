using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Kommunkompassen.Scoring;

/// <summary>An exact fraction of whole numbers, always in lowest terms with a positive denominator.</summary>
/// <remarks>All arithmetic is done in it, so sums re-add to the last digit: a third of a point has no finite decimals. It never overflows:
/// parts beyond 64 bits are held as big integers. Equal and ordered by value; the default value is 0. Thread-safe.</remarks>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>, IParsable<Rational>, IFormattable
{
    /// <summary>The most digits that <see cref="Parse"/> takes in the numerator and in the denominator.</summary>
    public const int MaxParsedDigits = 18;

    /// <summary>The most decimals that a decimal number holds.</summary>
    private const int MaxDecimals = 28;

    private static readonly BigInteger MostOfDecimal = new(decimal.MaxValue);

    private readonly long _numerator;
    private readonly long _denominatorLessOne;   // so that default(Rational) is 0/1
    private readonly BigFraction? _big;           // null whenever both parts fit 64 bits, so that equal values have equal fields

    private Rational(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    private Rational(BigFraction big) => _big = big;

    /// <summary>The number 0.</summary>
    public static Rational Zero => default;

    /// <summary>The number 1.</summary>
    public static Rational One => new(1, 1);

    /// <summary>The numerator in lowest terms; its sign is that of the fraction.</summary>
    public BigInteger Numerator => _big?.Numerator ?? _numerator;

    /// <summary>The denominator in lowest terms, at least 1.</summary>
    public BigInteger Denominator => _big?.Denominator ?? SmallDenominator;

    /// <summary>-1, 0 or 1, as the number is negative, zero or positive.</summary>
    public int Sign => _big?.Numerator.Sign ?? Math.Sign(_numerator);

    /// <summary>True when the number has no fractional part.</summary>
    public bool IsInteger => Denominator.IsOne;

    private long SmallDenominator => _denominatorLessOne + 1;

    /// <summary>A fraction of two whole numbers.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator, not 0.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Rational FromFraction(BigInteger numerator, BigInteger denominator)
        => denominator.IsZero
            ? throw new DivideByZeroException("The denominator of a fraction is 0; give another number.")
            : Reduced(numerator, denominator);

    /// <summary>A fraction of two whole numbers.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator, not 0.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Rational FromFraction(long numerator, long denominator)
        => denominator > 0 && numerator > long.MinValue
            ? Reduced(numerator, denominator)
            : FromFraction((BigInteger)numerator, denominator);

    /// <summary>The exact value of a decimal number.</summary>
    /// <param name="value">The number.</param>
    public static Rational FromDecimal(decimal value)
    {
        if (value.Scale == 0 && value is >= -long.MaxValue and <= long.MaxValue)
        {
            return new Rational((long)value, 1);
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var mantissa = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        return Reduced(value < 0 ? -mantissa : mantissa, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>The exact value of a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Rational(int value) => new(value, 1);

    /// <summary>Reads a whole number or a fraction such as "3/4".</summary>
    /// <param name="text">At most 18 digits, a minus before them allowed; for a fraction a stroke and at most 18 digits, not all 0.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static Rational Parse(string text)
        => TryParse(Guard.NotNull(text), out var value) ? value : throw new FormatException(
            $"'{Guard.Shown(text)}' is not a fraction; write a whole number or two with a stroke between, such as 3/4, of at most "
                + $"{MaxParsedDigits} digits each.");

    /// <summary>Reads a whole number or a fraction such as "3/4".</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="value">The fraction; 0 where the text is not one that <see cref="Parse"/> takes.</param>
    /// <returns>True when the text is one of them.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Rational value)
    {
        value = default;
        var stroke = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        var top = stroke < 0 ? text : text![..stroke];
        if (!TryDigits(top?.StartsWith('-') == true ? top[1..] : top, out var numerator)
            || !TryDigits(stroke < 0 ? "1" : text![(stroke + 1)..], out var denominator) || denominator == 0)
        {
            return false;
        }

        value = Reduced((Int128)(top!.StartsWith('-') ? -numerator : numerator), denominator);
        return true;
    }

    /// <summary>The number as a decimal, rounded half away from zero.</summary>
    /// <param name="decimals">How many decimals to keep, 0 to 28.</param>
    /// <remarks>Half away from zero is the rounding of the reports: 4.5 points are always printed as 5 (Olofström 2017, 1.1). A decimal
    /// holds 28 or 29 digits; where the number has too many before the point, it is rounded once to as many decimals as fit.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is outside its range.</exception>
    /// <exception cref="OverflowException">Even the whole number is beyond what a decimal holds, about 7.9 x 10^28.</exception>
    public decimal ToDecimal(int decimals = 0)
    {
        Guard.InRange(decimals, 0, MaxDecimals, "The number of decimals");
        return TryRound(decimals, out var rounded) ? rounded : throw new OverflowException(
            $"The number {Guard.Shown(ToString())} is beyond what a decimal holds; the most is {Guard.Invariant(decimal.MaxValue)} to "
                + "either side.");
    }

    /// <summary>The same as <see cref="ToDecimal"/>, for numbers that can be of any size.</summary>
    /// <returns>False where a decimal cannot hold the number.</returns>
    internal bool TryRound(int decimals, out decimal rounded)
    {
        for (; decimals >= 0; decimals--)
        {
            var (whole, scale) = Rounded(decimals);
            if (whole <= MostOfDecimal)
            {
                rounded = (decimal)(Sign < 0 ? -whole : whole) / (decimal)scale;
                return true;
            }
        }

        rounded = 0;
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(Rational other)
        => _big is null
            ? other._big is null && _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne
            : _big.Equals(other._big);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _big?.GetHashCode() ?? HashCode.Combine(_numerator, _denominatorLessOne);

    /// <summary>A whole number as digits, else a fraction such as "3/4", in every culture; as <see cref="Parse"/> reads it.</summary>
    public override string ToString()
        => IsInteger
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>The number in decimals, rounded half away from zero, as a reader of one culture writes it.</summary>
    /// <param name="format">"F0" to "F28" for that many decimals; "G", empty or null for the exact fraction, alike in all cultures.</param>
    /// <param name="formatProvider">Whose decimal sign and minus to write; null means the current culture.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (string.IsNullOrEmpty(format) || format is "G" or "g")
        {
            return ToString();
        }

        if (format[0] is not ('F' or 'f')
            || !int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) || decimals > MaxDecimals)
        {
            throw new FormatException(
                $"'{Guard.Shown(format)}' is not a format of a fraction; give F0 to F{MaxDecimals} for decimals, or G for the exact "
                    + "fraction.");
        }

        var signs = NumberFormatInfo.GetInstance(formatProvider);
        var (whole, scale) = Rounded(decimals);
        var (units, rest) = BigInteger.DivRem(whole, scale);
        var minus = Sign < 0 && !whole.IsZero ? signs.NegativeSign : "";
        var tail = decimals == 0 ? "" : signs.NumberDecimalSeparator + rest.ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0');
        return minus + units.ToString(CultureInfo.InvariantCulture) + tail;
    }

    static Rational IParsable<Rational>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Rational>.TryParse(string? s, IFormatProvider? provider, out Rational result) => TryParse(s, out result);

    /// <summary>The number without its sign in units of its last decimal, rounded half up, and how many of them make a whole.</summary>
    private (BigInteger Whole, BigInteger Scale) Rounded(int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        return (((2 * BigInteger.Abs(Numerator) * scale) + Denominator) / (2 * Denominator), scale);
    }

    private static bool TryDigits(string? text, out long value)
    {
        value = 0;

        // The digits are looked at first: the framework's parser lets zero characters at the end pass.
        return text is { Length: > 0 and <= MaxParsedDigits }
            && Guard.IsDigits(text)
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private sealed record BigFraction(BigInteger Numerator, BigInteger Denominator);
}
