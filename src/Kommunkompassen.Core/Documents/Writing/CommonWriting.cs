namespace Kommunkompassen.Documents;

/// <summary>Writes what all kinds of documents have in common; what is null or empty is left out.</summary>
internal static class CommonWriting
{
    internal static void Header(this JsonText json, string kind, string id)
    {
        json.Begin('{');
        json.Text("kind", kind);
        json.Number("formatVersion", DocumentCursor.FormatVersion);
        json.Text("id", id);
    }

    internal static void Text(this JsonText json, string name, string? text)
    {
        if (text is not null)
        {
            json.Member(name);
            json.Value(text);
        }
    }

    internal static void Number(this JsonText json, string name, int? number)
    {
        if (number is { } value)
        {
            json.Member(name);
            json.Value(value);
        }
    }

    internal static void Number(this JsonText json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.Member(name);
            json.Value(value);
        }
    }

    internal static void Flag(this JsonText json, string name, bool flag)
    {
        if (flag)
        {
            json.Member(name);
            json.True();
        }
    }

    internal static void Localized(this JsonText json, string name, LocalizedText? text)
    {
        if (text is not null)
        {
            json.Member(name);
            json.Begin('{');
            json.Text("sv", text.Swedish);
            json.Text("en", text.English);
            json.End('}');
        }
    }

    internal static void Source(this JsonText json, string name, SourceReference source)
    {
        json.Member(name);
        json.Value(source);
    }

    internal static void Sources(this JsonText json, EquatableList<SourceReference> sources) => json.List("sources", sources, Value);

    internal static void List<T>(this JsonText json, string name, IReadOnlyList<T> items, Action<JsonText, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.Member(name);
        json.Begin('[');
        foreach (var item in items)
        {
            json.Item();
            write(json, item);
        }

        json.End(']');
    }

    /// <summary>The members that caveats have in every document.</summary>
    internal static void CaveatMembers(this JsonText json, Caveat caveat)
    {
        json.Text("code", caveat.Code.Value);
        json.Text("severity", Vocabulary.Severities.Of(caveat.Severity));
        json.Localized("text", caveat.Text);
        json.Sources(caveat.Sources);
    }

    private static void Value(this JsonText json, SourceReference source)
    {
        json.Begin('{');
        json.Text("report", source.ReportId.Value);
        json.Text("chapter", source.Chapter);
        json.End('}');
    }
}
