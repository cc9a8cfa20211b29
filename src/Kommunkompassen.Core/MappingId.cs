using Kommunkompassen.Internal;

namespace Kommunkompassen;

/// <summary>The id of a mapping between two forms of the framework, such as <c>2010-2017--2020</c>.</summary>
/// <remarks>1 to 64 of the characters a-z, 0-9, '-' and '.', starting and ending with a letter or digit. Equal when the text is equal, letter by letter.</remarks>
public sealed record MappingId
{
    /// <summary>Makes an id of a text.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not of the form that the remarks state.</exception>
    public MappingId(string value) => Value = Guard.Slug(value);

    /// <summary>The text of the id.</summary>
    public string Value { get; }

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
