using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Writes a mapping. Each caveat is defined once, in the order of first use, and referred to by its code elsewhere.</summary>
internal static class MappingWriting
{
    internal static JsonText Write(FrameworkMapping mapping, JsonText? into = null)
    {
        var json = into ?? new JsonText();
        json.Header("mapping", mapping.Id.Value);
        json.Text("version", mapping.Version);
        json.Text("from", mapping.From.Id.Value);
        json.Text("to", mapping.To.Id.Value);
        json.Localized("title", mapping.Title);
        json.Localized("description", mapping.Description);
        json.Sources(mapping.Sources);
        json.List("caveats", Definitions(mapping), static (json, caveat) =>
        {
            json.Begin('{');
            json.CaveatMembers(caveat);
            json.End('}');
        });
        Codes(json, "general", mapping.GeneralCaveats);
        json.List("links", mapping.Links, Write);
        json.List("retired", mapping.RetiredSubQuestions, static (json, retired) =>
        {
            json.Begin('{');
            json.Text("from", retired.From.ToString());
            json.Text("share", ShareOf(retired.Share, "mapping"));
            json.Localized("reason", retired.Reason);
            json.Sources(retired.Sources);
            json.End('}');
        });
        json.List("new", mapping.NewSubQuestions, Write);
        json.End('}');
        return json;
    }

    internal static void Write(JsonText json, NewSubQuestion novelty)
    {
        json.Begin('{');
        json.Text("to", novelty.To.ToString());
        json.Localized("reason", novelty.Reason);
        json.Sources(novelty.Sources);
        json.End('}');
    }

    private static List<Caveat> Definitions(FrameworkMapping mapping)
        => [.. mapping.GeneralCaveats.Concat(mapping.Links.SelectMany(static link => link.Caveats)).DistinctBy(static caveat => caveat.Code)];

    private static void Write(JsonText json, Link link)
    {
        json.Begin('{');
        json.Text("from", link.From.ToString());
        json.Text("to", link.To.ToString());
        json.Text("share", ShareOf(link.Share, "mapping"));
        json.Text("relationship", Vocabulary.Relationships.Of(link.Relationship));
        json.Text("basis", Vocabulary.Bases.Of(link.Basis));
        json.Text("confidence", Vocabulary.Confidences.Of(link.Confidence));
        json.Localized("rationale", link.Rationale);
        json.Sources(link.Sources);
        Codes(json, "caveats", link.Caveats);
        json.End('}');
    }

    private static void Codes(JsonText json, string name, EquatableList<Caveat> caveats)
        => json.List(name, caveats, static (json, caveat) => json.Value(caveat.Code.Value));

    /// <summary>A share as a document holds it; one that none holds is refused by the name of what the caller gave.</summary>
    internal static string ShareOf(Scoring.Rational share, string name)
    {
        var text = share.ToString();
        return Scoring.Rational.TryParse(text, out _)
            ? text
            : throw new ArgumentException(
                $"The share {Internal.Guard.Shown(text)} has more digits than a document holds; use fractions of at most {Scoring.Rational.MaxParsedDigits} digits.",
                name);
    }
}
