using System.Diagnostics.CodeAnalysis;

namespace Kommunkompassen;

/// <summary>The id of a framework version, such as <c>2010-2017</c>.</summary>
/// <remarks>1 to 64 characters a-z, 0-9, '-' and '.', starting and ending with a letter or digit. Equal when the text is equal.</remarks>
public sealed record FrameworkId : IParsable<FrameworkId>
{
    /// <summary>Makes an id of a text.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not as the remarks state.</exception>
    public FrameworkId(string value) => Value = Guard.Slug(value);

    /// <summary>The text of the id.</summary>
    public string Value { get; }

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;

    /// <summary>Reads an id.</summary>
    /// <param name="text">The text of the id.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not such an id.</exception>
    public static FrameworkId Parse(string text)
        => TryParse(Guard.NotNull(text), out var id) ? id : throw new FormatException(Guard.NotSlug(text, nameof(text)));

    /// <summary>Reads an id, where the text is one.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="id">The id; null where the text is not one.</param>
    /// <returns>True when the text is as the remarks state.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out FrameworkId? id)
        => (id = Guard.IsSlug(text) ? new FrameworkId(text) : null) is not null;

    static FrameworkId IParsable<FrameworkId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FrameworkId>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out FrameworkId result)
        => TryParse(s, out result);
}
