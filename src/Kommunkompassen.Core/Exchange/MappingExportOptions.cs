using Kommunkompassen.Internal;

namespace Kommunkompassen.Exchange;

/// <summary>What an export needs to know besides the mapping: identifiers, licence, language, and how the mapping came about.</summary>
/// <remarks>Equal when all parts are equal. Thread-safe.</remarks>
public sealed record MappingExportOptions
{
    /// <summary>Makes settings.</summary>
    /// <param name="baseUri">What all identifiers begin with: absolute, ending with '/', '#' or ':'. By default
    /// <c>urn:x-kommunkompassen:</c>, which is not registered and leads nowhere; whoever publishes an export gives a base of their
    /// own.</param>
    /// <param name="license">The licence of the mapping, an absolute URI; by default that of the library and its embedded mappings,
    /// MIT.</param>
    /// <param name="language">The language of titles, rationales, reasons and caveats. Official wordings stay Swedish.</param>
    /// <exception cref="ArgumentException">A URI is relative, or the base ends with another character.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is none of the values.</exception>
    public MappingExportOptions(
        Uri? baseUri = null, Uri? license = null, Language language = Language.English)
    {
        BaseUri = Absolute(baseUri ?? new Uri("urn:x-kommunkompassen:"), nameof(baseUri));
        License = Absolute(license ?? new Uri("https://spdx.org/licenses/MIT"), nameof(license));
        if (BaseUri.AbsoluteUri[^1] is not ('/' or '#' or ':'))
        {
            throw new ArgumentException(
                $"The base URI is '{Guard.Shown(BaseUri.AbsoluteUri)}'; end it with '/', '#' or ':'.", nameof(baseUri));
        }

        Language = Guard.Defined(language);
    }

    /// <summary>The settings used where none are given.</summary>
    public static MappingExportOptions Default { get; } = new();

    /// <summary>What all identifiers begin with.</summary>
    public Uri BaseUri { get; }

    /// <summary>The licence of the mapping.</summary>
    public Uri License { get; }

    /// <summary>The language of titles, rationales, reasons and caveats.</summary>
    public Language Language { get; }

    /// <summary>How a mapping came about, by its id: <see cref="MappingOrigin.Composed"/> for an id that the library gives to what it
    /// composes (<c>composed</c> or ending with <c>.composed</c>), <see cref="MappingOrigin.Draft"/> for that of a draft (<c>draft</c> or
    /// ending with <c>.draft</c>), and otherwise <see cref="MappingOrigin.Curated"/>.</summary>
    internal static MappingOrigin OriginOf(Mapping.FrameworkMapping mapping)
    {
        var id = $".{mapping.Id}";
        return id.EndsWith(".composed", StringComparison.Ordinal) ? MappingOrigin.Composed
            : id.EndsWith(".draft", StringComparison.Ordinal) ? MappingOrigin.Draft
            : MappingOrigin.Curated;
    }

    private static Uri Absolute(Uri uri, string name)
        => uri.IsAbsoluteUri
            ? uri
            : throw new ArgumentException($"The URI '{Guard.Shown(uri.OriginalString)}' is relative; give an absolute one.", name);
}
