using System.Globalization;

namespace Kommunkompassen.Csv;

/// <summary>A number as a cell has it: its value with the decimals as written, and the sign before them.</summary>
/// <param name="Value">The value.</param>
/// <param name="Sign">Full stop or comma; a space where the number has no decimals.</param>
/// <param name="CouldBeThousands">Whether the sign could also separate thousands, as in 1.234.</param>
internal readonly record struct CsvNumber(decimal Value, char Sign, bool CouldBeThousands)
{
    /// <summary>The most digits before the decimal sign; no table has more.</summary>
    private const int MostWhole = 15;

    private const int MostDecimals = 10;

    /// <summary>Reads digits, whole or in groups of three separated by one kind of space, with at most one decimal sign; null for anything
    /// else, such as a sign before it, an exponent, or two kinds of separators.</summary>
    internal static CsvNumber? TryParse(string cell)
    {
        var parts = cell.Trim().Split(['.', ','], 3);
        if (parts.Length > 2 || parts[0].Length > 2 * MostWhole || Joined(parts[0]) is not { Length: > 0 and <= MostWhole } whole
            || (parts is [_, var decimals] && (decimals.Length is 0 or > MostDecimals || !IsDigits(decimals))))
        {
            return null;
        }

        var (sign, digits) = parts is [_, var given] ? (cell.Trim()[parts[0].Length], $"{whole}.{given}") : (' ', whole);
        return new CsvNumber(
            decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), sign,
            digits.Length - whole.Length == 4 && whole.Length <= 3 && whole[0] != '0');
    }

    /// <summary>The digits without the spaces between groups of three; null where they are not grouped so.</summary>
    private static string? Joined(string whole)
    {
        var space = whole.AsSpan().IndexOfAny(" \u00a0\u202f\u2009");
        var groups = space < 0 ? [whole] : whole.Split(whole[space]);
        var isGrouped = space < 0 || (space is >= 1 and <= 3 && groups.Skip(1).All(static group => group.Length == 3));
        return isGrouped && groups.All(IsDigits) ? string.Concat(groups) : null;
    }

    private static bool IsDigits(string text) => !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
