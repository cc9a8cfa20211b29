namespace Kommunkompassen.Mapping;

/// <summary>How a source sub-question relates to a target: the set-theory terms of OSCAL's mapping model and NIST IR 8477.</summary>
public enum Relationship
{
    /// <summary>The same question in both framework versions, one to one: the only link of its source and of its target, share 1.</summary>
    Equivalent,

    /// <summary>The source lies wholly within the target, which asks for more; share 1.</summary>
    Subset,

    /// <summary>The source is broader than the target, which lies within it.</summary>
    Superset,

    /// <summary>The two overlap, and each has something that the other lacks.</summary>
    Intersects,
}
