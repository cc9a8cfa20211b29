using Kommunkompassen.Auditing;
using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>The JSON documents of this library, format version 1: readers for each kind, and the limits that they keep.</summary>
/// <remarks>Reading is strict: UTF-8 without byte-order mark, <c>kind</c> and <c>formatVersion</c> first and the other members in any
/// order, no unknown, duplicate or missing members, no comments, no null, no empty lists, numbers as plain decimals without exponent. All
/// faults of a document are reported at once, each at its JSON pointer. Writing is deterministic to the byte, in every culture and on every
/// platform, and what was written is read back to an equal object. Thread-safe.</remarks>
public static partial class Document
{
    /// <summary>The most bytes of a document: 8 MiB.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>The most levels of objects and lists within each other: 32.</summary>
    public const int MaxDepth = 32;

    /// <summary>The most items of a list: 10,000.</summary>
    public const int MaxListItems = 10_000;

    /// <summary>The most faults that are reported: 1,000; the last of them says that there may be more.</summary>
    public const int MaxFaults = 1_000;

    /// <summary>Reads framework versions.</summary>
    public static DocumentReader<FrameworkVersion> FrameworkReader { get; } = new(FrameworkShapes.Framework);

    /// <summary>Reads evaluations.</summary>
    /// <param name="findFramework">Gives the framework version with an id, or null where it is not known. Reading throws what it throws,
    /// and <see cref="InvalidOperationException"/> when it gives another one than it was asked for.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public static DocumentReader<Evaluation> CreateEvaluationReader(Func<FrameworkId, FrameworkVersion?> findFramework)
    {
        Guard.NotNull(findFramework);
        return new(EvaluationShapes.Evaluation, new References(findFramework));
    }

    /// <summary>Reads mappings.</summary>
    /// <param name="findFramework">Gives the framework version with an id, or null where it is not known. Reading throws what it throws,
    /// and <see cref="InvalidOperationException"/> when it gives another one than it was asked for.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public static DocumentReader<FrameworkMapping> CreateMappingReader(Func<FrameworkId, FrameworkVersion?> findFramework)
    {
        Guard.NotNull(findFramework);
        return new(MappingShapes.Mapping, new References(findFramework));
    }

    /// <summary>Reads comparisons: makes each again from the evaluations in its document, and refuses a document that differs.</summary>
    /// <param name="findFramework">As for <see cref="CreateEvaluationReader"/>.</param>
    /// <param name="mappings">Holds the mappings, or chains of them, that documents name by id, version and content hash.</param>
    /// <remarks>Every difference is a fault <c>differs</c>. A document of an earlier method (<c>method</c>) is not held against today's:
    /// see <see cref="ComparisonDocument.IsProven"/>.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DocumentReader<ComparisonDocument> CreateComparisonReader(
        Func<FrameworkId, FrameworkVersion?> findFramework, MappingRegistry mappings)
    {
        Guard.NotNull(findFramework);
        Guard.NotNull(mappings);
        return new(ComparisonShapes.Comparison, new References(findFramework, mappings));
    }

    /// <summary>Reads audits: makes each again from the evaluation in its document, and refuses a document that differs.</summary>
    /// <param name="findFramework">As for <see cref="CreateEvaluationReader"/>.</param>
    /// <remarks>Every difference is a fault <c>differs</c>. A document of an earlier <c>method</c> is not compared.</remarks>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public static DocumentReader<EvaluationAudit> CreateAuditReader(Func<FrameworkId, FrameworkVersion?> findFramework)
    {
        Guard.NotNull(findFramework);
        return new(AuditShapes.Audit, new References(findFramework));
    }

    /// <summary>Reads reference groups: makes each again from the evaluations that it holds or names; refuses one that differs.</summary>
    /// <param name="findFramework">As for <see cref="CreateEvaluationReader"/>.</param>
    /// <param name="mappings">As for <see cref="CreateComparisonReader"/>.</param>
    /// <param name="findEvaluation">Gives a member that is only named, or null where it is not known. Reading throws what it
    /// throws.</param>
    /// <remarks>Every difference is a fault <c>differs</c>. A document of an earlier <c>method</c> is not compared.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DocumentReader<ReferenceGroupDocument> CreateReferenceGroupReader(
        Func<FrameworkId, FrameworkVersion?> findFramework, MappingRegistry mappings, Func<EvaluationId, Evaluation?> findEvaluation)
    {
        Guard.NotNull(findFramework);
        Guard.NotNull(mappings);
        Guard.NotNull(findEvaluation);
        return new(ReferenceGroupShapes.Group, new References(findFramework, mappings, findEvaluation));
    }
}
