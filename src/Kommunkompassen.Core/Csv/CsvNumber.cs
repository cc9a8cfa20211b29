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

    /// <summary>
    /// Reads digits, whole or in groups of three separated by one kind of space, with at most one decimal sign; null for anything else, such
    /// as a sign before it, an exponent, or two kinds of separators.
    /// </summary>
    internal static CsvNumber? TryParse(string cell)
    {
        var text = cell.AsSpan().Trim();
        var sign = text.IndexOfAny('.', ',');
        var whole = sign < 0 ? text : text[..sign];
        var decimals = sign < 0 ? [] : text[(sign + 1)..];
        var digits = Joined(whole);
        if (digits is not { Length: > 0 and <= MostWhole } || (sign >= 0 && decimals.Length is 0 or > MostDecimals)
            || decimals.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        var value = decimal.Parse(sign < 0 ? digits : $"{digits}.{decimals}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new CsvNumber(value, sign < 0 ? ' ' : text[sign], decimals.Length == 3 && digits.Length <= 3 && digits[0] != '0');
    }

    /// <summary>The digits without the spaces between groups of three; null where they are not grouped so.</summary>
    private static string? Joined(ReadOnlySpan<char> whole)
    {
        var at = 0;
        while (at < whole.Length && char.IsAsciiDigit(whole[at]))
        {
            at++;
        }

        var (digits, space) = (whole[..at].ToString(), at < whole.Length ? whole[at] : ' ');
        if (at < whole.Length && (at is 0 or > 3 || space is not (' ' or '\u00a0' or '\u202f' or '\u2009')))
        {
            return null;
        }

        for (; at < whole.Length; at += 4)
        {
            if (whole.Length - at < 4 || whole[at] != space || whole.Slice(at + 1, 3).ContainsAnyExceptInRange('0', '9')
                || digits.Length > MostWhole)
            {
                return null;
            }

            digits = string.Concat(digits, whole.Slice(at + 1, 3));
        }

        return digits;
    }
}
