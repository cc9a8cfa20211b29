using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Reads by what a result names the mapping that was used, and finds it: a mapping that was changed afterwards is another
/// one.</summary>
internal static class MappingResolving
{
    internal static FrameworkMapping? Read(
        ref DocumentCursor cursor, Func<FrameworkId, FrameworkVersion?> framework, MappingRegistry mappings)
    {
        string? id = null, version = null, hash = null, from = null, to = null;
        var scope = cursor.BeginObject(ResultParts.Mapping);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "id": id = cursor.Slug(); break;
                case "version": version = cursor.Text(); break;
                case "hash": hash = cursor.Pattern(Rules.Hash); break;
                case "from": from = cursor.Slug(); break;
                case "to": to = cursor.Slug(); break;
            }
        }

        if (id is null || version is null || hash is null || from is null || to is null)
        {
            return null;
        }

        FrameworkMapping? sameId = null;
        foreach (var known in Between(new FrameworkId(from), new FrameworkId(to), framework, mappings))
        {
            sameId = known.Id.Value == id ? known : sameId;
            if (sameId == known && known.Version == version && known.ContentHash == hash)
            {
                return known;
            }
        }

        var instead = sameId is null ? "" : $"; {sameId.Id} {Guard.Shown(sameId.Version)} has the hash {sameId.ContentHash}";
        cursor.Add(
            "unknown-mapping",
            $"The mapping {id} {Guard.Shown(version)} from {from} to {to} with the content hash {hash} is not known here{instead}.",
            "Give the reader the mapping as it was when the document was made, or make the document again.");
        return null;
    }

    private static IEnumerable<FrameworkMapping> Between(
        FrameworkId from, FrameworkId to, Func<FrameworkId, FrameworkVersion?> framework, MappingRegistry mappings)
    {
        var routes = mappings.GetRoutes(from, to).Select(static route => route.Mapping);
        return from == to && framework(from) is { } same ? routes.Prepend(FrameworkMapping.Identity(same)) : routes;
    }
}
