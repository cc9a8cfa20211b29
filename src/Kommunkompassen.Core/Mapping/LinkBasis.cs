namespace Kommunkompassen.Mapping;

/// <summary>What a link rests on.</summary>
public enum LinkBasis
{
    /// <summary>A report says so.</summary>
    Stated,

    /// <summary>The titles are the same, or nearly so.</summary>
    SameTitle,

    /// <summary>The reports discuss the same matters under both.</summary>
    SameMatters,

    /// <summary>Judgement.</summary>
    Judgement,
}
