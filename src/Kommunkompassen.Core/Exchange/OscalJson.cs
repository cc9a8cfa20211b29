using System.Text.Json;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Exchange;

/// <summary>The shapes that recur in an OSCAL document.</summary>
internal static class OscalJson
{
    internal static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WritePropertyName(name);
        json.Body(write);
    }

    internal static void Body(this Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    /// <summary>A list of objects; OSCAL has no empty lists, so one without items is left out.</summary>
    internal static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
        => json.WriteList(name, items.ToList(), (_, item) => json.Body(() => write(item)));

    /// <summary>A list of properties in a namespace of our own, so that none is taken for one that OSCAL defines.</summary>
    internal static void Props(this Utf8JsonWriter json, string space, IEnumerable<OscalProp> props)
        => json.Objects("props", props, prop =>
        {
            json.WriteText("name", prop.Name);
            json.WriteText("ns", space);
            json.WriteText("value", OscalText.Line(prop.Value));
            json.WriteText("class", prop.Class);
            json.WriteText("group", prop.Group);
            json.WriteText("remarks", prop.Remarks is null ? null : OscalText.Markup(prop.Remarks));
        });
}
