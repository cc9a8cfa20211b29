using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Kommunkompassen;

/// <summary>The number of a sub-question, area and place, such as 1.3. Two framework versions may ask different things under it.</summary>
/// <remarks>Equal when both parts are equal; ordered by area, then by place (8.2 before 8.10). Thread-safe.</remarks>
public sealed record SubQuestionNumber : IComparable<SubQuestionNumber>, IParsable<SubQuestionNumber>
{
    private const int Highest = 999;

    /// <summary>Makes a number of its parts.</summary>
    /// <param name="area">The area, 1 to 999 (1 to 8 in all framework versions so far).</param>
    /// <param name="place">The place within the area, 1 to 999.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is outside its range.</exception>
    public SubQuestionNumber(int area, int place)
    {
        Area = Guard.InRange(area, 1, Highest, "The area of a sub-question's number");
        Place = Guard.InRange(place, 1, Highest, "The place of a sub-question within its area");
    }

    /// <summary>The number of the area.</summary>
    public int Area { get; }

    /// <summary>The place within the area, from 1.</summary>
    public int Place { get; }

    /// <summary>Reads a number such as "8.6".</summary>
    /// <param name="text">Two whole numbers of 1 to 999 with a full stop between, without spaces, signs or leading zeros.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not such a number.</exception>
    public static SubQuestionNumber Parse(string text)
        => TryParse(Guard.NotNull(text), out var number) ? number : throw new FormatException(
            $"'{Guard.Shown(text)}' is not the number of a sub-question; write area and place with a full stop between, such as 1.3.");

    /// <summary>Reads a number such as "8.6".</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="number">The number; null where the text is not of the form that <see cref="Parse"/> states.</param>
    /// <returns>True when the text is of that form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SubQuestionNumber? number)
    {
        var dot = text?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        number = dot > 0 && Part(text!.AsSpan(0, dot)) is { } area && Part(text.AsSpan(dot + 1)) is { } place ? new(area, place) : null;
        return number is not null;
    }

    static SubQuestionNumber IParsable<SubQuestionNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SubQuestionNumber>.TryParse(
        string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SubQuestionNumber result)
        => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(SubQuestionNumber? other)
        => other is null ? 1 : (Area, Place).CompareTo((other.Area, other.Place));

    /// <summary>True when the left number comes before the right one; null comes first.</summary>
    public static bool operator <(SubQuestionNumber? left, SubQuestionNumber? right)
        => Comparer<SubQuestionNumber>.Default.Compare(left, right) < 0;

    /// <summary>True when the left number comes after the right one.</summary>
    public static bool operator >(SubQuestionNumber? left, SubQuestionNumber? right) => right < left;

    /// <summary>True when the left number does not come after the right one.</summary>
    public static bool operator <=(SubQuestionNumber? left, SubQuestionNumber? right) => !(right < left);

    /// <summary>True when the left number does not come before the right one.</summary>
    public static bool operator >=(SubQuestionNumber? left, SubQuestionNumber? right) => !(left < right);

    /// <summary>Area and place with a full stop between, in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Area}.{Place}");

    private static int? Part(ReadOnlySpan<char> digits)
        => digits.Length is >= 1 and <= 3 && digits[0] is >= '1' and <= '9' && char.IsAsciiDigit(digits[^1])
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
