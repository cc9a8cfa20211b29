namespace Kommunkompassen.Auditing;

/// <summary>How what our copy shows of an unreadable number stands to its neighbours.</summary>
public enum ReadingVerdict
{
    /// <summary>It is no number.</summary>
    Illegible,

    /// <summary>It is a number that can have been printed there.</summary>
    Agrees,

    /// <summary>It is a number that cannot have been printed there.</summary>
    Contradicts,
}
