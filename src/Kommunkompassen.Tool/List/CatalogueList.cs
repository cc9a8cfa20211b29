namespace Kommunkompassen.Tool;

/// <summary>The lists of a catalogue.</summary>
internal enum CatalogueList
{
    /// <summary>The framework versions.</summary>
    Frameworks,

    /// <summary>The evaluations.</summary>
    Evaluations,

    /// <summary>The mappings.</summary>
    Mappings,
}
