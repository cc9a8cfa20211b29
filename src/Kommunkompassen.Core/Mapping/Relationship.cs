namespace Kommunkompassen.Mapping;

/// <summary>How the matters of a source sub-question relate to those of a target: the set-theory terms of OSCAL's mapping model and NIST IR
/// 8477.</summary>
public enum Relationship
{
    /// <summary>The same question in both framework versions. One to one: the source's only link and the target's only link, share
    /// 1.</summary>
    Equivalent,

    /// <summary>The source lies wholly within the target, which asks for more; share 1.</summary>
    Subset,

    /// <summary>The source is broader than the target, which lies within it.</summary>
    Superset,

    /// <summary>The two overlap, and each has something that the other lacks.</summary>
    Intersects,
}
