using System.Text.Json;
using Kommunkompassen.Documents;

namespace Kommunkompassen.Exchange;

/// <summary>Writes the shapes that recur in an OSCAL document. A member without a value is left out, and so is a list without items, since
/// OSCAL has no empty lists.</summary>
/// <param name="space">The namespace of our properties.</param>
internal sealed class OscalJson(string space)
{
    private Utf8JsonWriter? _json;

    private Utf8JsonWriter Writer => _json ?? throw new InvalidOperationException("Nothing is written outside a document.");

    /// <summary>The whole document as an object.</summary>
    internal string Document(Action write) => Json.Text(json =>
    {
        _json = json;
        Body(write);
    });

    internal void Text(string name, string? value) => Writer.WriteText(name, value);

    internal void Object(string name, Action write)
    {
        Writer.WritePropertyName(name);
        Body(write);
    }

    internal void Objects<T>(string name, IEnumerable<T> items, Action<T> write)
        => Writer.WriteList(name, items.ToList(), (_, item) => Body(() => write(item)));

    internal void Texts(string name, IEnumerable<string> values)
        => Writer.WriteList(name, values.ToList(), static (json, value) => json.WriteStringValue(value));

    /// <summary>Properties in a namespace of our own, so that none is taken for one that OSCAL defines.</summary>
    internal void Props(IEnumerable<Prop> props) => Objects("props", props, prop =>
    {
        Text("name", prop.Name);
        Text("ns", space);
        Text("value", OscalText.Line(prop.Value));
        Text("class", prop.Class);
        Text("group", prop.Group);
        Text("remarks", prop.Remarks is null ? null : OscalText.Markup(prop.Remarks));
    });

    private void Body(Action write)
    {
        Writer.WriteStartObject();
        write();
        Writer.WriteEndObject();
    }

    /// <summary>A property: what OSCAL's model has no member for.</summary>
    /// <param name="Name">The name, in our namespace.</param>
    /// <param name="Value">The value.</param>
    /// <param name="Class">A sub-type, or null.</param>
    /// <param name="Group">What other properties it belongs with, or null.</param>
    /// <param name="Remarks">A text for people, or null.</param>
    internal sealed record Prop(string Name, string Value, string? Class = null, string? Group = null, string? Remarks = null);
}
