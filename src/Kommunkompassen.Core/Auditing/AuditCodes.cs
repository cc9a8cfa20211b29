namespace Kommunkompassen.Auditing;

/// <summary>The stable codes of anomalies and reconstructions; <see cref="AnomalyKind"/> and <see cref="Reconstruction.Code"/> explain
/// them.</summary>
internal static class AuditCodes
{
    internal const string PercentFitsNoRule = "percent-fits-no-rule";
    internal const string PercentFitsOtherRule = "percent-fits-other-rule";
    internal const string AreaScoreFitsNoRule = "area-score-fits-no-rule";
    internal const string AreaScoreFitsOtherRule = "area-score-fits-other-rule";
    internal const string AreaPercentDiffers = "area-percent-differs";
    internal const string TotalDiffers = "total-differs";
    internal const string AreaScoreDecidesRule = "area-score-decides-rule";
    internal const string ReadingContradicted = "reading-contradicted";
    internal const string ReadingConfirmed = "reading-confirmed";
    internal const string ReconstructedUnique = "reconstructed-unique";
    internal const string ReconstructedSeveral = "reconstructed-several";
    internal const string ReconstructedNone = "reconstructed-none";
}
