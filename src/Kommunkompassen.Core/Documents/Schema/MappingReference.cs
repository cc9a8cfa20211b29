using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>By what a document of a result names the mapping that was used: a mapping that was changed afterwards is another one.</summary>
/// <remarks>Equal when all parts are equal. Thread-safe.</remarks>
public sealed record MappingReference
{
    internal MappingReference(MappingId id, string version, string contentHash, FrameworkId from, FrameworkId to)
        => (Id, Version, ContentHash, FromId, ToId) = (id, version, contentHash, from, to);

    /// <summary>Its id; that of a chain is made of those of its steps.</summary>
    public MappingId Id { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>The hash of what it says, as <see cref="FrameworkMapping.ContentHash"/>.</summary>
    public string ContentHash { get; }

    /// <summary>The source form.</summary>
    public FrameworkId FromId { get; }

    /// <summary>The target form.</summary>
    public FrameworkId ToId { get; }

    /// <summary>True when a mapping is the one that is meant, to the letter.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <exception cref="ArgumentNullException">The mapping is null.</exception>
    public bool Names(FrameworkMapping mapping)
        => Guard.NotNull(mapping).Id == Id && mapping.Version == Version && mapping.From.Id == FromId && mapping.To.Id == ToId
            && mapping.ContentHash == ContentHash;

    /// <summary>The mapping that is meant among those of a registry and the chains of them, or null where there is none.</summary>
    /// <param name="mappings">The registry.</param>
    /// <exception cref="ArgumentNullException">The registry is null.</exception>
    public FrameworkMapping? FindIn(MappingRegistry mappings)
        => Guard.NotNull(mappings).GetRoutes(FromId, ToId).Select(static route => route.Mapping).FirstOrDefault(Names);

    /// <summary>The id and the version.</summary>
    public override string ToString() => $"{Id} {Version}";
}
