using System.Globalization;

namespace Kommunkompassen.Reports;

/// <summary>Reads Swedish words for months, ordinals and rough numbers. A few damaged letters do not matter.</summary>
internal static class Numerals
{
    private static readonly string[] Months =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static readonly string[] Order =
        ["forsta", "andra", "tredje", "fjarde", "femte", "sjatte", "sjunde", "attonde", "nionde", "tionde"];

    private static readonly string[] Tens =
        ["tio", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "attio", "nittio", "hundra"];

    /// <summary>1 to 12, or null; a damaged name that could be two months is none ("jun1" is June, "jubi" neither).</summary>
    internal static int? Month(Word word) => Nearest(word.Folded, Months);

    internal static int? Ordinal(Word word) => Nearest(word.Folded, Order);

    internal static int? Year(Word word) => word.Text.Length == 4 && Number(word.Text) is >= 1990 and <= 2199 and var year ? year : null;

    /// <summary>"40-tal", "40tal" and "fyrtiotal" are 40.</summary>
    internal static int? RoughNumber(Word word)
        => word.Folded is [.. var stem, 't', 'a', 'l'] ? Number(stem) ?? 10 * Nearest(stem, Tens) : null;

    internal static int? Number(string digits)
        => digits.Length is >= 1 and <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0 ? number : null;

    private static int? Nearest(string folded, string[] words)
        => Array.IndexOf(words, folded) is >= 0 and var exact ? exact + 1
            : Enumerable.Range(1, words.Length).Where(i => Folding.IsNear(folded, words[i - 1])).ToList() is [var near] ? near
            : null;
}
