using System.Buffers;
using System.Globalization;

namespace Kommunkompassen.Reports;

/// <summary>The number of a row at the start of a line. A damaged one is recognised by the numbers that can come next.</summary>
/// <param name="Number">The number that it is taken for.</param>
/// <param name="Printed">What the text shows.</param>
/// <param name="IsDamaged">True when only the numbers before it say which it is.</param>
/// <param name="Length">How many characters it takes.</param>
internal readonly record struct RowLead(SubQuestionNumber Number, string Printed, bool IsDamaged, int Length)
{
    private const int LongestDamaged = 6;

    private const string Misread = ",lIi![]OoZzSsGB";
    private const string Meant = ".11111100225568";

    private static readonly SearchValues<char> Digitlike = SearchValues.Create("0123456789?");

    /// <summary>Reads the number of a row.</summary>
    /// <param name="text">The line.</param>
    /// <param name="expected">The numbers that can come next, by which a damaged one is recognised.</param>
    internal static RowLead? Read(ReadOnlySpan<char> text, SubQuestionNumber[] expected)
        => ReadClean(text, expected) ?? ReadDamaged(text, expected);

    /// <summary>The numbers that the next row can have: the first of the area where a heading stands before it, else the one after the last
    /// row and the first of the next area.</summary>
    internal static SubQuestionNumber[] Expected(RawArea.Heading? header, SubQuestionNumber? last) => (header, last) switch
    {
        ({ Number: { } area and > 0 and < 1_000 }, _) => [new(area, 1)],
        (null, { }) => [Following(last), new(Math.Min(last.Area + 1, 999), 1)],
        _ => [],
    };

    internal static SubQuestionNumber Following(SubQuestionNumber number) => new(number.Area, Math.Min(number.Place + 1, 999));

    /// <summary>The number of an area with or without a full stop, at the start of a line.</summary>
    internal static (int Number, int Length)? ReadArea(ReadOnlySpan<char> text)
    {
        var digits = Digits(text);
        if (digits is < 1 or > 3 || text[0] == '0')
        {
            return null;
        }

        var end = digits < text.Length && text[digits] is '.' or ')' or ':' ? digits + 1 : digits;
        return end == text.Length || text[end] is ' ' or '\t'
            ? (int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture), end)
            : null;
    }

    private static RowLead? ReadClean(ReadOnlySpan<char> text, SubQuestionNumber[] expected)
    {
        var area = Digits(text);
        if (area is < 1 or > 3 || area >= text.Length || text[area] != '.')
        {
            return null;
        }

        var end = area + 1 + Digits(text[(area + 1)..]);
        if (!SubQuestionNumber.TryParse(text[..end].ToString(), out var number))
        {
            return null;
        }

        var printed = text[..end].ToString();
        var after = end < text.Length && text[end] is '.' or ')' or ':' ? end + 1 : end;
        if (after == text.Length || text[after] is ' ' or '\t')
        {
            return new RowLead(number, printed, false, after);
        }

        // "1.1Finns" has lost its space; "1.5%" and "1.2.2020" are not numbers of rows.
        return char.IsLetter(text[end]) && expected.Contains(number) ? new RowLead(number, printed, false, end) : null;
    }

    private static RowLead? ReadDamaged(ReadOnlySpan<char> text, SubQuestionNumber[] expected)
    {
        var end = text.IndexOfAny(' ', '\t') is >= 0 and var space ? space : text.Length;
        if (expected.Length == 0 || end is < 2 or > LongestDamaged || text[..end].IndexOfAny('.', ',') < 0)
        {
            return null;
        }

        var printed = text[..end].ToString();
        var read = string.Concat(
            printed.Select(static c => Misread.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Meant[at] : c));
        var number = Array.Find(expected, number => read == $"{number}" || read == $".{number.Place}")
            ?? (IsNumberLike(read.Split('.')) ? expected[0] : null);
        return number is null ? null : new RowLead(number, printed, true, end);

        // "S.2" or "3.?" is a number whose place alone is left: it is the one that comes next.
        static bool IsNumberLike(string[] parts) => parts is [{ Length: 1 or 2 } area, { Length: 1 or 2 } place]
            && !area.AsSpan().ContainsAnyExcept(Digitlike) && !place.AsSpan().ContainsAnyExcept(Digitlike);
    }

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
}
