using Kommunkompassen.Documents;

namespace Kommunkompassen.Exchange;

/// <summary>The shapes that recur in an OSCAL document.</summary>
internal static class OscalJson
{
    internal static void Object(this JsonText json, string name, Action write)
    {
        json.Member(name);
        json.Body(write);
    }

    internal static void Body(this JsonText json, Action write)
    {
        json.Begin('{');
        write();
        json.End('}');
    }

    /// <summary>A list of objects; OSCAL has no empty lists, so one without items is left out.</summary>
    internal static void Objects<T>(this JsonText json, string name, IEnumerable<T> items, Action<T> write)
        => json.List(name, items.ToList(), (_, item) => json.Body(() => write(item)));

    /// <summary>A list of properties in a namespace of our own, so that none is taken for one that OSCAL defines.</summary>
    internal static void Props(this JsonText json, string space, IEnumerable<OscalProp> props)
        => json.Objects("props", props, prop =>
        {
            json.Text("name", prop.Name);
            json.Text("ns", space);
            json.Text("value", OscalText.Line(prop.Value));
            json.Text("class", prop.Class);
            json.Text("group", prop.Group);
            json.Text("remarks", prop.Remarks is null ? null : OscalText.Markup(prop.Remarks));
        });
}
