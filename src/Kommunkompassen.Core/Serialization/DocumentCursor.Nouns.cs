namespace Kommunkompassen.Serialization;

internal ref partial struct DocumentCursor
{
    private static readonly ItemReader<SourceReference> ReadSource = static (ref cursor) => cursor.Source();

    internal LocalizedText? Localized()
    {
        string? swedish = null, english = null;
        var scope = BeginObject(Shapes.Text);
        while (NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "sv": swedish = Text(); break;
                case "en": english = Text(); break;
            }
        }

        return swedish is null || english is null ? null : new LocalizedText(swedish, english);
    }

    internal SourceReference? Source()
    {
        string? report = null, chapter = null;
        var scope = BeginObject(Shapes.Source);
        while (NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "report": report = Slug(); break;
                case "chapter": chapter = Text(); break;
            }
        }

        return report is null || chapter is null ? null : new SourceReference(new ReportId(report), chapter);
    }

    internal EquatableList<SourceReference> Sources() => List(ReadSource);
}
