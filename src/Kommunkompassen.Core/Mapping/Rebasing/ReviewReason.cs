namespace Kommunkompassen.Mapping;

/// <summary>Why a person has to look at a part of a draft mapping.</summary>
public enum ReviewReason
{
    /// <summary>The relationship is weaker than in the mapping that the draft builds on.</summary>
    RelationshipWeakened,

    /// <summary>The revision changed what the question asks, though the relationship could not get weaker.</summary>
    MeaningChanged,

    /// <summary>The revision split the question over several, by shares that were set for the question as a whole.</summary>
    Split,

    /// <summary>Several ways lead from the source to the target, and the draft makes one link of them.</summary>
    Joined,

    /// <summary>A part of the source has no place in the revision.</summary>
    Retired,

    /// <summary>Nothing leads to the target.</summary>
    New,

    /// <summary>The link rests on low confidence at one step at least.</summary>
    LowConfidence,

    /// <summary>The revision asks the same question in other words.</summary>
    Reworded,

    /// <summary>The revision gives the same question another number of points.</summary>
    WeightChanged,
}
