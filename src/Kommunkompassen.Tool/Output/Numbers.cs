using System.Globalization;
using Kommunkompassen.Scoring;

namespace Kommunkompassen.Tool;

/// <summary>Numbers for a reader: decimal comma and no-break space in Swedish, a real minus sign, whatever the culture of the
/// machine.</summary>
internal readonly struct Numbers(Language language)
{
    private const int MostDecimals = 4;
    private const string Minus = "\u2212";

    /// <summary>A number with at least one decimal, or with none where its column is whole; more decimals only where it would be shown
    /// as 0.</summary>
    internal string Of(Rational number, bool whole = false)
    {
        var decimals = Decimals(number, whole);
        return Of(number.ToDecimal(decimals), decimals);
    }

    /// <summary>The number as <see cref="Of(Rational, bool)"/> shows it.</summary>
    internal static decimal Rounded(Rational number) => number.ToDecimal(Decimals(number, whole: false));

    /// <summary>The same with a plus sign where it is above 0.</summary>
    internal string Signed(Rational number, bool whole = false) => number.Sign > 0 ? $"+{Of(number, whole)}" : Of(number, whole);

    /// <summary>The ends of an interval in words; an open end at 0 is distinguished from 0 itself, since verdicts depend on it.</summary>
    internal string Of(ScoreInterval interval)
    {
        var low = interval is { IncludesLow: false, Low.Sign: 0 } ? Phrases.AboveZero.In(language) : Of(interval.Low);
        var high = interval is { IncludesHigh: false, High.Sign: 0 } ? Phrases.BelowZero.In(language) : Of(interval.High);
        return $"{low} {Phrases.To.In(language)} {high}";
    }

    /// <summary>A part as a percentage; 100 % is only said of the whole, and 0 % only of nothing.</summary>
    internal string Percent(Rational part)
    {
        var percent = part.Sign == 0 ? 0 : part == Rational.One ? 100 : Math.Clamp((part * 100).ToDecimal(), 1, 99);
        var digits = percent.ToString(CultureInfo.InvariantCulture);
        return language is Language.Swedish ? $"{digits}\u00a0%" : $"{digits}%";
    }

    /// <summary>A number that is already rounded, with all its decimals, and with a plus sign where it is above 0.</summary>
    internal string Signed(decimal rounded, int decimals)
        => (rounded > 0 ? "+" : "") + Of(rounded, decimals);

    private string Of(decimal rounded, int decimals) => Localised(rounded.ToString($"F{decimals}", CultureInfo.InvariantCulture));

    /// <summary>A number as its report prints it.</summary>
    internal string AsPrinted(decimal number) => Localised(number.ToString(CultureInfo.InvariantCulture));

    private static int Decimals(Rational number, bool whole)
    {
        var decimals = whole ? 0 : 1;
        while (decimals < MostDecimals && number.Sign != 0 && number.ToDecimal(decimals) == 0)
        {
            decimals++;
        }

        return decimals;
    }

    private string Localised(string invariant)
    {
        var text = invariant.Replace("-", Minus, StringComparison.Ordinal);
        return language is Language.Swedish ? text.Replace('.', ',') : text;
    }
}
