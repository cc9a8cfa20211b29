using Kommunkompassen.Scoring;

namespace Kommunkompassen.Mapping;

/// <summary>A mapping from one framework version to another: every source sub-question is linked or retired, every target sub-question is
/// linked or new, and nothing is lost on the way.</summary>
/// <remarks>Direction: from the older framework version to the newer one; a source may flow to several targets (shares add up to exactly 1,
/// the retired part included), and a target may receive from several sources. The links are held in order of source, then target, whatever
/// the order in which they are given. Equal when all parts are equal. Thread-safe.</remarks>
public sealed record FrameworkMapping
{
    private static readonly MappingId IdentityId = new("identity");
    private static readonly LocalizedText SameSubQuestion = new(
        "Samma delfråga i samma upplaga.", "The same sub-question of the same framework version.");

    private string? _contentHash;

    /// <summary>Makes a mapping.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">The version of its content, such as "1.0.0".</param>
    /// <param name="from">The source framework version.</param>
    /// <param name="to">The target framework version.</param>
    /// <param name="title">A short title.</param>
    /// <param name="description">What it is and how it was drawn up.</param>
    /// <param name="sources">The reports that it was drawn from.</param>
    /// <param name="links">The links.</param>
    /// <param name="retiredSubQuestions">The parts of sources that have no place in the target framework version.</param>
    /// <param name="newSubQuestions">The targets that have no source.</param>
    /// <param name="generalCaveats">The caveats that touch every translated number.</param>
    /// <exception cref="ArgumentException">A part is null or blank.</exception>
    /// <exception cref="InvalidModelException">The parts do not make a whole mapping; every fault is named with its position.</exception>
    public FrameworkMapping(
        MappingId id, string version, FrameworkVersion from, FrameworkVersion to, LocalizedText title, LocalizedText description,
        IEnumerable<SourceReference> sources, IEnumerable<Link> links, IEnumerable<RetiredSubQuestion> retiredSubQuestions,
        IEnumerable<NewSubQuestion> newSubQuestions, IEnumerable<Caveat> generalCaveats)
    {
        Id = Guard.NotNull(id);
        Version = Guard.Text(version);
        From = Guard.NotNull(from);
        To = Guard.NotNull(to);
        Title = Guard.NotNull(title);
        Description = Guard.NotNull(description);
        Sources = EquatableList.From(sources, nameof(sources));
        var given = EquatableList.From(links, nameof(links));
        var retired = EquatableList.From(retiredSubQuestions, nameof(retiredSubQuestions));
        var added = EquatableList.From(newSubQuestions, nameof(newSubQuestions));
        GeneralCaveats = CaveatSet.About(CaveatSubject.Translation, EquatableList.From(generalCaveats, nameof(generalCaveats)));
        InvalidModelException.ThrowIfAny($"Mapping {id}", new MappingRules(from, to, given, retired, added, GeneralCaveats).Check());
        RetiredSubQuestions = EquatableList.From(retired.OrderBy(static r => r.From));
        NewSubQuestions = EquatableList.From(added.OrderBy(static n => n.To));
        Links = EquatableList.From(given.OrderBy(static link => link.From).ThenBy(static link => link.To));
    }

    /// <summary>The id.</summary>
    public MappingId Id { get; }

    /// <summary>The version of the content.</summary>
    public string Version { get; }

    /// <summary>The source framework version.</summary>
    public FrameworkVersion From { get; }

    /// <summary>The target framework version.</summary>
    public FrameworkVersion To { get; }

    /// <summary>A short title.</summary>
    public LocalizedText Title { get; }

    /// <summary>What it is and how it was drawn up.</summary>
    public LocalizedText Description { get; }

    /// <summary>The reports that it was drawn from.</summary>
    public EquatableList<SourceReference> Sources { get; }

    /// <summary>The links, in order of source, then target.</summary>
    public EquatableList<Link> Links { get; }

    /// <summary>The parts of sources that have no place in the target framework version, in order of source.</summary>
    public EquatableList<RetiredSubQuestion> RetiredSubQuestions { get; }

