using System.Text.Json;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Documents;

/// <summary>Writes the ways from one form of the framework to another: the one that is used in full, the others by what they differ
/// in.</summary>
internal static class RouteWriting
{
    internal static void Write(Utf8JsonWriter json, EquatableList<MappingRoute> routes)
    {
        var (used, mapping) = (routes[0], routes[0].Mapping);
        json.Header("route");
        json.Framework("from", mapping.From);
        json.Framework("to", mapping.To);
        json.Always("composed", used.IsComposed);
        Steps(json, used);
        json.Mapping(mapping);
        json.Localized("title", mapping.Title);
        json.Localized("description", mapping.Description);
        json.Sources(mapping.Sources);
        json.WriteList("links", mapping.Links, Link);
        json.WriteList("retired", mapping.RetiredSubQuestions, static (json, retired) =>
        {
            json.WriteStartObject();
            json.WriteText("from", retired.From.ToString());
            json.Exact("share", retired.Share);
            json.Localized("reason", retired.Reason);
            json.Sources(retired.Sources);
            json.WriteEndObject();
        });
        json.WriteList("new", mapping.NewSubQuestions, MappingShapes.NewSubQuestion.Write);
        json.CaveatKeys(mapping.GeneralCaveats, "general");
        json.Caveats(EquatableList.From(mapping.GeneralCaveats.Concat(mapping.Links.SelectMany(static link => link.Caveats)).Distinct()));
        json.WriteList("others", [.. routes.Skip(1)], (json, other) => Other(json, mapping, other));
        json.WriteEndObject();
    }

    private static void Steps(Utf8JsonWriter json, MappingRoute route)
        => json.WriteList("steps", route.Steps, static (json, step) => json.WriteStringValue(step.Value));

    private static void Link(Utf8JsonWriter json, Link link)
    {
        json.WriteStartObject();
        json.WriteText("from", link.From.ToString());
        json.WriteText("to", link.To.ToString());
        json.Exact("share", link.Share);
        json.WriteText("relationship", Vocabulary.Relationships.Of(link.Relationship));
        json.WriteText("basis", Vocabulary.Bases.Of(link.Basis));
        json.WriteText("confidence", Vocabulary.Confidences.Of(link.Confidence));
        json.Localized("rationale", link.Rationale);
        json.Sources(link.Sources);
        json.CaveatKeys(link.Caveats);
        json.WriteEndObject();
    }

    private static void Other(Utf8JsonWriter json, FrameworkMapping used, MappingRoute other)
    {
        json.WriteStartObject();
        Steps(json, other);
        json.Mapping(other.Mapping);
        json.WriteList("differences", MappingDifferences.Between(used, other.Mapping), static (json, difference) =>
        {
            json.WriteStartObject();
            json.WriteText("from", difference.From.ToString());
            json.WriteText("to", difference.To?.ToString());
            json.Exact("used", difference.First);
            json.Exact("other", difference.Second);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
