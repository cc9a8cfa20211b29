namespace Kommunkompassen.Comparison;

/// <summary>What can honestly be said of an evaluation beside a reference group.</summary>
public enum StandingVerdict
{
    /// <summary>Nothing can be compared, or not enough.</summary>
    NotComparable,

    /// <summary>Every difference from the mean that the printed numbers allow is above zero.</summary>
    Above,

    /// <summary>Every difference from the mean that the printed numbers allow is below zero.</summary>
    Below,

    /// <summary>The printed numbers allow differences on both sides of zero, or zero itself.</summary>
    Indistinguishable,
}
