namespace Kommunkompassen.Auditing;

/// <summary>Whether what our copy shows of an unreadable number can have been printed.</summary>
internal enum ReadingVerdict
{
    /// <summary>It is not a number.</summary>
    Illegible,

    /// <summary>It is a number that can have been printed there.</summary>
    Agrees,

    /// <summary>It is a number that cannot have been printed there.</summary>
    Contradicts,
}
