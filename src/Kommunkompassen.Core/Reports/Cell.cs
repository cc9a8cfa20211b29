using System.Buffers;
using System.Globalization;
using Kommunkompassen.Internal;

namespace Kommunkompassen.Reports;

/// <summary>One cell of the score table as the text shows it.</summary>
/// <param name="Text">What the text shows, without spaces at its ends; cut where it is far too long for a cell.</param>
/// <param name="Line">The number of its line.</param>
/// <param name="Number">The number, or null where the cell holds anything else.</param>
/// <param name="HasSign">True when a per cent sign ends it.</param>
/// <param name="IsTrimmed">True when remains of the table's rules or dust were taken off.</param>
internal sealed record Cell(string Text, int Line, decimal? Number, bool HasSign, bool IsTrimmed)
{
    /// <summary>No cell holds more than 100; 2030 is a year in a title.</summary>
    private const decimal HighestLikely = 1_000;

    private const string RuleRemains = "[](){}_*'`´";

    private static readonly SearchValues<char> QuestionMarks = SearchValues.Create("?!-–—");
    private static readonly SearchValues<char> LikeDigits = SearchValues.Create("?lIiOoSsBZzGgqQ");

    internal bool IsEmpty => Text.Length == 0;

    /// <summary>A dash stands where a report gives no number.</summary>
    internal bool IsDash => Text is "-" or "–" or "—";

    /// <summary>True when something other than a number stands in the cell.</summary>
    internal bool IsDamaged => Number is null && !IsEmpty && !IsDash;

    /// <summary>The part of the cell that should be digits.</summary>
    internal string Core => HasSign ? Text[..^1].TrimEnd() : Text;

    internal static Cell Parse(ReadOnlySpan<char> field, int line)
    {
        var whole = field.Trim();
        var trimmed = WithoutDust(whole).Trim(RuleRemains).Trim();
        var text = Guard.Shown(trimmed.ToString());
        var sign = text.Length > 0 && text[^1] is '%' or '％' or '﹪';
        var digits = sign ? text.AsSpan(0, text.Length - 1).TrimEnd() : text;
        return new Cell(text, line, ReadNumber(digits), sign, trimmed.Length != whole.Length);
    }

    /// <summary>Points that stand apart from the number are dust on the scanned page; one at the number itself is part of it.</summary>
    private static ReadOnlySpan<char> WithoutDust(ReadOnlySpan<char> text)
    {
        var rest = text.TrimEnd(".,:;~ ");
        return rest.Length < text.Length && (text[rest.Length] == ' ' || rest is [.., '%']) ? rest : text;
    }

    /// <summary>True when a word of a line can be a cell: digits, perhaps damaged, or what stands where digits are lost.</summary>
    internal static bool IsLikely(ReadOnlySpan<char> word)
    {
        var cell = Parse(word, 0);
        var core = cell.Core;
        return cell.Number < HighestLikely
            || (cell.Number is null
                && core.Length is > 0 and <= 4
                && (cell.HasSign
                    || core.AsSpan().IndexOfAnyInRange('0', '9') >= 0
                    || !core.AsSpan().ContainsAnyExcept(QuestionMarks)
                    || (core.Length <= 2 && !core.AsSpan().ContainsAnyExcept(LikeDigits))));
    }

    /// <summary>One to four digits, perhaps a decimal sign and up to six more; a zero in front is a damaged digit.</summary>
    private static decimal? ReadNumber(ReadOnlySpan<char> text)
    {
        var whole = text.IndexOfAny('.', ',') is >= 0 and var sign ? sign : text.Length;
        return whole is >= 1 and <= 4 && (whole == 1 || text[0] != '0') && (text.Length - whole) is 0 or (>= 2 and <= 7)
            && decimal.TryParse(
                text.ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                ? number : null;
    }
}
