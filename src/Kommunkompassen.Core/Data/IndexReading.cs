using Kommunkompassen.Serialization;

namespace Kommunkompassen.Data;

/// <summary>Reads the index of a catalogue.</summary>
internal static class IndexReading
{
    internal static CatalogueIndex? Read(ref DocumentCursor cursor)
    {
        EquatableList<FrameworkEntry> frameworks = [];
        EquatableList<EvaluationEntry> evaluations = [];
        EquatableList<MappingEntry> mappings = [];
        if (!cursor.TryBeginDocument(CatalogueShapes.Index, out var root))
        {
            return null;
        }

        while (cursor.NextMember(ref root) is { } member)
        {
            switch (member)
            {
                case "frameworks": frameworks = cursor.List(static (ref cursor) => ReadFramework(ref cursor)); break;
                case "evaluations": evaluations = cursor.List(static (ref cursor) => ReadEvaluation(ref cursor)); break;
                case "mappings": mappings = cursor.List(static (ref cursor) => ReadMapping(ref cursor)); break;
            }
        }

        return new CatalogueIndex(frameworks, evaluations, mappings);
    }

    private static FrameworkEntry? ReadFramework(ref DocumentCursor cursor)
    {
        string? id = null;
        LocalizedText? title = null;
        var scope = cursor.BeginObject(CatalogueShapes.IndexedFramework);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "id": id = cursor.Slug(); break;
                case "title": title = cursor.Localized(); break;
            }
        }

        return id is null || title is null ? null : new FrameworkEntry(new FrameworkId(id), title);
    }

    private static EvaluationEntry? ReadEvaluation(ref DocumentCursor cursor)
    {
        string? id = null, framework = null;
        Municipality? municipality = null;
        EvaluationPeriod? period = null;
        var scope = cursor.BeginObject(CatalogueShapes.IndexedEvaluation);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "id": id = cursor.Slug(); break;
                case "municipality": municipality = EvaluationPartsReading.Municipality(ref cursor); break;
                case "period": period = cursor.Period(); break;
                case "framework": framework = cursor.Slug(); break;
            }
        }

        return id is null || municipality is null || period is null || framework is null
            ? null
            : new EvaluationEntry(new EvaluationId(id), municipality, period, new FrameworkId(framework));
    }

    private static MappingEntry? ReadMapping(ref DocumentCursor cursor)
    {
        string? id = null, from = null, to = null;
        LocalizedText? title = null;
        var scope = cursor.BeginObject(CatalogueShapes.IndexedMapping);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "id": id = cursor.Slug(); break;
                case "title": title = cursor.Localized(); break;
                case "from": from = cursor.Slug(); break;
                case "to": to = cursor.Slug(); break;
            }
        }

        return id is null || title is null || from is null || to is null
            ? null
            : new MappingEntry(new MappingId(id), title, new FrameworkId(from), new FrameworkId(to));
    }
}
