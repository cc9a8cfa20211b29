using Kommunkompassen.Comparison;

namespace Kommunkompassen.Documents;

/// <summary>A reference group with the evaluations that stand in its document.</summary>
/// <remarks>Equal when all parts are equal. Thread-safe.</remarks>
public sealed record ReferenceGroupDocument
{
    internal ReferenceGroupDocument(ReferenceGroup group, EquatableList<Evaluation> evaluations, bool isProven)
    {
        Group = group;
        Evaluations = evaluations;
        IsProven = isProven;
    }

    /// <summary>The group, made of the evaluations in the document, or of those that it names.</summary>
    public ReferenceGroup Group { get; }

    /// <summary>All evaluations offered to the group; none where the document only names members or has a published mean.</summary>
    public EquatableList<Evaluation> Evaluations { get; }

    /// <summary>True when the document says what is said here; false where it was made by an earlier method. How many evaluations stayed
    /// outside is proven only where <see cref="Evaluations"/> are there.</summary>
    public bool IsProven { get; }

    /// <summary>The group.</summary>
    public override string ToString() => Group.ToString();
}
