namespace Kommunkompassen;

/// <summary>How much a caveat weighs, in rising order.</summary>
public enum CaveatSeverity
{
    /// <summary>Good to know.</summary>
    Note,

    /// <summary>The number may mislead on its own.</summary>
    Caution,

    /// <summary>The number is not to be read without it.</summary>
    Serious,
}
