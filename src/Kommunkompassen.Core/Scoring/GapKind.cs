namespace Kommunkompassen.Scoring;

/// <summary>Why a number is absent. An absent number is never 0.</summary>
public enum GapKind
{
    /// <summary>The sub-question of the older framework version has no place in the newer one.</summary>
    Retired,

    /// <summary>The sub-question of the newer framework version has no source in the older one.</summary>
    New,

    /// <summary>The report does not give the number.</summary>
    NotPublished,

    /// <summary>The report printed the number, but our copy of the text has lost it.</summary>
    Unreadable,
}
