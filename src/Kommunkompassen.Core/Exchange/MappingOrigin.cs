namespace Kommunkompassen.Exchange;

/// <summary>How a mapping came about, which every exchange format asks for in words of its own.</summary>
public enum MappingOrigin
{
    /// <summary>Drawn link by link by people who read the sources.</summary>
    Curated,

    /// <summary>Composed by the library of mappings that people drew.</summary>
    Composed,

    /// <summary>Composed by the library for a revision and not yet looked through by a person.</summary>
    Draft,
}
