using Kommunkompassen.Internal;

namespace Kommunkompassen.Documents;

/// <summary>Reads a form of the framework.</summary>
internal static class FrameworkReading
{
    internal static FrameworkVersion? Read(ref DocumentCursor cursor)
    {
        string? id = null;
        LocalizedText? name = null, description = null;
        EquatableList<SourceReference> sources = [];
        List<AreaReading.Draft>? areas = null;

        if (!cursor.TryBeginDocument(Shapes.Framework, out var root))
        {
            return null;
        }

        while (cursor.NextMember(ref root) is { } member)
        {
            switch (member)
            {
                case "id": id = cursor.Slug(); break;
                case "name": name = cursor.Localized(); break;
                case "description": description = cursor.Localized(); break;
                case "sources": sources = cursor.Sources(); break;
                case "areas": areas = cursor.Items(static (ref cursor) => AreaReading.Read(ref cursor), out _); break;
            }
        }

        if (areas is not { Count: > 0 })
        {
            return null;
        }

        var checkedAreas = new EquatableList<Area>([.. areas.Select(static (draft, i) => draft.Area ?? AreaReading.Placeholder(i + 1))]);
        if (!cursor.IsValid || id is null || name is null)
        {
            cursor.AddAll(FrameworkRules.Check(checkedAreas));
            return null;
        }

        try
        {
            return new FrameworkVersion(new FrameworkId(id), name, checkedAreas, sources, description);
        }
        catch (InvalidModelException invalid)
        {
            cursor.AddAll(invalid.Faults);
            return null;
        }
    }
}
