using System.Globalization;

namespace Kommunkompassen.Auditing;

/// <summary>Counts the reading errors that turn a printed number into what a scanned text shows.</summary>
internal static class DigitConfusion
{
    private const int Longest = 8;

    // What a scan can show for each digit. Look-alikes of look-alikes do not count.
    private static readonly string[] LookAlikes = ["OoDQ68", "lI|i!7t", "Zz7", "8B5S", "A9", "Ss6$3", "Gb850", "?1TY2", "B36&0S", "gq4"];

    /// <summary>The characters of a text that can stand for digits: without spaces and per cent signs, with a full stop for a
    /// decimal comma.</summary>
    internal static string Digits(string text)
        => string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && c != '%')).Replace(',', '.');

    /// <summary>The number that a text shows, or null where it shows none.</summary>
    internal static decimal? Literal(string digits)
        => digits.Length <= Longest
            && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The fewest errors that explain a text, or null where more than the given number are needed.</summary>
    internal static int? Errors(string digits, decimal number, int most)
    {
        var printed = number.ToString(CultureInfo.InvariantCulture);
        return digits.Length is > 0 and <= Longest && Cost(digits, printed, most) is >= 0 and var cost ? cost : null;
    }

    // Each character shown stands for one digit printed; digits printed may be lost. Numbers are short, so plain recursion is enough.
    private static int Cost(ReadOnlySpan<char> shown, ReadOnlySpan<char> printed, int most)
    {
        if (most < 0 || shown.Length > printed.Length)
        {
            return -1;
        }

        if (printed.IsEmpty)
        {
            return 0;
        }

        var lost = Cost(shown, printed[1..], most - 1);
        var best = lost < 0 ? -1 : lost + 1;
        if (!shown.IsEmpty && Distance(shown[0], printed[0]) is >= 0 and var step)
        {
            var rest = Cost(shown[1..], printed[1..], most - step);
            best = rest >= 0 && (best < 0 || rest + step < best) ? rest + step : best;
        }

        return best;
    }

    private static int Distance(char shown, char printed)
        => shown == printed ? 0
            : shown == '?' || (char.IsAsciiDigit(printed) && LookAlikes[printed - '0'].Contains(shown, StringComparison.Ordinal)) ? 1
            : -1;
}
