namespace Kommunkompassen.Auditing;

/// <summary>What sort of thing an audit has found.</summary>
public enum AuditFindingKind
{
    /// <summary>A printed, readable number that the declared rules cannot have given.</summary>
    Anomaly,

    /// <summary>A printed number that follows from the declared rules but not from the other way of making area scores, and so tells which
    /// one was used.</summary>
    Evidence,

    /// <summary>A number that is unreadable, but of whose digits our copy shows something: an error of reading, not of the
    /// report.</summary>
    Reading,
}
