using Kommunkompassen.Mapping;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Data;

/// <summary>The rule that a mapping says the same under the same id and version: a result names both, and nobody should have to look at the
/// content hash to see that another reading made it.</summary>
internal static class TakenVersion
{
    internal const string Code = "taken-version";

    internal static FrameworkMapping? Refuse(ref DocumentCursor cursor, FrameworkMapping? read, Func<MappingId, FrameworkMapping?> find)
    {
        if (read is null || find(read.Id) is not { } known || known.Version != read.Version || known.ContentHash == read.ContentHash)
        {
            return read;
        }

        cursor.AddAt(
            "version", Code,
            $"Version {read.Version} of the mapping {read.Id} comes with the library, and it says something else in at least one place.",
            "Give the mapping an id of your own, or a version of your own such as 1.0.0-own.");
        return null;
    }
}
