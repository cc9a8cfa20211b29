namespace Kommunkompassen.Mapping;

/// <summary>What became of a question from one framework version to another.</summary>
public enum DriftKind
{
    /// <summary>The same question in the same words: the link is equivalent and the wordings have the same hash.</summary>
    Unchanged,

    /// <summary>The same question in other words: the link is equivalent, and the hashes differ.</summary>
    Reworded,

    /// <summary>Not the same question: the link is not equivalent, or the two share no more than the number.</summary>
    ChangedInMeaning,
}
