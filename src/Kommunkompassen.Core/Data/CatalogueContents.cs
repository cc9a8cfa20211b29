using Kommunkompassen.Auditing;
using Kommunkompassen.Documents;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Data;

/// <summary>What a catalogue needs beyond its lists: documents that are each read on first use, and readers that find framework versions,
/// mappings and evaluations among them.</summary>
internal sealed class CatalogueContents
{
    private readonly Func<string, Stream> _open;

    internal CatalogueContents(Catalogue catalogue, Func<string, Stream> open)
    {
        _open = open;
        EvaluationReader = Document.CreateEvaluationReader(catalogue.FindFramework);
        MappingReader = new(
            (ref cursor) => RefuseTakenVersion(
                ref cursor, MappingShapes.Mapping.TryRead(ref cursor, out var mapping) ? mapping : null, catalogue.FindMapping),
            new References(catalogue.FindFramework));
        AuditReader = Document.CreateAuditReader(catalogue.FindFramework);
        var mappings = Document.CreateMappingReader(catalogue.FindFramework);
        Frameworks = new(
            "framework", catalogue.Frameworks.Select(static entry => entry.Id), id => Read($"frameworks/{id}", Document.FrameworkReader));
        Evaluations = new(
            "evaluation", catalogue.Evaluations.Select(static entry => entry.Id), id => Read($"evaluations/{id}", EvaluationReader));
        Mappings = new("mapping", catalogue.Mappings.Select(static entry => entry.Id), id => Read($"mappings/{id}", mappings));
        Registry = new MappingRegistry(
            catalogue.Mappings.Select(static entry => new MappingStep(entry.Id, entry.FromId, entry.ToId)), Mappings.Get,
            catalogue.FindFramework);
        ComparisonReader = Document.CreateComparisonReader(catalogue.FindFramework, Registry);
        ReferenceGroupReader = Document.CreateReferenceGroupReader(catalogue.FindFramework, Registry, catalogue.FindEvaluation);
    }

    internal LazyShelf<FrameworkId, FrameworkVersion> Frameworks { get; }

    internal LazyShelf<EvaluationId, Evaluation> Evaluations { get; }

    internal LazyShelf<MappingId, FrameworkMapping> Mappings { get; }

    internal MappingRegistry Registry { get; }

    internal DocumentReader<Evaluation> EvaluationReader { get; }

    internal DocumentReader<FrameworkMapping> MappingReader { get; }

    internal DocumentReader<ComparisonDocument> ComparisonReader { get; }

    internal DocumentReader<EvaluationAudit> AuditReader { get; }

    internal DocumentReader<ReferenceGroupDocument> ReferenceGroupReader { get; }

    private T Read<T>(string name, DocumentReader<T> reader)
        where T : class
    {
        using var stream = _open($"{name}.json");
        return reader.Read(stream);
    }

    /// <summary>A mapping says the same under the same id and version: a result names both, and nobody should have to look at the content
    /// hash to see that another reading made it.</summary>
    private static FrameworkMapping? RefuseTakenVersion(
        ref DocumentCursor cursor, FrameworkMapping? read, Func<MappingId, FrameworkMapping?> find)
    {
        if (read is null || find(read.Id) is not { } known || known.Version != read.Version || known.ContentHash == read.ContentHash)
        {
            return read;
        }

        cursor.AddAt(
            "version", "taken-version",
            $"Version {read.Version} of the mapping {read.Id} comes with the library, and it says something else in at least one place.",
            "Give the mapping an id of your own, or a version of your own such as 1.0.0-own.");
        return null;
    }
}
