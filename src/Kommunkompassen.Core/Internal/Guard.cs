using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Kommunkompassen.Internal;

/// <summary>Checks that return their argument and word every refusal alike: parameter, value, allowed range, remedy.</summary>
internal static class Guard
{
    internal const int MaxTextLength = 10_000;
    internal const int MaxIdLength = 64;

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

        return value.Length <= MaxTextLength
            ? value
            : throw new ArgumentException($"{name} has {value.Length} characters; shorten it to at most {MaxTextLength}.", name);
    }

    /// <summary>Lower-case ASCII letters, digits, '-' and '.', starting and ending with a letter or digit.</summary>
    internal static string Slug([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        NotNull(value, name);
        return IsSlug(value)
            ? value
            : throw new ArgumentException(
                $"{name} is '{Shown(value)}'; an id has 1 to {MaxIdLength} of the characters a-z, 0-9, '-' and '.', and starts and ends with a letter or digit.",
                name);
    }

    internal static bool IsSlug(string value)
        => value.Length is > 0 and <= MaxIdLength
            && char.IsAsciiLetterOrDigit(value[0])
            && char.IsAsciiLetterOrDigit(value[^1])
            && value.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.');

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

    internal static string Invariant(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>A hostile text is never echoed whole.</summary>
    internal static string Shown(string value) => value.Length <= 80 ? value : value[..80] + "…";
}
