using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>A mapping that a result names by id, version and content hash; the caller of the reader knows it.</summary>
internal static class MappingReferenceShape
{
    internal static readonly Shape<FrameworkMapping> Mapping = new Shape<FrameworkMapping, Draft>(
        "mappingReference", "which mapping was used", Find)
        .Member("id", Rules.MappingId, static mapping => mapping.Id, static (ref draft, id) => draft.Id = id)
        .Member("version", Rules.Text, static mapping => mapping.Version, static (ref draft, version) => draft.Version = version)
        .Member("hash", Rules.Hash, static mapping => mapping.ContentHash, static (ref draft, hash) => draft.Hash = hash)
        .Member("from", Rules.FrameworkId, static mapping => mapping.From.Id, static (ref draft, from) => draft.From = from)
        .Member("to", Rules.FrameworkId, static mapping => mapping.To.Id, static (ref draft, to) => draft.To = to);

    private static FrameworkMapping? Find(ref DocumentCursor cursor, ref Draft draft, in ObjectScope scope)
    {
        if (!scope.IsComplete)
        {
            return null;
        }

        var reference = new MappingReference(draft.Id, draft.Version, draft.Hash, draft.From, draft.To);
        var mapping = cursor.References.FindMapping!(reference);
        if (mapping is not null && reference.Names(mapping))
        {
            return mapping;
        }

        var other = mapping is null ? "" : $"; {mapping.Id} {Guard.Shown(mapping.Version)} has the hash {mapping.ContentHash}";
        cursor.Add(
            "unknown-mapping",
            $"The mapping {Guard.Shown(reference.ToString())} from {draft.From} to {draft.To} with the content hash {draft.Hash} is not known here{other}.",
            "Give the reader the mapping as it was when the document was made, or make the document again.");
        return null;
    }

    private struct Draft
    {
        internal MappingId Id;
        internal string Version;
        internal string Hash;
        internal FrameworkId From;
        internal FrameworkId To;
    }
}
