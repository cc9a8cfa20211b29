namespace Kommunkompassen.Mapping;

/// <summary>How sure a link is, in rising order.</summary>
/// <remarks>In the embedded mappings: high for equivalent links by a report or equal titles; low for judgement; else medium.</remarks>
public enum Confidence
{
    /// <summary>Rests on judgement.</summary>
    Low,

    /// <summary>Rests on what the reports discuss.</summary>
    Medium,

    /// <summary>Rests on a statement or on equal titles of the same question.</summary>
    High,
}
