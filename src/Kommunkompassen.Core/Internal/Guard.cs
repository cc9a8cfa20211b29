using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Kommunkompassen.Internal;

/// <summary>Checks that return their argument and word every refusal alike: parameter, value, allowed range, remedy.</summary>
internal static class Guard
{
    internal const int MaxTextLength = 10_000;
    internal const int MaxIdLength = 64;
    private const int MaxShownLength = 80;

    internal static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    internal static string Text([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        NotNull(value, name);
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{name} is empty; give a text of 1 to {MaxTextLength} characters.", name);
        }

        if (value.Length > MaxTextLength)
        {
            throw new ArgumentException($"{name} has {value.Length} characters; shorten it to at most {MaxTextLength}.", name);
        }

        return WellFormed(value, name);
    }

    /// <summary>A text of whole characters, of any length.</summary>
    internal static string WellFormed([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string name = "")
        => IsWellFormed(NotNull(value, name))
            ? value
            : throw new ArgumentException(
                $"{name} holds one half of a surrogate pair without the other; delete it or give both halves.", name);

    /// <summary>True when no half of a surrogate pair stands alone: such a text has no UTF-8 form, so no document could hold it.</summary>
    internal static bool IsWellFormed(ReadOnlySpan<char> value)
    {
        var rest = value;
        for (var place = rest.IndexOfAnyInRange('\ud800', '\udfff'); place >= 0; place = rest.IndexOfAnyInRange('\ud800', '\udfff'))
        {
            if (place + 1 >= rest.Length || !char.IsSurrogatePair(rest[place], rest[place + 1]))
            {
                return false;
            }

            rest = rest[(place + 2)..];
        }

        return true;
    }

    /// <summary>Lower-case ASCII letters, digits, '-' and '.', starting and ending with a letter or digit.</summary>
    internal static string Slug([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string name = "")
        => IsSlug(NotNull(value, name)) ? value : throw new ArgumentException(NotSlug(value, name), name);

    internal static string NotSlug(string value, string name)
        => $"{name} is '{Shown(value)}'; an id has 1 to {MaxIdLength} of the characters a-z, 0-9, '-' and '.', "
            + "and starts and ends with a letter or digit.";

    /// <remarks>Letter by letter: ids are short, and a vectorised search would first have to be compiled, on first use.</remarks>
    internal static bool IsSlug([NotNullWhen(true)] string? value)
    {
        if (value is not { Length: > 0 and <= MaxIdLength } || !IsSlugEnd(value[0]) || !IsSlugEnd(value[^1]))
        {
            return false;
        }

        foreach (var letter in value)
        {
            if (!IsSlugEnd(letter) && letter is not ('-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when a text is of digits 0-9 and nothing else.</summary>
    internal static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    internal static int InRange(int value, int low, int high, string what, [CallerArgumentExpression(nameof(value))] string name = "")
        => value >= low && value <= high
            ? value
            : throw new ArgumentOutOfRangeException(
                name, value, $"{what} is {Invariant(value)}; allowed is {Invariant(low)} to {Invariant(high)}.");

    internal static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, Enum
        => Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(
                name, value, $"{name} is not a {typeof(T).Name}; allowed are {string.Join(", ", Enum.GetNames<T>())}.");

    /// <summary>A number in digits, in every culture.</summary>
    /// <remarks>By the format of numbers alone: to ask for a culture loads the culture data of the system.</remarks>
    internal static string Invariant(IFormattable number) => number.ToString(null, NumberFormatInfo.InvariantInfo);

    /// <summary>A hostile text is never echoed whole.</summary>
    internal static string Shown(string value) => Cut(value, MaxShownLength);

    /// <summary>A text of at most the length that a text may have; a longer one ends with an ellipsis.</summary>
    internal static string Cut(string value) => value.Length <= MaxTextLength ? value : Cut(value, MaxTextLength - 1);

    /// <summary>So many characters and an ellipsis; a surrogate pair is never cut in two.</summary>
    internal static string Cut(string value, int length)
        => value.Length <= length ? value : value[..(char.IsHighSurrogate(value[length - 1]) ? length - 1 : length)] + "…";

    private static bool IsSlugEnd(char letter) => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
