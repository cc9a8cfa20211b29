using System.Diagnostics.CodeAnalysis;

namespace Kommunkompassen;

/// <summary>The stable code of a caveat, by which readers look it up and programs recognise it, such as <c>stricter-2020</c>.</summary>
/// <remarks>1 to 64 characters a-z, 0-9, '-' and '.', starting and ending with a letter or digit. Equal when the text is equal.</remarks>
public sealed record CaveatCode : IParsable<CaveatCode>
{
    /// <summary>Makes a code of a text.</summary>
    /// <param name="value">The text of the code.</param>
    /// <exception cref="ArgumentException">The text is not as the remarks state.</exception>
    public CaveatCode(string value) => Value = Guard.Slug(value);

    /// <summary>The text of the code.</summary>
    public string Value { get; }

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not such a code.</exception>
    public static CaveatCode Parse(string text)
        => TryParse(Guard.NotNull(text), out var code) ? code : throw new FormatException(Guard.NotSlug(text, nameof(text)));

    /// <summary>Reads a code, where the text is one.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="code">The code; null where the text is not one.</param>
    /// <returns>True when the text is as the remarks state.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CaveatCode? code)
        => (code = Guard.IsSlug(text) ? new CaveatCode(text) : null) is not null;

    static CaveatCode IParsable<CaveatCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CaveatCode>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CaveatCode result)
        => TryParse(s, out result);
}
