using Kommunkompassen.Internal;

namespace Kommunkompassen.Mapping;

/// <summary>A draft mapping to a revision of the form that an older mapping leads to, with all that a person has to look at before it is
/// used.</summary>
/// <remarks>
/// Of a mapping A -> B and the revision B -> B' it makes a draft A -> B' by composition. The draft is held to all the rules of a mapping
/// and
/// translates, but every number that comes of it carries the serious caveat <c>unreviewed-draft</c>. Equal when all parts are equal.
/// Thread-safe.
/// </remarks>
public sealed record RebasedMapping
{
    private RebasedMapping(FrameworkMapping original, FrameworkMapping revision, FrameworkMapping draft, EquatableList<ReviewItem> review)
        => (Original, Revision, Draft, Review) = (original, revision, draft, review);

    /// <summary>The mapping that the draft builds on.</summary>
    public FrameworkMapping Original { get; }

    /// <summary>The revision: a mapping from the old framework version of the target to the new one.</summary>
    public FrameworkMapping Revision { get; }

    /// <summary>The draft, with an id that ends with <c>.draft</c>.</summary>
    public FrameworkMapping Draft { get; }

    /// <summary>What a person has to look at, in order of source, then target, then reason; what has no source comes last.</summary>
    public EquatableList<ReviewItem> Review { get; }

    /// <summary>Re-bases a mapping onto a revision of its target framework version.</summary>
    /// <param name="original">The mapping A -> B.</param>
    /// <param name="revision">The revision B -> B'.</param>
    /// <exception cref="ArgumentNullException">A mapping is null.</exception>
    /// <exception cref="ArgumentException">The revision does not start where the mapping ends.</exception>
    public static RebasedMapping Rebase(FrameworkMapping original, FrameworkMapping revision)
    {
        Guard.NotNull(original);
        if (!Guard.NotNull(revision).From.Equals(original.To))
        {
            throw new ArgumentException(
                $"Mapping {original.Id} ends at framework {original.To}, and the revision {revision.Id} starts at {revision.From}; give a revision that starts at {original.To}.",
                nameof(revision));
        }

        var composed = MappingComposition.Compose(original, revision);
        return new RebasedMapping(
            original, revision, DraftMapping.Of(composed), EquatableList.From(RebasingReview.Of(original, revision, composed)));
    }
}
