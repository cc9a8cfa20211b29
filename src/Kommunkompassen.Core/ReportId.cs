using Kommunkompassen.Internal;

namespace Kommunkompassen;

/// <summary>The id of a published report, such as <c>amal-2019</c>.</summary>
/// <remarks>1 to 64 of the characters a-z, 0-9, '-' and '.', starting and ending with a letter or digit. Equal when the text is equal, letter by letter.</remarks>
public sealed record ReportId
{
    /// <summary>Makes an id of a text.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not of the form that the remarks state.</exception>
    public ReportId(string value) => Value = Guard.Slug(value);

    /// <summary>The text of the id.</summary>
    public string Value { get; }

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
