using System.Text.Json;
using Kommunkompassen.Mapping;

namespace Kommunkompassen.Tool;

/// <summary>The routes from one framework version to another as JSON: the one that is used in full, the others by what they differ
/// in.</summary>
internal static class RouteJson
{
    internal static string Of(EquatableList<MappingRoute> routes) => JsonAnswer.Of("route", json =>
    {
        var (used, mapping) = (routes[0], routes[0].Mapping);
        json.Framework("from", mapping.From);
        json.Framework("to", mapping.To);
        json.WriteBoolean("composed", used.IsComposed);
        json.Texts("steps", used.Steps);
        json.Mapping(mapping);
        json.Text("title", mapping.Title);
        json.Text("description", mapping.Description);
        json.Sources(mapping.Sources);
        json.Objects("links", mapping.Links, link => Members(json, link));
        json.Objects("retired", mapping.RetiredSubQuestions, retired =>
        {
            json.WriteString("from", retired.From.ToString());
            json.Share("share", retired.Share);
            json.Text("reason", retired.Reason);
            json.Sources(retired.Sources);
        });
        json.Objects("new", mapping.NewSubQuestions, added =>
        {
            json.WriteString("to", added.To.ToString());
            json.Text("reason", added.Reason);
            json.Sources(added.Sources);
        });
        json.Texts("general", Keys(mapping.GeneralCaveats));
        var caveats = mapping.GeneralCaveats.Concat(mapping.Links.SelectMany(static link => link.Caveats)).Distinct();
        json.Objects("caveats", [.. caveats], caveat => Members(json, caveat));
        json.Objects("others", [.. routes.Skip(1)], other => Members(json, mapping, other));
    });

    private static void Members(Utf8JsonWriter json, Link link)
    {
        json.WriteString("from", link.From.ToString());
        json.WriteString("to", link.To.ToString());
        json.Share("share", link.Share);
        json.Word("relationship", link.Relationship);
        json.Word("basis", link.Basis);
        json.Word("confidence", link.Confidence);
        json.Text("rationale", link.Rationale);
        json.Sources(link.Sources);
        json.Texts("caveats", Keys(link.Caveats));
    }

    private static void Members(Utf8JsonWriter json, Caveat caveat)
    {
        json.WriteString("key", Key(caveat));
        json.Word("side", caveat.Subject);
        json.WriteString("code", caveat.Code.Value);
        json.Word("severity", caveat.Severity);
        json.Text("text", caveat.Text);
        json.Sources(caveat.Sources);
    }

    private static void Members(Utf8JsonWriter json, FrameworkMapping used, MappingRoute other)
    {
        json.Texts("steps", other.Steps);
        json.Mapping(other.Mapping);
        json.Objects("differences", ShareDifference.Between(used, other.Mapping), difference =>
        {
            json.WriteString("from", difference.From.ToString());
            if (difference.To is { } to)
            {
                json.WriteString("to", to.ToString());
            }

            json.Share("used", difference.First);
            json.Share("other", difference.Second);
        });
    }

    private static string[] Keys(EquatableList<Caveat> caveats) => [.. caveats.Select(Key)];

    /// <summary>The key by which links refer to a caveat: its side and its code.</summary>
    private static string Key(Caveat caveat) => $"{JsonNamingPolicy.CamelCase.ConvertName(caveat.Subject.ToString())}/{caveat.Code}";
}
