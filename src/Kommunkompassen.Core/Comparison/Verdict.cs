namespace Kommunkompassen.Comparison;

/// <summary>What can honestly be said of a difference.</summary>
public enum Verdict
{
    /// <summary>The two numbers do not share enough of what they measure to be compared.</summary>
    NotComparable,

    /// <summary>Every difference that the printed numbers allow is above zero.</summary>
    Improved,

    /// <summary>Every difference that the printed numbers allow is below zero.</summary>
    Declined,

    /// <summary>The printed numbers allow differences on both sides of zero, or zero itself.</summary>
    Indistinguishable,
}
