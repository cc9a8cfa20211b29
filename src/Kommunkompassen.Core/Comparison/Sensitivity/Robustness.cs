namespace Kommunkompassen.Comparison;

/// <summary>Whether a verdict holds whatever the shares of split sub-questions.</summary>
public enum Robustness
{
    /// <summary>Undecided: there is no verdict to hold, or the bounds of a range of shares leave it open.</summary>
    Unknown,

    /// <summary>The verdict is the same in every allocation.</summary>
    Robust,

    /// <summary>Some allocation gives another verdict.</summary>
    Sensitive,
}
