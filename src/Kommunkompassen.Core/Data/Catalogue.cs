using Kommunkompassen.Auditing;
using Kommunkompassen.Documents;
using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Data;

/// <summary>The framework versions, evaluations and mappings that come with the library.</summary>
/// <remarks>The lists are at hand at once; a document is only read when what it holds is first asked for, and then kept: the same id gives
/// the same object every time. Immutable and thread-safe, on first use too.</remarks>
public sealed partial class Catalogue
{
    private readonly Lazy<CatalogueContents> _contents;

    /// <summary>Makes a catalogue of documents that are opened by name, such as "frameworks/2020.json".</summary>
    internal Catalogue(CatalogueIndex index, Func<string, Stream> open)
    {
        Frameworks = index.Frameworks;
        Evaluations = index.Evaluations;
        Mappings = index.Mappings;
        _contents = new(() => new CatalogueContents(this, open));
    }

    /// <summary>The data of the five published evaluations that come with the library.</summary>
    public static Catalogue Embedded { get; } = new(EmbeddedIndex.Make(), EmbeddedDocuments.Open);

    /// <summary>The framework versions, the oldest first.</summary>
    public EquatableList<FrameworkEntry> Frameworks { get; }

    /// <summary>The evaluations, the oldest first.</summary>
    public EquatableList<EvaluationEntry> Evaluations { get; }

    /// <summary>The mappings, in order of source framework version, then target framework version.</summary>
    public EquatableList<MappingEntry> Mappings { get; }

    /// <summary>The ways between the framework versions: direct mappings, or chains of them composed when first asked for.</summary>
    public MappingRegistry MappingRegistry => _contents.Value.Registry;

    /// <summary>Reads evaluations that use the framework versions of this catalogue from documents of your own.</summary>
    public DocumentReader<Evaluation> EvaluationReader => _contents.Value.EvaluationReader;

    /// <summary>Reads mappings between framework versions of this catalogue from documents of your own.</summary>
    /// <remarks>One with the id and version of a mapping of this catalogue that says something else in any place, a wording included, is
    /// refused: <c>taken-version</c>.</remarks>
    public DocumentReader<FrameworkMapping> MappingReader => _contents.Value.MappingReader;

    /// <summary>Reads comparisons made with the mappings of this catalogue.</summary>
    public DocumentReader<ComparisonDocument> ComparisonReader => _contents.Value.ComparisonReader;

    /// <summary>Reads audits of evaluations that use the framework versions of this catalogue.</summary>
    public DocumentReader<EvaluationAudit> AuditReader => _contents.Value.AuditReader;

    /// <summary>Reads reference groups made with the mappings of this catalogue, of evaluations in the document or in this
    /// catalogue.</summary>
    public DocumentReader<ReferenceGroupDocument> ReferenceGroupReader => _contents.Value.ReferenceGroupReader;

    /// <summary>A framework version.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="UnknownIdException">The catalogue has no framework version of that id.</exception>
    public FrameworkVersion GetFramework(FrameworkId id) => _contents.Value.Frameworks.Get(Guard.NotNull(id));

    /// <summary>A framework version, or null where the catalogue has none of that id.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public FrameworkVersion? FindFramework(FrameworkId id) => _contents.Value.Frameworks.Find(Guard.NotNull(id));

    /// <summary>An evaluation.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="UnknownIdException">The catalogue has no evaluation of that id.</exception>
    public Evaluation GetEvaluation(EvaluationId id) => _contents.Value.Evaluations.Get(Guard.NotNull(id));

    /// <summary>An evaluation, or null where the catalogue has none of that id.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public Evaluation? FindEvaluation(EvaluationId id) => _contents.Value.Evaluations.Find(Guard.NotNull(id));

    /// <summary>A mapping.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="UnknownIdException">The catalogue has no mapping of that id.</exception>
    public FrameworkMapping GetMapping(MappingId id) => _contents.Value.Mappings.Get(Guard.NotNull(id));

    /// <summary>A mapping, or null where the catalogue has none of that id.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public FrameworkMapping? FindMapping(MappingId id) => _contents.Value.Mappings.Find(Guard.NotNull(id));

    /// <summary>The mapping that goes straight from one framework version to another, or null where the catalogue has none; it looks for no
    /// chain and no way back.</summary>
    /// <param name="from">The source framework version.</param>
    /// <param name="to">The target framework version.</param>
    /// <exception cref="ArgumentNullException">An id is null.</exception>
    public FrameworkMapping? FindDirectMapping(FrameworkId from, FrameworkId to)
    {
        Guard.NotNull(from);
        Guard.NotNull(to);
        return Mappings.FirstOrDefault(entry => entry.FromId == from && entry.ToId == to) is { } found ? GetMapping(found.Id) : null;
    }
}
