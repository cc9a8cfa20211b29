namespace Kommunkompassen.Documents;

/// <summary>Reads the parts of an evaluation other than its score table.</summary>
internal static class EvaluationPartsReading
{
    internal static Municipality? Municipality(ref DocumentCursor cursor)
    {
        string? name = null, county = null;
        MunicipalityCode? code = null;
        var scope = cursor.BeginObject(CommonShapes.Municipality);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "name": name = cursor.Text(); break;
                case "code": code = cursor.MunicipalityCode(); break;
                case "county": county = cursor.Text(); break;
            }
        }

        return name is null || code is null || county is null ? null : new Municipality(name, code, county);
    }

    internal static Report? Report(ref DocumentCursor cursor)
    {
        string? id = null, title = null, publisher = null;
        var scope = cursor.BeginObject(Shapes.Report);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "id": id = cursor.Slug(); break;
                case "title": title = cursor.Text(); break;
                case "publisher": publisher = cursor.Text(); break;
            }
        }

        return id is null || title is null || publisher is null ? null : new Report(new ReportId(id), title, publisher);
    }

    internal static PrintedTotal? Total(ref DocumentCursor cursor)
    {
        PrintedValue? value = null;
        SourceReference? source = null;
        var scope = cursor.BeginObject(Shapes.Total);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "value": value = CellReading.Read(ref cursor); break;
                case "source": source = cursor.Source(); break;
            }
        }

        if (value is { Number: null })
        {
            cursor.AddAt("value", "no-number", "The total has no number.", "Leave the total out where none is printed.");
            return null;
        }

        return value is null || source is null ? null : new PrintedTotal(value, source);
    }

    internal static Interviews Interviews(ref DocumentCursor cursor)
    {
        int? about = null;
        LocalizedText? groups = null;
        var scope = cursor.BeginObject(Shapes.Interviewed);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "about": about = cursor.Whole(); break;
                case "groups": groups = cursor.Localized(); break;
            }
        }

        return new Interviews(about, groups);
    }

    internal static RoleModel? RoleModel(ref DocumentCursor cursor)
    {
        string? municipality = null;
        int? area = null;
        LocalizedText? topic = null;
        var scope = cursor.BeginObject(Shapes.RoleModel);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "municipality": municipality = cursor.Text(); break;
                case "area": area = cursor.Whole(); break;
                case "topic": topic = cursor.Localized(); break;
            }
        }

        return municipality is null || area is not { } number || topic is null ? null : new RoleModel(municipality, number, topic);
    }

    internal static ReferenceMean? ReferenceMean(ref DocumentCursor cursor)
    {
        decimal? value = null;
        int? count = null;
        var approximate = false;
        LocalizedText? of = null;
        SourceReference? source = null;
        var scope = cursor.BeginObject(Shapes.ReferenceMean);
        while (cursor.NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "value": value = cursor.Number(); break;
                case "approximate": approximate = cursor.Truth() ?? false; break;
                case "count": count = cursor.Whole(); break;
                case "of": of = cursor.Localized(); break;
                case "source": source = cursor.Source(); break;
            }
        }

        return of is null || source is null ? null : new ReferenceMean(of, source, value, approximate, count);
    }
}
