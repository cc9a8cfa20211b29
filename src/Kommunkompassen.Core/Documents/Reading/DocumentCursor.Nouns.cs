using System.Text.Json;

namespace Kommunkompassen.Documents;

internal ref partial struct DocumentCursor
{
    private static readonly ItemReader<SourceReference> ReadSource = static (ref cursor) => cursor.Source();

    internal LocalizedText? Localized()
    {
        string? swedish = null, english = null;
        var scope = BeginObject(CommonShapes.Text);
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
        ReportId? report = null;
        string? chapter = null;
        var scope = BeginObject(Shapes.Source);
        while (NextMember(ref scope) is { } member)
        {
            switch (member)
            {
                case "report": report = Report(); break;
                case "chapter": chapter = Text(); break;
            }
        }

        return report is null || chapter is null ? null : new SourceReference(report, chapter);
    }

    internal EquatableList<SourceReference> Sources()
    {
        Demand(Shapes.Sources);
        return List(ReadSource);
    }

    /// <summary>The id of a report. A document names the same few reports again and again, so that the last ones are kept.</summary>
    private ReportId? Report()
    {
        Demand(Rules.Slug);
        if (_reader.TokenType == JsonTokenType.String && !_reader.ValueIsEscaped)
        {
            foreach (var known in _reports)
            {
                if (known is not null && _reader.ValueTextEquals(known.Value))
                {
                    return known;
                }
            }
        }

        if (Slug() is not { } text)
        {
            return null;
        }

        var report = new ReportId(text);
        _reports[_nextReport] = report;
        _nextReport = (_nextReport + 1) % _reports.Length;
        return report;
    }
}
