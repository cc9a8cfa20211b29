namespace Kommunkompassen.Auditing;

/// <summary>What an audit can say about a number that is unreadable or not published.</summary>
public enum ReconstructionOutcome
{
    /// <summary>No number agrees with its neighbours.</summary>
    None,

    /// <summary>It can only have been one number, under every admissible combination of rules.</summary>
    Unique,

    /// <summary>It can have been one of several.</summary>
    Several,
}