    /// <summary>The targets that have no source, in order of number.</summary>
    public EquatableList<NewSubQuestion> NewSubQuestions { get; }

    /// <summary>The caveats that touch every translated number.</summary>
    public EquatableList<Caveat> GeneralCaveats { get; }

    /// <summary>The SHA-256 of all that the mapping says, as 64 lower-case hexadecimal digits; the same hash means the same.</summary>
    public string ContentHash => _contentHash ??= Mapping.ContentHash.Of(this);

    /// <summary>Whether this maps a framework version to itself; the id alone does not tell, since anyone may use it.</summary>
    internal bool IsIdentity => Id == IdentityId && From.Id == To.Id && Equals(Identity(From));

    /// <summary>What translating worked out on first use; an object, so that a mapping knows nothing of translating.</summary>
    internal object? KeptPlan { get; set; }

    /// <summary>The mapping of a framework version to itself, which changes nothing.</summary>
    /// <param name="framework">The framework version.</param>
    /// <exception cref="ArgumentNullException">The framework version is null.</exception>
    public static FrameworkMapping Identity(FrameworkVersion framework)
    {
        var id = Guard.NotNull(framework).Id;
        var sources = framework.Sources.Count > 0 ? framework.Sources : [new SourceReference(new ReportId("none"), "4")];
        var links = framework.SubQuestions.Select(question => new Link(
            question.Number, question.Number, Rational.One, Relationship.Equivalent, LinkBasis.SameTitle, Confidence.High, SameSubQuestion,
            sources, []));
        return new FrameworkMapping(
            IdentityId, "1.0.0", framework, framework, new LocalizedText($"{id} oförändrad", $"{id} unchanged"),
            new LocalizedText("Varje delfråga motsvarar sig själv.", "Every sub-question corresponds to itself."), sources, links,
            [], [], []);
    }

    /// <summary>The same mapping with other shares: for a team that reads a split otherwise.</summary>
    /// <param name="id">The id of the new mapping, by which every result will name it; another one than this mapping's.</param>
    /// <param name="shares">The new shares of links that exist; the others keep theirs.</param>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    /// <exception cref="ArgumentException">The id is this mapping's own, or a link does not exist.</exception>
    /// <exception cref="InvalidModelException">The result is no whole mapping, such as shares that do not add up to 1.</exception>
    public FrameworkMapping WithShares(MappingId id, IReadOnlyDictionary<(SubQuestionNumber From, SubQuestionNumber To), Rational> shares)
    {
        Guard.NotNull(id);
        Guard.NotNull(shares);
        if (id == Id)
        {
            throw new ArgumentException(
                $"The id {id} is that of the mapping with the old shares; give the new one an id of its own.", nameof(id));
        }

        if (shares.Keys.Except(Links.Select(static link => (link.From, link.To))).ToList() is [var (from, to), ..])
        {
            throw new ArgumentException(
                $"Mapping {Id} has no link {from} -> {to}; only shares of its own links can be changed.", nameof(shares));
        }

        var links = Links.Select(l => shares.TryGetValue((l.From, l.To), out var share)
            ? new Link(l.From, l.To, share, l.Relationship, l.Basis, l.Confidence, l.Rationale, l.Sources, l.Caveats)
            : l);
        return new FrameworkMapping(
            id, Version, From, To, Title, Description, Sources, links, RetiredSubQuestions, NewSubQuestions, GeneralCaveats);
    }

    /// <summary>True when the other mapping says the same.</summary>
    /// <param name="other">The other mapping.</param>
    public bool Equals(FrameworkMapping? other)
        => ReferenceEquals(this, other)
            || (other is not null
                && Id == other.Id && Version == other.Version && From == other.From && To == other.To && Title == other.Title
                && Description == other.Description && Sources.Equals(other.Sources) && Links.Equals(other.Links)
                && RetiredSubQuestions.Equals(other.RetiredSubQuestions) && NewSubQuestions.Equals(other.NewSubQuestions)
                && GeneralCaveats.Equals(other.GeneralCaveats));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version, From.Id, To.Id, Links.Count, RetiredSubQuestions.Count);

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();
}
