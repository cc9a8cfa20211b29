using Kommunkompassen.Internal;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Reads which mapping was used and asks the caller for it.</summary>
internal static class MappingResolving
{
    internal static FrameworkMapping? Read(ref DocumentCursor cursor, Func<MappingReference, FrameworkMapping?> resolve)
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

        var reference = new MappingReference(new MappingId(id), version, hash, new FrameworkId(from), new FrameworkId(to));
        var mapping = resolve(reference);
        if (mapping is not null && reference.Names(mapping))
        {
            return mapping;
        }

        cursor.Add(
            "unknown-mapping",
            $"The mapping {Guard.Shown(reference.ToString())} from {from} to {to} with the content hash {hash} is not known here{(mapping is null ? "" : $"; {mapping.Id} {Guard.Shown(mapping.Version)} has the hash {mapping.ContentHash}")}.",
            "Give the reader the mapping as it was when the document was made, or make the document anew.");
        return null;
    }
}
