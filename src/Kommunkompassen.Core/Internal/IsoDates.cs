using System.Globalization;
using NodaTime;

namespace Kommunkompassen.Internal;

/// <summary>ISO 8601 texts of years, months and days, exactly as wide as the standard has them.</summary>
/// <remarks>
/// NodaTime's own patterns and calendars say the same, but setting them up compiles some four hundred methods on first use, which was two thirds of
/// what opening the catalogue cost; a test holds the two against each other.
/// </remarks>
internal static class IsoDates
{
    /// <summary>A year of four digits.</summary>
    internal static int? Year(ReadOnlySpan<char> text) => text.Length == 4 ? Digits(text) : null;

    /// <summary>A month as yyyy-mm.</summary>
    internal static YearMonth? Month(ReadOnlySpan<char> text)
        => text.Length == 7 && text[4] == '-' && Digits(text[..4]) is >= 1 and var year && Digits(text[5..]) is >= 1 and <= 12 and var month
            ? new YearMonth(year, month)
            : null;

    /// <summary>A day as yyyy-mm-dd that exists.</summary>
    internal static LocalDate? Day(ReadOnlySpan<char> text)
        => text.Length == 10 && text[7] == '-' && Month(text[..7]) is { } month && Digits(text[8..]) is >= 1 and var day
            && day <= DaysIn(month)
            ? new LocalDate(month.Year, month.Month, day)
            : null;

    /// <summary>The number of days of a month in the years 1 to 9999.</summary>
    internal static int DaysIn(YearMonth month) => month.Month switch
    {
        2 => month.Year % 4 == 0 && (month.Year % 100 != 0 || month.Year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    internal static string Text(YearMonth month) => string.Create(CultureInfo.InvariantCulture, $"{month.Year:D4}-{month.Month:D2}");

    internal static string Text(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}");

    private static int? Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter))
            {
                return null;
            }

            number = (number * 10) + (letter - '0');
        }

        return number;
    }
}
