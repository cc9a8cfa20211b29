using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>A mapping, or a chain, that a result names by id, version and content hash and the reader's registry knows.</summary>
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

        FrameworkMapping? sameId = null;
        foreach (var known in Between(draft.From, draft.To, cursor.References))
        {
            if (known.Id == draft.Id)
            {
                sameId = known;
                if (known.Version == draft.Version && known.ContentHash == draft.Hash)
                {
                    return known;
                }
            }
        }

        var instead = sameId is null ? "" : $"; {sameId.Id} {Guard.Shown(sameId.Version)} has the hash {sameId.ContentHash}";
        cursor.Add(
            "unknown-mapping",
            $"The mapping {draft.Id} {Guard.Shown(draft.Version)} from {draft.From} to {draft.To} with the content hash {draft.Hash} "
            + $"is not known here{instead}.",
            "Give the reader the mapping as it was when the document was made, or make the document again.");
        return null;
    }

    private static IEnumerable<FrameworkMapping> Between(FrameworkId from, FrameworkId to, References references)
    {
        var routes = references.Mappings!.GetRoutes(from, to).Select(static route => route.Mapping);
        return from == to && references.FindFramework!(from) is { } same ? routes.Prepend(FrameworkMapping.Identity(same)) : routes;
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
