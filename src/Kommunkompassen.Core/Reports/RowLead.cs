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

    private static readonly SearchValues<char> Digitlike = SearchValues.Create("0123456789?");

    /// <summary>Reads the number of a row.</summary>
    /// <param name="text">The line.</param>
    /// <param name="expected">The numbers that can come next, by which a damaged one is recognised.</param>
    internal static RowLead? Read(ReadOnlySpan<char> text, ReadOnlySpan<SubQuestionNumber> expected)
        => ReadClean(text, expected) ?? ReadDamaged(text, expected);

    /// <summary>The numbers that the next row can have: the first of the area where a heading stands before it, else the one after the last
    /// row and the first of the next area.</summary>
    internal static ReadOnlySpan<SubQuestionNumber> Expected(RawHeader? header, SubQuestionNumber? last)
    {
        if (header is not null)
        {
            return header.Number is { } area and > 0 and < 1_000 ? new[] { new SubQuestionNumber(area, 1) } : [];
        }

        return last is null ? [] : new[] { Following(last), new SubQuestionNumber(Math.Min(last.Area + 1, 999), 1) };
    }

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

    private static RowLead? ReadClean(ReadOnlySpan<char> text, ReadOnlySpan<SubQuestionNumber> expected)
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

    private static RowLead? ReadDamaged(ReadOnlySpan<char> text, ReadOnlySpan<SubQuestionNumber> expected)
    {
        var end = text.IndexOfAny(' ', '\t');
        end = end < 0 ? text.Length : end;
        if (expected.IsEmpty || end is < 2 or > LongestDamaged || text[..end].IndexOfAny('.', ',') < 0)
        {
            return null;
        }

        Span<char> read = stackalloc char[end];
        text[..end].CopyTo(read);
        foreach (ref var character in read)
        {
            character = AsDigit(character);
        }

        foreach (var number in expected)
        {
            var wanted = number.ToString();
            if (read.SequenceEqual(wanted) || read.SequenceEqual(wanted.AsSpan(wanted.IndexOf('.', StringComparison.Ordinal))))
            {
                return new RowLead(number, text[..end].ToString(), true, end);
            }
        }

        // "S.2" or "3.?" is a number whose place alone is left: it is the one that comes next.
        return IsNumberLike(read) ? new RowLead(expected[0], text[..end].ToString(), true, end) : null;
    }

    private static bool IsNumberLike(ReadOnlySpan<char> read)
    {
        var dot = read.IndexOf('.');
        var rest = read[(dot + 1)..];
        return dot is 1 or 2 && rest.Length is 1 or 2 && !read[..dot].ContainsAnyExcept(Digitlike) && !rest.ContainsAnyExcept(Digitlike);
    }

    private static char AsDigit(char c) => c switch
    {
        ',' => '.',
        'l' or 'I' or 'i' or '!' or ']' or '[' => '1',
        'O' or 'o' => '0',
        'Z' or 'z' => '2',
        'S' or 's' => '5',
        'G' => '6',
        'B' => '8',
        _ => c,
    };

    private static int Digits(ReadOnlySpan<char> text)
        => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
}
