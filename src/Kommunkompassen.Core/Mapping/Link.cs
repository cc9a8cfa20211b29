using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>One link of a mapping: what part of a source sub-question flows to a target sub-question, and why.</summary>
/// <remarks>What a link must fulfil beside the others is checked by the mapping that holds it. Equal when all parts are equal.</remarks>
public sealed record Link
{
    /// <summary>Makes a link.</summary>
    /// <param name="from">The source sub-question, in the older framework version.</param>
    /// <param name="to">The target sub-question, in the newer framework version.</param>
    /// <param name="share">The part of the source that flows here, above 0 and up to and including 1.</param>
    /// <param name="relationship">How the two relate.</param>
    /// <param name="basis">What the link rests on.</param>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="rationale">Why it is drawn.</param>
    /// <param name="sources">Where the reports support it; at least one.</param>
    /// <param name="caveats">What a reader of its target must know; at least one unless the two are equivalent.</param>
    /// <exception cref="ArgumentException">A part is not valid.</exception>
    public Link(
        SubQuestionNumber from, SubQuestionNumber to, Rational share, Relationship relationship, LinkBasis basis, Confidence confidence,
        LocalizedText rationale, IEnumerable<SourceReference> sources, IEnumerable<Caveat> caveats)
    {
        From = Guard.NotNull(from);
        To = Guard.NotNull(to);
        Share = share;
        Relationship = Guard.Defined(relationship);
        Basis = Guard.Defined(basis);
        Confidence = Guard.Defined(confidence);
        Rationale = Guard.NotNull(rationale);
        Sources = EquatableList.From(sources, nameof(sources));
        Caveats = CaveatSet.About(CaveatSubject.Translation, EquatableList.From(caveats, nameof(caveats)));
    }

    /// <summary>The source sub-question.</summary>
    public SubQuestionNumber From { get; }

    /// <summary>The target sub-question.</summary>
    public SubQuestionNumber To { get; }

    /// <summary>The part of the source that flows here.</summary>
    public Rational Share { get; }

    /// <summary>How the two relate.</summary>
    public Relationship Relationship { get; }

    /// <summary>What the link rests on.</summary>
    public LinkBasis Basis { get; }

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; }

    /// <summary>Why it is drawn.</summary>
    public LocalizedText Rationale { get; }

    /// <summary>Where the reports support it.</summary>
    public EquatableList<SourceReference> Sources { get; }

    /// <summary>What a reader of its target must know.</summary>
    public EquatableList<Caveat> Caveats { get; }

    /// <summary>Source, target, share and relationship.</summary>
    public override string ToString() => $"{From} -> {To} ({Share}, {Relationship})";
}
