using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Writes the ways from one form of the framework to another: the one that is used in full, the others by what they differ
/// in.</summary>
internal static class RouteWriting
{
    internal static JsonText Write(EquatableList<MappingRoute> routes)
    {
        var (used, mapping) = (routes[0], routes[0].Mapping);
        var json = new JsonText();
        json.Header("route");
        json.Framework("from", mapping.From);
        json.Framework("to", mapping.To);
        json.Always("composed", used.IsComposed);
        Steps(json, used);
        json.Mapping(mapping);
        json.Localized("title", mapping.Title);
        json.Localized("description", mapping.Description);
        json.Sources(mapping.Sources);
        json.List("links", mapping.Links, Link);
        json.List("retired", mapping.RetiredSubQuestions, static (json, retired) =>
        {
            json.Begin('{');
            json.Text("from", retired.From.ToString());
            json.Exact("share", retired.Share);
            json.Localized("reason", retired.Reason);
            json.Sources(retired.Sources);
            json.End('}');
        });
        json.List("new", mapping.NewSubQuestions, MappingWriting.Write);
        json.CaveatKeys(mapping.GeneralCaveats, "general");
        json.Caveats(EquatableList.From(mapping.GeneralCaveats.Concat(mapping.Links.SelectMany(static link => link.Caveats)).Distinct()));
        json.List("others", [.. routes.Skip(1)], (json, other) => Other(json, mapping, other));
        json.End('}');
        return json;
    }

    private static void Steps(JsonText json, MappingRoute route)
        => json.List("steps", route.Steps, static (json, step) => json.Value(step.Value));

    private static void Link(JsonText json, Link link)
    {
        json.Begin('{');
        json.Text("from", link.From.ToString());
        json.Text("to", link.To.ToString());
        json.Exact("share", link.Share);
        json.Text("relationship", Vocabulary.Relationships.Of(link.Relationship));
        json.Text("basis", Vocabulary.Bases.Of(link.Basis));
        json.Text("confidence", Vocabulary.Confidences.Of(link.Confidence));
        json.Localized("rationale", link.Rationale);
        json.Sources(link.Sources);
        json.CaveatKeys(link.Caveats);
        json.End('}');
    }

    private static void Other(JsonText json, FrameworkMapping used, MappingRoute other)
    {
        json.Begin('{');
        Steps(json, other);
        json.Mapping(other.Mapping);
        json.List("differences", ShareDifference.Between(used, other.Mapping), static (json, difference) =>
        {
            json.Begin('{');
            json.Text("from", difference.From.ToString());
            json.Text("to", difference.To?.ToString());
            json.Exact("used", difference.First);
            json.Exact("other", difference.Second);
            json.End('}');
        });
        json.End('}');
    }
}
