namespace Kommunkompassen.Auditing;

/// <summary>The stable codes of an audit's findings and reconstructions.</summary>
public static class AuditCodes
{
    /// <summary>A row's percentage agrees with its points under no admissible combination of rules
    /// (<see cref="RuleFit.IsAdmissible"/>).</summary>
    public const string PercentFitsNoRule = "percent-fits-no-rule";

    /// <summary>A row's percentage agrees with its points under another admissible combination of rules, but not under the declared
    /// one.</summary>
    public const string PercentFitsOtherRule = "percent-fits-other-rule";

    /// <summary>An area's score agrees with its rows under no admissible combination of rules.</summary>
    public const string AreaScoreFitsNoRule = "area-score-fits-no-rule";

    /// <summary>An area's score agrees with its rows under another admissible combination of rules, but not under the declared
    /// one.</summary>
    public const string AreaScoreFitsOtherRule = "area-score-fits-other-rule";

    /// <summary>An area's percentage differs from its score, though an area has 100 points.</summary>
    public const string AreaPercentDiffers = "area-percent-differs";

    /// <summary>The total differs from the sum of the area scores.</summary>
    public const string TotalDiffers = "total-differs";

    /// <summary>An area's score that only one way of making area scores can have given.</summary>
    public const string AreaScoreDecidesRule = "area-score-decides-rule";

    /// <summary>What our copy shows of an unreadable number cannot have been printed.</summary>
    public const string ReadingContradicted = "reading-contradicted";

    /// <summary>What our copy shows of a number marked as unreadable agrees with its neighbours.</summary>
    public const string ReadingConfirmed = "reading-confirmed";

    /// <summary>An unreadable or unpublished number that can only have been one.</summary>
    public const string ReconstructedUnique = "reconstructed-unique";

    /// <summary>An unreadable or unpublished number that can have been one of several.</summary>
    public const string ReconstructedSeveral = "reconstructed-several";

    /// <summary>An unreadable or unpublished number for which no value agrees with its neighbours.</summary>
    public const string ReconstructedNone = "reconstructed-none";
}
