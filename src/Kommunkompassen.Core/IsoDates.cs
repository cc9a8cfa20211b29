using Kommunkompassen.Internal;

namespace Kommunkompassen;

/// <summary>Reads ISO 8601 years, months and days, each of exactly the width that the standard gives it.</summary>
/// <remarks>
/// NodaTime's own patterns and calendars give the same, but setting them up compiles some four hundred methods on first use; a test compares
/// the two.
/// </remarks>
internal static class IsoDates
{
    /// <summary>A year of four digits.</summary>
    internal static int? Year(ReadOnlySpan<char> text) => text.Length == 4 ? Digits(text) : null;

    /// <summary>The first day of a month as yyyy-mm.</summary>
    internal static DateOnly? Month(ReadOnlySpan<char> text)
        => text.Length == 7 && text[4] == '-' && Digits(text[..4]) is >= 1 and var year && Digits(text[5..]) is >= 1 and <= 12 and var month
            ? new DateOnly(year, month, 1)
            : null;

    /// <summary>A day as yyyy-mm-dd that exists.</summary>
    internal static DateOnly? Day(ReadOnlySpan<char> text)
        => text.Length == 10 && text[7] == '-' && Month(text[..7]) is { } month && Digits(text[8..]) is >= 1 and var day
            && day <= LastOfMonth(month).Day
            ? new DateOnly(month.Year, month.Month, day)
            : null;

    /// <summary>The last day of the month that begins on the given day.</summary>
    internal static DateOnly LastOfMonth(DateOnly first)
        => first.Month == 12 ? new DateOnly(first.Year, 12, 31) : first.AddMonths(1).AddDays(-1);

    private static int? Digits(ReadOnlySpan<char> text)
    {
        if (!Guard.IsDigits(text))
        {
            return null;
        }

        var number = 0;
        foreach (var digit in text)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
