namespace Kommunkompassen.Tool;

/// <summary>What a file is imported as.</summary>
internal enum ImportKind
{
    /// <summary>The text of a report.</summary>
    Report,

    /// <summary>A table of scores as the <c>scores</c> command writes it.</summary>
    Csv,

    /// <summary>A document of the kind "evaluation".</summary>
    Json,
}
