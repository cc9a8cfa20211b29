namespace Kommunkompassen.Mapping;

/// <summary>A question of one framework version beside one of another: the two ends of a link, or two that share no more than their number.</summary>
/// <remarks>Equal when all parts are equal.</remarks>
public sealed record SubQuestionDrift
{
    internal SubQuestionDrift(SubQuestion from, SubQuestion to, Link? link)
    {
        From = from;
        To = to;
        Link = link;
        IsSameWording = from.WordingHash == to.WordingHash;
        Kind = link?.Relationship is not Relationship.Equivalent ? DriftKind.ChangedInMeaning
            : IsSameWording ? DriftKind.Unchanged
            : DriftKind.Reworded;
    }

    /// <summary>The question in the source framework version.</summary>
    public SubQuestion From { get; }

    /// <summary>The question in the target framework version.</summary>
    public SubQuestion To { get; }

    /// <summary>The link between the two; null where they share no more than their number.</summary>
    public Link? Link { get; }

    /// <summary>What became of the question.</summary>
    public DriftKind Kind { get; }

    /// <summary>True when both have the same number.</summary>
    public bool IsSameNumber => From.Number == To.Number;

    /// <summary>True when both wordings have the same hash. It alone does not make them the same question; <see cref="Kind"/>
    /// does.</summary>
    public bool IsSameWording { get; }

    /// <summary>True when the two can give different numbers of points, so that the question weighs otherwise in its area.</summary>
    public bool IsWeightChanged => From.MaxPoints != To.MaxPoints;

    /// <summary>What became of the question, as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Sentence(Language language) => DriftText.Of(this, language);

    /// <summary>Both numbers and the kind.</summary>
    public override string ToString() => $"{From.Number} -> {To.Number} ({Kind})";
}
