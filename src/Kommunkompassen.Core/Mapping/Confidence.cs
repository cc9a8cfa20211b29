namespace Kommunkompassen.Mapping;

/// <summary>How sure a link is, in rising order.</summary>
/// <remarks>The rule in the embedded mappings: high where a report says so or the titles agree, and the link is equivalent; low where it
/// rests on judgement; medium otherwise.</remarks>
public enum Confidence
{
    /// <summary>Rests on judgement.</summary>
    Low,

    /// <summary>Rests on what the reports discuss.</summary>
    Medium,

    /// <summary>Rests on a statement or on equal titles of the same question.</summary>
    High,
}
