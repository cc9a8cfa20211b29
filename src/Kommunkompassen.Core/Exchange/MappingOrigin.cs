namespace Kommunkompassen.Exchange;

/// <summary>How a mapping came about. Each exchange format asks for it in its own words.</summary>
internal enum MappingOrigin
{
    /// <summary>Drawn link by link by people who read the sources.</summary>
    Curated,

    /// <summary>Composed by the library of mappings that people drew.</summary>
    Composed,

    /// <summary>Composed by the library for a revision and not yet reviewed by a person.</summary>
    Draft,
}
