namespace Kommunkompassen.Mapping;

/// <summary>A draft mapping to a revision of an older mapping's target, with all that a person has to look at before its use.</summary>
/// <remarks>From a mapping A -> B and the revision B -> B' it makes a draft A -> B' by composition. The draft keeps all the rules of a
/// mapping, but its numbers carry the serious caveat <c>unreviewed-draft</c>. Equal when all parts are equal. Thread-safe.</remarks>
public sealed record RebasedMapping
{
    private static readonly Caveat Unreviewed = Caveat.OfTranslation(
        "unreviewed-draft", CaveatSeverity.Serious,
        "Översättningen är ett utkast som räknats fram ur två andra översättningar och som ingen har granskat.",
        "The mapping is a draft that was composed from two other mappings and that nobody has reviewed.");

    private RebasedMapping(FrameworkMapping original, FrameworkMapping revision)
    {
        var composed = MappingComposition.Compose(original, revision);
        Original = original;
        Revision = revision;
        Draft = AsDraft(composed);
        Review = new RebasingReview(original, revision, composed).Items();
    }

    /// <summary>The mapping that the draft builds on.</summary>
    public FrameworkMapping Original { get; }

    /// <summary>The revision: a mapping from the old framework version of the target to the new one.</summary>
    public FrameworkMapping Revision { get; }

    /// <summary>The draft, with an id that ends with <c>.draft</c>.</summary>
    public FrameworkMapping Draft { get; }

    /// <summary>What a person has to look at, in order of source, then target, then reason; what has no source comes last.</summary>
    public EquatableList<ReviewItem> Review { get; }

    /// <summary>Rebases a mapping onto a revision of its target framework version.</summary>
    /// <param name="original">The mapping A -> B.</param>
    /// <param name="revision">The revision B -> B'.</param>
    /// <exception cref="ArgumentNullException">A mapping is null.</exception>
    /// <exception cref="ArgumentException">The revision does not start where the mapping ends.</exception>
    public static RebasedMapping Rebase(FrameworkMapping original, FrameworkMapping revision)
    {
        Guard.NotNull(original);
        return Guard.NotNull(revision).From.Equals(original.To)
            ? new RebasedMapping(original, revision)
            : throw new ArgumentException(
                $"Mapping {original.Id} ends at framework {original.To}, and the revision {revision.Id} starts at {revision.From}; "
                    + $"give a revision that starts at {original.To}.",
                nameof(revision));
    }

    private static FrameworkMapping AsDraft(FrameworkMapping composed)
    {
        var (from, to) = (composed.From.Id, composed.To.Id);
        var id = $"{from}--{to}.draft";
        return new FrameworkMapping(
            new MappingId(id.Length <= Guard.MaxIdLength ? id : "draft"), composed.Version, composed.From, composed.To,
            new LocalizedText($"Utkast: {from} till {to}", $"Draft: {from} to {to}"), composed.Description, composed.Sources,
            composed.Links, composed.RetiredSubQuestions, composed.NewSubQuestions, composed.GeneralCaveats.Append(Unreviewed).Distinct());
    }
}
