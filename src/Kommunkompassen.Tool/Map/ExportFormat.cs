namespace Kommunkompassen.Tool;

/// <summary>The formats in which a mapping is exported.</summary>
internal enum ExportFormat
{
    /// <summary>SSSOM/TSV.</summary>
    Sssom,

    /// <summary>An OSCAL mapping collection in JSON.</summary>
    Oscal,

    /// <summary>A crossmap: from, to, weight.</summary>
    Csv,

    /// <summary>The mapping document of the library.</summary>
    Json,
}
